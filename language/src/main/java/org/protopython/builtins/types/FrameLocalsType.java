// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.FrameLocals;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.ReprGuard;
import org.protopython.ops.Texts;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.sequence.Lists;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyFrameLocals;

/** {@code FrameLocalsProxy}. */
@PyTypeMethods("FrameLocalsProxy")
public final class FrameLocalsType {
    private FrameLocalsType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (args.length != 1) {
            throw Errors.typeError("FrameLocalsProxy expected 1 argument, got %d", args.length);
        } else if (!(args[0] instanceof PyFrame frame)) {
            throw Errors.typeError("expect frame, not %s", PyType.of(args[0]));
        } else if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("FrameLocalsProxy takes no keyword arguments");
        } else {
            return new PyFrameLocals(frame, new FrameVariables[0]);
        }
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyFrameLocals self) {
        return FrameLocals.toDict(self).size();
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object getItem(PyFrameLocals self, Object key) {
        Object value = FrameLocals.get(self, key);
        if (value == null) {
            throw Errors.raise(ExceptionTypes.KEY_ERROR, "local variable '%s' is not defined", Texts.strJava(key));
        }
        return value;
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void setItem(PyFrameLocals self, Object key, Object value) {
        FrameLocals.set(self, key, value);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void deleteItem(PyFrameLocals self, Object key) {
        remove(self, key, null);
    }

    /** Removes a key that is no variable; the default, or KeyError when that is null, for one that is not there. */
    private static Object remove(PyFrameLocals self, Object key, Object defaultValue) {
        if (FrameLocals.isVariable(self, key)) {
            throw Errors.valueError("cannot remove local variables from FrameLocalsProxy");
        }
        PyDict extras = self.frame().extras();
        Object removed = extras == null ? null : extras.remove(key);
        if (removed != null) {
            return removed;
        } else if (defaultValue == null) {
            throw Errors.keyError(key);
        }
        return defaultValue;
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyFrameLocals self, Object key) {
        return FrameLocals.get(self, key) != null;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyFrameLocals self) {
        return Iteration.iterator(keys(self));
    }

    @PyBuiltin("__reversed__(self, /)")
    static Object reversed(PyFrameLocals self) {
        PyList keys = Lists.of(FrameLocals.toDict(self));
        Object[] items = keys.toArray();
        Object[] result = new Object[items.length];
        for (int i = 0; i < items.length; i++) {
            result[i] = items[items.length - 1 - i];
        }
        return new PyList(result);
    }

    @PyBuiltin("get(self, key, default=None, /)")
    static Object get(PyFrameLocals self, Object key, Object defaultValue) {
        Object value = FrameLocals.get(self, key);
        return value == null ? defaultValue : value;
    }

    @PyBuiltin("pop(self, key, default=<unrepresentable>, /)")
    static Object pop(PyFrameLocals self, Object key, Object defaultValue) {
        return remove(self, key, defaultValue);
    }

    @PyBuiltin("setdefault(self, key, default=None, /)")
    static Object setDefault(PyFrameLocals self, Object key, Object defaultValue) {
        Object value = FrameLocals.get(self, key);
        if (value != null) {
            return value;
        }
        FrameLocals.set(self, key, defaultValue);
        return defaultValue;
    }

    @PyBuiltin("update(self, other, /)")
    static void update(PyFrameLocals self, Object other) {
        if (!merge(self, other)) {
            throw Errors.typeError("update() argument must be dict or another FrameLocalsProxy");
        }
    }

    private static boolean merge(PyFrameLocals self, Object other) {
        if (!isMapping(other)) {
            return false;
        }
        toDict(other).forEach((name, value) -> FrameLocals.set(self, name, value));
        return true;
    }

    private static boolean isMapping(Object value) {
        return value instanceof PyDict || value instanceof PyFrameLocals;
    }

    private static PyDict toDict(Object value) {
        return value instanceof PyFrameLocals locals ? FrameLocals.toDict(locals) : (PyDict) value;
    }

    @PyBuiltin("keys(self, /)")
    static Object keys(PyFrameLocals self) {
        return Lists.of(FrameLocals.toDict(self));
    }

    @PyBuiltin("values(self, /)")
    static Object values(PyFrameLocals self) {
        PyDict all = FrameLocals.toDict(self);
        Object[] values = new Object[all.size()];
        int count = 0;
        for (int i = all.next(0); i >= 0; i = all.next(i + 1)) {
            values[count++] = all.valueAt(i);
        }
        return new PyList(values);
    }

    @PyBuiltin("items(self, /)")
    static Object items(PyFrameLocals self) {
        PyDict all = FrameLocals.toDict(self);
        Object[] items = new Object[all.size()];
        int count = 0;
        for (int i = all.next(0); i >= 0; i = all.next(i + 1)) {
            items[count++] = new PyTuple(all.keyAt(i), all.valueAt(i));
        }
        return new PyList(items);
    }

    @PyBuiltin("copy(self, /)")
    static Object copy(PyFrameLocals self) {
        return FrameLocals.toDict(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyFrameLocals self) {
        if (!ReprGuard.enter(self.frame())) {
            return "{...}";
        }
        try {
            return Texts.reprJava(FrameLocals.toDict(self));
        } finally {
            ReprGuard.leave(self.frame());
        }
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyFrameLocals self, Object value) {
        if (value instanceof PyFrameLocals other) {
            return self.frame() == other.frame();
        } else if (value instanceof PyDict) {
            return Operators.compare(CompareOperator.EQ, FrameLocals.toDict(self), value);
        }
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyFrameLocals self, Object value) {
        Object equal = equal(self, value);
        return equal instanceof Boolean flag ? (Object) !flag : equal;
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        if (!isMapping(self) || !isMapping(value)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        PyDict result = new PyDict();
        DictMerge.update(result, toDict(self));
        DictMerge.update(result, toDict(value));
        return result;
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return or(value, self);
    }

    @PyBuiltin("__ior__(self, value, /)")
    static Object inPlaceOr(PyFrameLocals self, Object value) {
        return merge(self, value) ? self : PyNotImplemented.NOT_IMPLEMENTED;
    }
}
