// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** {@code pickle.Pickler}. */
@PyTypeMethods(value = "Pickler", doc = """
    Pickler(file, protocol=None, fix_imports=True, buffer_callback=None)
    --

    Writes pickles to a binary file.

    Protocols are numbered from 0 to 5, which is also the default; any negative number means the
    latest one. The file must have a method write() that accepts bytes. If fix_imports is true and
    the protocol is less than 3, new names of modules are mapped to those of Python 2. If
    buffer_callback is not None, which needs protocol 5, it is called with each buffer view; what it
    returns false for is left out of the stream.\
    """)
final class PicklerType {
    private static final String PERSISTENT_ID = "persistent_id";

    private PicklerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyPickler(cls);
    }

    @PyBuiltin("__init__(self, /, file, protocol=None, fix_imports=True, buffer_callback=None)")
    static void init(PyPickler self, Object file, Object protocol, boolean fixImports, Object bufferCallback) {
        self.enter();
        try {
            Object write = Attributes.getOrNull(file, "write");
            if (write == null) {
                throw Errors.typeError("file must have a 'write' attribute");
            }
            self.start(write, protocol, fixImports, bufferCallback);
            self.dispatchTable = Attributes.getOrNull(self, "dispatch_table");
        } finally {
            self.leave();
        }
    }

    @PyBuiltin(value = "dump(self, obj, /)", doc = "Pickle obj and write the bytes to the pickler's file.")
    static void dump(PythonContext context, PyPickler self, Object obj) {
        self.enter();
        try {
            if (self.write() == null) {
                throw PickleErrors.pickling("Pickler.__init__() was not called by %s.__init__()", name(self));
            }
            PickleOutput output = new PickleOutput(self.write());
            Object found = Attributes.getOrNull(self, PERSISTENT_ID);
            Object override = Attributes.getOrNull(self, "reducer_override");
            new Saver(context, self, output, isOwnPersistentId(found) ? null : found, override).dump(obj);
            output.flush();
        } finally {
            self.leave();
        }
    }

    private static String name(PyPickler self) {
        return Errors.nameOf(self.type());
    }

    /** Whether no class and no program has replaced the method, so that it need not be called. */
    private static boolean isOwnPersistentId(Object found) {
        return found instanceof PyBuiltinFunction function
                && PyPickler.TYPE.lookup(PERSISTENT_ID) instanceof PyBuiltinFunction own
                && function.builtin() == own.builtin();
    }

    @PyBuiltin(value = "clear_memo(self, /)", doc = """
        Forget the objects pickled so far.

        The memo is what remembers which objects have been pickled, so that shared or recursive objects
        are pickled by reference. To clear it is useful when a pickler is used again.\
        """)
    static void clearMemo(PyPickler self) {
        self.enter();
        self.memo().clear();
        self.leave();
    }

    @PyBuiltin(value = "persistent_id(self, obj, /)", doc = """
        What a subclass overrides to pickle objects by reference.

        It returns what Unpickler.persistent_load() then gets, or None to pickle the object as usual.\
        """)
    static Object persistentId(PyPickler self, Object obj) {
        return PyNone.NONE;
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object get(PyPickler self, Object name) {
        String text = Attributes.nameOf(name);
        if (self.persistentId != null && text.equals(PERSISTENT_ID)) {
            return self.persistentId;
        }
        Object found = Attributes.getGeneric(self, self.type(), text);
        if (found == null) {
            throw Attributes.missing(self, text);
        }
        return found;
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void set(PyPickler self, Object name, Object value) {
        change(self, Attributes.nameOf(name), value);
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void delete(PyPickler self, Object name) {
        change(self, Attributes.nameOf(name), null);
    }

    private static void change(PyPickler self, String name, Object value) {
        if (name.equals(PERSISTENT_ID)) {
            self.persistentId = value;
        } else if (self.type() == PyPickler.TYPE && self.type().lookup(name) == null) {
            throw Attributes.missing(self, name);
        } else {
            Attributes.setBuiltin(self, self.type(), name, value);
        }
    }

    @PyGetter(value = "bin", doc = "1 if the protocol is a binary one, 0 otherwise.")
    static int binary(PyPickler self) {
        return self.binary;
    }

    @PySetter("bin")
    static void setBinary(PyPickler self, Object value) {
        self.binary = number(value);
    }

    @PyGetter(
            value = "fast",
            doc = "1 if no object is remembered: that saves time and space, but cycles cannot be pickled. 0 otherwise.")
    static int fast(PyPickler self) {
        return self.fast;
    }

    @PySetter("fast")
    static void setFast(PyPickler self, Object value) {
        self.fast = number(value);
    }

    private static int number(Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete numeric/char attribute");
        }
        return ArgumentConversions.toInt(value);
    }

    @PyGetter(value = "dispatch_table", doc = """
        A mapping from classes to functions that reduce their objects; copyreg.dispatch_table if it is missing.\
        """)
    static Object dispatchTable(PyPickler self) {
        if (self.dispatchTable == null) {
            throw Attributes.missing(self, "dispatch_table");
        }
        return self.dispatchTable;
    }

    @PySetter("dispatch_table")
    static void setDispatchTable(PyPickler self, Object value) {
        if (value == null && self.dispatchTable == null) {
            throw Errors.attributeError("dispatch_table");
        }
        self.dispatchTable = value;
    }

    @PyGetter(value = "memo", doc = "The objects that were written, which further ones refer to.")
    static Object memo(PyPickler self) {
        return new PyPicklerMemo(self);
    }

    @PySetter("memo")
    static void setMemo(PyPickler self, Object value) {
        if (value == null) {
            throw Errors.typeError("attribute deletion is not supported");
        } else if (value instanceof PyPicklerMemo proxy) {
            self.setMemo(proxy.pickler().memo().copy());
        } else if (value instanceof PyDict dict) {
            self.setMemo(memoOf(dict));
        } else {
            throw Errors.typeError(
                    "'memo' attribute must be a PicklerMemoProxy object or dict, not %s", PyType.of(value));
        }
    }

    private static PickleMemo memoOf(PyDict dict) {
        PickleMemo memo = new PickleMemo();
        PyDict stable = dict.stable();
        for (int i = stable.next(0); i >= 0; i = stable.next(i + 1)) {
            if (!(stable.valueAt(i) instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.typeError("'memo' values must be 2-item tuples");
            } else if (!Items.isInt(pair.get(0))) {
                throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(pair.get(0)));
            } else {
                memo.put(pair.get(1), (int) Conversions.toIndexLong(pair.get(0)));
            }
        }
        return memo;
    }
}
