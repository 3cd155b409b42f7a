// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** How objects are taken apart for {@code copy} and {@code pickle} when their class does not say (PEP 307). */
public final class ObjectReduction {
    private static final int NEW_STYLE = 2;

    private ObjectReduction() {}

    /** {@code object.__reduce_ex__} for an object whose class does not override {@code __reduce__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object reduce(PythonContext context, Object self, long protocol) {
        Object copyreg = importModule(context, "copyreg");
        return protocol >= NEW_STYLE
                ? reduceByNew(copyreg, self)
                : Calls.callMethod(copyreg, "_reduce_ex", self, protocol);
    }

    private static Object importModule(PythonContext context, String name) {
        return Calls.call(context.builtins().dict().get("__import__"), PyStrings.of(name));
    }

    private static Object reduceByNew(Object copyreg, Object self) {
        PyType type = PyType.of(self);
        Object positional = null;
        Object keywords = null;
        if (type.slot(Slot.GETNEWARGS_EX) != null) {
            PyTuple both = pair(Calls.callSpecial(self, Slot.GETNEWARGS_EX));
            positional = both.get(0);
            keywords = both.get(1);
        } else if (type.slot(Slot.GETNEWARGS) != null) {
            positional = Calls.callSpecial(self, Slot.GETNEWARGS);
        }
        if (positional != null && !(positional instanceof PyTuple)) {
            throw Errors.typeError("__getnewargs__ should return a tuple, not '%s'", PyType.of(positional));
        }
        boolean container = self instanceof PyList || self instanceof PyDict;
        Object state = state(self, positional == null && !container, copyreg);
        Object function;
        Object arguments;
        if (keywords instanceof PyDict named && named.size() > 0) {
            function = Attributes.get(copyreg, "__newobj_ex__");
            arguments = new PyTuple(type, positional, keywords);
        } else {
            function = Attributes.get(copyreg, "__newobj__");
            Object[] rest = positional == null ? PyTuple.NO_ITEMS : ((PyTuple) positional).items();
            arguments = new PyTuple(Calls.prepend(type, rest));
        }
        Object items = self instanceof PyList ? Iteration.iterator(self) : PyNone.NONE;
        Object entries = self instanceof PyDict ? Iteration.iterator(Calls.callMethod(self, "items")) : PyNone.NONE;
        return new PyTuple(function, arguments, state, items, entries);
    }

    private static PyTuple pair(Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("__getnewargs_ex__ should return a tuple, not '%s'", PyType.of(value));
        } else if (tuple.size() != 2) {
            throw Errors.valueError("__getnewargs_ex__ should return a tuple of length 2, not %d", tuple.size());
        } else if (!(tuple.get(0) instanceof PyTuple)) {
            throw Errors.typeError(
                    "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
                    PyType.of(tuple.get(0)));
        } else if (!(tuple.get(1) instanceof PyDict)) {
            throw Errors.typeError(
                    "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
                    PyType.of(tuple.get(1)));
        } else {
            return tuple;
        }
    }

    private static Object state(Object self, boolean required, Object copyreg) {
        PyType type = PyType.of(self);
        if (!type.sharesSlot(BuiltinTypes.OBJECT, Slot.GETSTATE)) {
            return Calls.callSpecial(self, Slot.GETSTATE);
        }
        if (required && type.hidesState()) {
            throw Errors.typeError("cannot pickle '%s' object", type);
        }
        return defaultState(self, copyreg);
    }

    /** {@code object.__getstate__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object defaultState(PythonContext context, Object self) {
        return defaultState(self, importModule(context, "copyreg"));
    }

    private static Object defaultState(Object self, Object copyreg) {
        Object dict = Attributes.getOrNull(self, "__dict__");
        Object state = dict instanceof PyDict attributes && attributes.size() == 0 || dict == null ? PyNone.NONE : dict;
        Object names = Calls.callMethod(copyreg, "_slotnames", PyType.of(self));
        if (!(names instanceof PyList list) || list.size() == 0) {
            return state;
        }
        PyDict slots = new PyDict();
        for (Object name : list.toArray()) {
            Object value = Attributes.getOrNull(self, Attributes.nameOf(name));
            if (value != null) {
                slots.put(name, value);
            }
        }
        return slots.size() == 0 ? state : new PyTuple(state, slots);
    }
}
