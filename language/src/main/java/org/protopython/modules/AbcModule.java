// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.Errors;

/** {@code _abc}: the memory of abstract base classes, which {@code abc.ABCMeta} asks. */
@PyModule(value = "_abc", doc = "What abc.ABCMeta keeps of its classes, registered subclasses for example.")
public final class AbcModule {
    private static final PyType DATA_TYPE =
            BuiltinTypes.defineForModule("_abc_data", "_abc", BuiltinTypes.OBJECT, false);
    private static final String DATA = "_abc_impl";
    private static final String TYPE_FLAGS = "__abc_tpflags__";
    private static final long SEQUENCE_FLAG = 1 << 5;
    private static final long MAPPING_FLAG = 1 << 6;
    private static final String ABSTRACT_METHODS = "__abstractmethods__";

    /** Counts registrations: what is known not to be a subclass may have become one since. */
    private static final AtomicLong REGISTRATIONS = new AtomicLong();

    private AbcModule() {}

    /** What one abstract class knows of others. */
    private static final class Data extends PyObject {
        private final Set<Object> registered = weakSet();
        private final Set<Object> subclasses = weakSet();
        private final Set<Object> others = weakSet();
        private long othersValidAt;

        Data() {
            super(DATA_TYPE);
        }

        private static Set<Object> weakSet() {
            return Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
        }

        private boolean isKnownOther(Object cls) {
            return othersValidAt == REGISTRATIONS.get() && others.contains(cls);
        }

        private boolean remember(Object cls, boolean isSubclass) {
            if (isSubclass) {
                subclasses.add(cls);
            } else {
                others.add(cls);
            }
            return isSubclass;
        }
    }

