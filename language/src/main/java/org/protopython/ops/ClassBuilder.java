// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyClassMethod;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyMemberDescriptor;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** {@code type.__new__} with three arguments: makes a class out of its name, bases and namespace. */
public final class ClassBuilder {
    private static final String QUALNAME = "__qualname__";
    private static final String CLASSCELL = "__classcell__";
    private static final String SLOTS = "__slots__";
    private static final String WEAKREF = "__weakref__";

    private final PyType metaclass;
    private final String name;
    private final PyType[] bases;
    private final PyType bestBase;
    private final Map<String, Object> namespace = new LinkedHashMap<>();
    private final SlotNames slots;
    private PyDict otherNames;

    private ClassBuilder(PyType metaclass, String name, PyType[] bases, PyDict namespace) {
        this.metaclass = metaclass;
        this.name = name;
        this.bases = bases;
        this.bestBase = ClassLayout.bestBase(bases);
        namespace.forEach(this::addName);
        Object declared = this.namespace.get(SLOTS);
        this.slots = declared == null ? null : SlotNames.read(declared, name, bestBase, this.namespace::containsKey);
    }

    private void addName(Object name, Object value) {
        TruffleString text = Conversions.asText(name);
        if (text != null) {
            namespace.put(PyStrings.toName(text), value);
        } else {
            otherNames = otherNames == null ? new PyDict() : otherNames;
            otherNames.put(name, value);
        }
    }

    /** Executes a class statement; see {@link ClassStatements#build}. */
    public static Object buildClass(
            PythonContext context, PyFunction body, String name, Object[] basesAndArgs, String[] keywords) {
        return ClassStatements.build(body, name, basesAndArgs, keywords);
    }

    /**
     * Makes a class and tells its bases and attributes about it.
     *
     * @param keywords what the class statement gives besides the metaclass, null for nothing
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object newType(PyType metaclass, String name, PyTuple bases, PyDict namespace, PyDict keywords) {
        for (Object base : bases.items()) {
            if (!(base instanceof PyType) && Attributes.getOrNull(base, Slot.MRO_ENTRIES.dunder()) != null) {
                throw Errors.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
            }
        }
        PyType winner = MethodResolution.metaclass(metaclass, bases.items());
        if (winner != metaclass && !winner.sharesSlot(BuiltinTypes.TYPE, Slot.NEW)) {
            Object[] args = {winner, PyStrings.of(name), bases, namespace};
            return Keywords.call(Descriptors.bind(winner.slot(Slot.NEW), null, winner), args, keywords);
        }
        PyType[] types = {BuiltinTypes.OBJECT};
        if (bases.size() > 0) {
            ClassLayout.bestBase(bases.items());
            types = Arrays.copyOf(bases.items(), bases.size(), PyType[].class);
        }
        PyType type = new ClassBuilder(winner, name, types, namespace).build();
        setNames(type);
        initSubclass(type, keywords);
        return type;
    }

    /** Names of classes go to C as text that ends with a null character. */
    public static void checkName(TruffleString name) {
        if (PyStrings.toJava(name).indexOf(0) >= 0) {
            throw Errors.valueError("type name must not contain null characters");
        }
        Codecs.encode(name, "utf-8", "strict");
    }

