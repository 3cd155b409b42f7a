// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** {@code pickle.Unpickler}. */
@PyTypeMethods(value = "Unpickler", doc = """
    Unpickler(file, *, fix_imports=True, encoding='ASCII', errors='strict',
              buffers=())
    --

    Reads pickles from a binary file.

    The protocol is found in the stream; bytes behind the pickle are ignored. The file must have a
    method read() that takes an integer and a method readline() without arguments, which return
    bytes. If fix_imports is true, names of Python 2 are mapped to the new ones. encoding and errors
    say how strings of Python 2 are decoded; the encoding 'bytes' leaves them as bytes. buffers gives
    the buffers that the stream refers to.\
    """)
final class UnpicklerType {
    private static final String PERSISTENT_LOAD = "persistent_load";

    private UnpicklerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyUnpickler(cls);
    }

    @PyBuiltin("__init__(self, /, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())")
    static void init(
            PyUnpickler self,
            Object file,
            boolean fixImports,
            TruffleString encoding,
            TruffleString errors,
            Object buffers) {
        self.enter();
        try {
            self.start(
                    PickleInput.ofFile(file),
                    fixImports,
                    PyStrings.toJava(encoding),
                    PyStrings.toJava(errors),
                    buffers);
        } finally {
            self.leave();
        }
    }

    @PyBuiltin(value = "load(self, /)", doc = "Object of the next pickle in the unpickler's file.")
    static Object load(PythonContext context, PyUnpickler self) {
        self.enter();
        try {
            if (self.input() == null) {
                throw PickleErrors.unpickling(
                        "Unpickler.__init__() was not called by %s.__init__()", Errors.nameOf(self.type()));
            }
            Object found = Attributes.getOrNull(self, PERSISTENT_LOAD);
            return new Loader(context, self, isOwn(found, PERSISTENT_LOAD) ? null : found).load();
        } finally {
            self.leave();
        }
    }

    /** Whether a method is the one of this type, so that it need not be called. */
    static boolean isOwn(Object found, String name) {
        return found instanceof PyBuiltinFunction function
                && PyUnpickler.TYPE.lookup(name) instanceof PyBuiltinFunction own
                && function.builtin() == own.builtin();
    }

    @PyBuiltin(
            value = "persistent_load(self, pid, /)",
            doc = "What a subclass overrides to give the object for what Pickler.persistent_id() has returned.")
    static Object persistentLoad(PyUnpickler self, Object pid) {
        throw Loader.noPersistentLoad();
    }

    @PyBuiltin(value = "find_class(self, module_name, global_name, /)", doc = """
        What a module holds under a name, the module being imported first.

        Called for each class and function of a pickle: a subclass can refuse those it does not trust.\
        """)
    static Object findClass(PythonContext context, PyUnpickler self, Object moduleName, Object globalName) {
        return new GlobalFinder(self, Registries.of(context)).find(moduleName, globalName);
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object get(PyUnpickler self, Object name) {
        String text = Attributes.nameOf(name);
        if (self.persistentLoad != null && text.equals(PERSISTENT_LOAD)) {
            return self.persistentLoad;
        }
        Object found = Attributes.getGeneric(self, self.type(), text);
        if (found == null) {
            throw Attributes.missing(self, text);
        }
        return found;
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void set(PyUnpickler self, Object name, Object value) {
        change(self, Attributes.nameOf(name), value);
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void delete(PyUnpickler self, Object name) {
        change(self, Attributes.nameOf(name), null);
    }

    private static void change(PyUnpickler self, String name, Object value) {
        if (name.equals(PERSISTENT_LOAD)) {
            self.persistentLoad = value;
        } else if (self.type() == PyUnpickler.TYPE && self.type().lookup(name) == null) {
            throw Attributes.missing(self, name);
        } else {
            Attributes.setBuiltin(self, self.type(), name, value);
        }
    }

    @PyGetter(value = "memo", doc = "The objects that were read, which further ones refer to.")
    static Object memo(PyUnpickler self) {
        return new PyUnpicklerMemo(self);
    }

    @PySetter("memo")
    static void setMemo(PyUnpickler self, Object value) {
        if (value == null) {
            throw Errors.typeError("attribute deletion is not supported");
        } else if (value instanceof PyUnpicklerMemo proxy) {
            self.setMemo(proxy.unpickler().memo().copy());
        } else if (value instanceof PyDict dict) {
            self.setMemo(memoOf(dict));
        } else {
            throw Errors.typeError(
                    "'memo' attribute must be an UnpicklerMemoProxy object or dict, not %s", PyType.of(value));
        }
    }

    private static LoadMemo memoOf(PyDict dict) {
        LoadMemo memo = new LoadMemo();
        PyDict stable = dict.stable();
        for (int i = stable.next(0); i >= 0; i = stable.next(i + 1)) {
            if (!Items.isInt(stable.keyAt(i))) {
                throw Errors.typeError("memo key must be integers");
            }
            long number = Conversions.toIndexLong(stable.keyAt(i));
            if (number < 0) {
                throw Errors.valueError("memo key must be positive integers.");
            }
            memo.put(number, stable.valueAt(i));
        }
        return memo;
    }
}