    private static Data dataOf(Object cls) {
        if (cls instanceof PyType type && type.ownAttribute(DATA) instanceof Data data) {
            return data;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    @PyBuiltin(
            value = "get_cache_token()",
            doc = "A number that changes with each ABCMeta.register(): answers kept before it may be wrong.")
    static long cacheToken() {
        return REGISTRATIONS.get();
    }

    @PyBuiltin(value = "_abc_init(self, /)", doc = """
        Note which methods of a new abstract class are abstract, and prepare what it will know of its subclasses.\
        """)
    static void init(PyType self) {
        Set<String> names = new HashSet<>();
        self.ownAttributes().forEach((name, value) -> {
            if (isAbstract(value)) {
                names.add(name);
            }
        });
        for (PyType base : self.bases()) {
            Object inherited = base.isBuiltin() ? null : Attributes.getOrNull(base, ABSTRACT_METHODS);
            if (inherited == null) {
                continue;
            }
            Object iterator = Iteration.iterator(inherited);
            for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
                String name = Attributes.nameOf(key);
                Object value = Attributes.getOrNull(self, name);
                if (value != null && isAbstract(value)) {
                    names.add(name);
                }
            }
        }
        PySet abstractMethods = new PySet(BuiltinTypes.FROZENSET);
        names.forEach(name -> abstractMethods.add(PyStrings.of(name)));
        Attributes.set(self, ABSTRACT_METHODS, abstractMethods);
        self.setAttribute(DATA, new Data());
        takeCollectionFlags(self);
    }

    /** A class that says by flags of CPython's what it is to patterns; the attribute does not stay. */
    private static void takeCollectionFlags(PyType self) {
        if (!(self.ownAttribute(TYPE_FLAGS) instanceof Long flags)) {
            return;
        }
        boolean sequence = (flags & SEQUENCE_FLAG) != 0;
        boolean mapping = (flags & MAPPING_FLAG) != 0;
        if (sequence && mapping) {
            throw Errors.typeError("%s cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING", TYPE_FLAGS);
        } else if (sequence || mapping) {
            self.becomeCollection(sequence ? PyType.Collection.SEQUENCE : PyType.Collection.MAPPING);
        }
        self.deleteAttribute(TYPE_FLAGS);
    }

    private static boolean isAbstract(Object value) {
        Object mark = Attributes.getOrNull(value, "__isabstractmethod__");
        return mark != null && Conversions.isTrue(mark);
    }

    @PyBuiltin(
            value = "_abc_register(self, subclass, /)",
            doc = "Count a class as a subclass of an abstract one and give it: the work of ABCMeta.register().")
    static Object register(Object self, Object subclass) {
        if (!(subclass instanceof PyType registered)) {
            throw Errors.typeError("Can only register classes");
        } else if (TypeChecks.isSubclass(subclass, self)) {
            return subclass;
        } else if (TypeChecks.isSubclass(self, subclass)) {
            throw Errors.runtimeError("Refusing to create an inheritance cycle");
        }
        dataOf(self).registered.add(subclass);
        REGISTRATIONS.incrementAndGet();
        if (self instanceof PyType type && type.collection() != PyType.Collection.NONE) {
            registered.becomeCollection(type.collection());
        }
        return subclass;
    }

    @PyBuiltin(
            value = "_abc_instancecheck(self, instance, /)",
            doc = "Whether an object is an instance of an abstract class: the work of ABCMeta.__instancecheck__().")
    static boolean instanceCheck(Object self, Object instance) {
        Data data = dataOf(self);
        Object claimed = Attributes.get(instance, "__class__");
        if (data.subclasses.contains(claimed)) {
            return true;
        }
        PyType actual = PyType.of(instance);
        if (actual == claimed) {
            return !data.isKnownOther(claimed)
                    && Conversions.isTrue(Calls.callMethod(self, "__subclasscheck__", claimed));
        }
        return Conversions.isTrue(Calls.callMethod(self, "__subclasscheck__", claimed))
                || Conversions.isTrue(Calls.callMethod(self, "__subclasscheck__", actual));
    }

    @PyBuiltin(
            value = "_abc_subclasscheck(self, subclass, /)",
            doc = "Whether a class is a subclass of an abstract one: the work of ABCMeta.__subclasscheck__().")
    static boolean subclassCheck(Object self, Object subclass) {
        if (!(subclass instanceof PyType candidate)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        Data data = dataOf(self);
        if (data.subclasses.contains(candidate)) {
            return true;
        } else if (data.isKnownOther(candidate)) {
            return false;
        } else if (data.othersValidAt != REGISTRATIONS.get()) {
            data.others.clear();
            data.othersValidAt = REGISTRATIONS.get();
        }
        Object answer = Calls.callMethod(self, "__subclasshook__", candidate);
        if (answer instanceof Boolean known) {
            return data.remember(candidate, known);
        } else if (answer != PyNotImplemented.NOT_IMPLEMENTED) {
            throw Errors.raise(
                    ExceptionTypes.ASSERTION_ERROR,
                    "__subclasshook__ must return either False, True, or NotImplemented");
        }
        return data.remember(candidate, isSubclass((PyType) self, candidate, data));
    }

    private static boolean isSubclass(PyType self, PyType candidate, Data data) {
        if (candidate.isSubtypeOf(self)) {
            return true;
        }
        for (Object registered : data.registered.toArray()) {
            if (TypeChecks.isSubclass(candidate, registered)) {
                return true;
            }
        }
        for (Object known : Items.toArray(Calls.callMethod(self, "__subclasses__"))) {
            if (TypeChecks.isSubclass(candidate, known)) {
                return true;
            }
        }
        return false;
    }

    @PyBuiltin(value = "_get_dump(self, /)", doc = """
        What an abstract class knows, for tests of the module abc.

        A tuple: the classes that were registered, known subclasses, known others, and the token for which
        the last are valid.\
        """)
    static Object dump(Object self) {
        Data data = dataOf(self);
        return new PyTuple(setOf(data.registered), setOf(data.subclasses), setOf(data.others), data.othersValidAt);
    }

    private static PySet setOf(Set<Object> classes) {
        PySet set = new PySet();
        for (Object each : classes.toArray()) {
            set.add(each);
        }
        return set;
    }

    @PyBuiltin(
            value = "_reset_registry(self, /)",
            doc = "Forget the classes that were registered with an abstract class, for tests of the module abc.")
    static void resetRegistry(Object self) {
        dataOf(self).registered.clear();
    }

    @PyBuiltin(value = "_reset_caches(self, /)", doc = """
        Forget which classes were found to be subclasses of an abstract class or not, for tests of the module abc.\
        """)
    static void resetCaches(Object self) {
        dataOf(self).subclasses.clear();
        dataOf(self).others.clear();
    }
}