    private PyType build() {
        String qualifiedName = qualifiedName();
        boolean addsDict = !hasDictFromBases() && (slots == null || slots.hasDict());
        PyType type = new PyType(
                metaclass,
                name,
                qualifiedName,
                bases,
                MethodResolution.linearise(bases),
                bestBase.layoutBase(),
                addsDict || hasDictFromBases());
        type.link();
        Object cell = namespace.remove(CLASSCELL);
        if (cell != null && !(cell instanceof PyCell)) {
            throw Errors.typeError(
                    "type.__new__(): __classcell__ must be a nonlocal cell, not %s", Texts.repr(PyType.of(cell)));
        }
        if (namespace.remove(ClassStatements.NAMESPACE_CELL) instanceof PyCell deferred) {
            deferred.set(new PyMappingProxy(type));
        }
        adapt();
        namespace.forEach(type::setAttribute);
        addMembers(type);
        if (addsDict && !namespace.containsKey("__dict__")) {
            InstanceDescriptors.addDict(type);
        }
        boolean weakrefs = slots == null || slots.hasWeakref();
        if (weakrefs && type.lookup(WEAKREF) == null && ClassLayout.getsWeakReferences(bestBase.layoutBase())) {
            InstanceDescriptors.addWeakref(type);
        }
        TruffleString doc = Conversions.asText(type.ownAttribute("__doc__"));
        if (doc != null) {
            Codecs.encode(doc, "utf-8", "strict");
        }
        if (otherNames != null) {
            Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "non-string key in the __dict__ of class " + type.name(), 1);
            type.setOtherNames(otherNames);
        }
        if (type.ownAttribute("__doc__") == null) {
            type.setAttribute("__doc__", PyNone.NONE);
        }
        if (cell instanceof PyCell variable) {
            variable.set(type);
        }
        PyType[] before = type.mro();
        PyType[] order = MethodResolution.order(type);
        if (type.mro() == before) {
            type.setOrder(order);
        }
        return type;
    }

    private String qualifiedName() {
        Object given = namespace.remove(QUALNAME);
        if (given == null) {
            return name;
        }
        TruffleString text = Conversions.asText(given);
        if (text == null) {
            throw Errors.typeError("type __qualname__ must be a str, not %s", PyType.of(given));
        }
        return PyStrings.toJava(text);
    }

    private boolean hasDictFromBases() {
        for (PyType base : bases) {
            if (base.hasInstanceDict()) {
                return true;
            }
        }
        return false;
    }

    /** What the language adds to a namespace: the module, implicit static and class methods, no hash beside equality. */
    private void adapt() {
        if (!namespace.containsKey("__module__")) {
            namespace.put("__module__", CurrentFrames.moduleName());
        }
        if (namespace.get(Slot.NEW.dunder()) instanceof PyFunction function) {
            namespace.put(Slot.NEW.dunder(), new PyStaticMethod(BuiltinTypes.STATICMETHOD, function));
        }
        for (Slot slot : new Slot[] {Slot.INIT_SUBCLASS, Slot.CLASS_GETITEM}) {
            if (namespace.get(slot.dunder()) instanceof PyFunction function) {
                namespace.put(slot.dunder(), new PyClassMethod(BuiltinTypes.CLASSMETHOD, function));
            }
        }
        if (namespace.containsKey(Slot.EQ.dunder())) {
            namespace.putIfAbsent(Slot.HASH.dunder(), PyNone.NONE);
        }
    }

    private void addMembers(PyType type) {
        if (slots == null) {
            return;
        }
        for (String member : slots.members()) {
            type.setAttribute(member, new PyMemberDescriptor(member, type));
        }
    }

    /** Calls {@code __set_name__} of every attribute that has it. */
    private static void setNames(PyType type) {
        for (Map.Entry<String, Object> entry : type.ownAttributes().entrySet()) {
            Object value = entry.getValue();
            PyType valueType = PyType.of(value);
            Object method = Descriptors.plainMethod(value) != null ? null : valueType.slot(Slot.SET_NAME);
            if (method == null) {
                continue;
            }
            TruffleString name = PyStrings.of(entry.getKey());
            try {
                Calls.callUnbound(method, value, valueType, type, name);
            } catch (PException e) {
                ExceptionNotes.add(
                        e.exception(),
                        PyStrings.of("Error calling __set_name__ on '" + valueType.name() + "' instance "
                                + Texts.reprJava(name) + " in '" + type.name() + "'"));
                throw e;
            }
        }
    }

    /** Calls {@code super(type, type).__init_subclass__(**keywords)}. */
    private static void initSubclass(PyType type, PyDict keywords) {
        PyType[] order = type.mro();
        int own = Arrays.asList(order).indexOf(type);
        if (own < 0) {
            throw Errors.typeError(
                    "super(type, obj): obj (type %s) is not an instance or subtype of type (%s).", type, type);
        }
        for (int i = own + 1; i < order.length; i++) {
            Object method = order[i].ownAttribute(Slot.INIT_SUBCLASS.dunder());
            if (method != null) {
                if (order[i] != BuiltinTypes.OBJECT || keywords != null && keywords.size() > 0) {
                    Keywords.call(Descriptors.bind(method, null, type), PyTuple.NO_ITEMS, keywords);
                }
                return;
            }
        }
    }
}
