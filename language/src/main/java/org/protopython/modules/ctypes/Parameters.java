// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/**
 * The arguments of a call, as the program's description of the parameters makes them of what it gave: names, defaults,
 * and memory for results.
 *
 * @param outputs which arguments the call returns
 */
record Parameters(Object[] arguments, List<Integer> outputs) {
    private static final int OUT = 2;
    private static final int ZERO_BY_DEFAULT = 4;
    private static final int DIRECTIONS = 3;

    /** TypeError for what is no description of the parameters of a prototype. */
    static PyTuple checked(Object given, Prototype prototype) {
        if (given == PyNone.NONE) {
            return null;
        }
        if (!(given instanceof PyTuple all)) {
            throw Errors.typeError("paramflags must be a tuple or None");
        }
        if (prototype.arguments() == null || all.size() != prototype.arguments().length) {
            throw Errors.valueError("paramflags must have the same length as argtypes");
        }
        for (int i = 0; i < all.size(); i++) {
            if (!(all.get(i) instanceof PyTuple one)
                    || one.size() < 1
                    || one.size() > 3
                    || !(one.get(0) instanceof Long flags)
                    || one.size() > 1 && one.get(1) != PyNone.NONE && Conversions.asText(one.get(1)) == null) {
                throw Errors.typeError("paramflags must be a sequence of (int [,string [,value]]) tuples");
            }
            int direction = (int) (flags & DIRECTIONS);
            CType type = CType.ofClass(prototype.arguments()[i]);
            boolean writes = (direction & OUT) != 0;
            if (flags > 7) {
                throw Errors.typeError("paramflag value %d not supported", flags);
            } else if (writes && type != null && !isPointer(type)) {
                throw Errors.typeError(
                        "'out' parameter %d must be a pointer type, not %s",
                        i + 1, (PyType) prototype.arguments()[i]);
            }
        }
        return all;
    }

    private static boolean isPointer(CType type) {
        return switch (type.kind) {
            case POINTER, ARRAY -> true;
            case SIMPLE -> type.simple.isPointer() && type.simple != SimpleKind.OBJECT;
            default -> false;
        };
    }

    static Parameters of(PyCFunction function, Object[] args, PyDict kwargs) {
        PyTuple flags = function.parameters();
        if (flags == null || flags.size() == 0) {
            return new Parameters(args, List.of());
        }
        Object[] arguments = new Object[flags.size()];
        List<Integer> outputs = new ArrayList<>();
        int used = 0;
        int named = 0;
        for (int i = 0; i < arguments.length; i++) {
            PyTuple parameter = (PyTuple) flags.get(i);
            long flag = (Long) parameter.get(0);
            if ((flag & OUT) != 0) {
                outputs.add(i);
            }
            if ((flag & DIRECTIONS) == OUT) {
                PyType pointer = (PyType) function.prototype().arguments()[i];
                CType known = CType.of(pointer);
                arguments[i] = Calls.call(known.kind == CType.Kind.ARRAY ? pointer : known.item);
                continue;
            }
            TruffleString name = parameter.size() > 1 ? Conversions.asText(parameter.get(1)) : null;
            if (used < args.length) {
                arguments[i] = args[used++];
            } else if (name != null && kwargs != null && kwargs.contains(name)) {
                arguments[i] = kwargs.get((Object) name);
                named++;
            } else if (parameter.size() > 2) {
                arguments[i] = parameter.get(2);
            } else if ((flag & ZERO_BY_DEFAULT) != 0) {
                arguments[i] = 0L;
            } else if (name != null) {
                throw Errors.typeError("required argument '%s' missing", name);
            } else {
                throw Errors.typeError("not enough arguments");
            }
        }
        int given = args.length + (kwargs == null ? 0 : kwargs.size());
        if (used + named < given) {
            throw Errors.typeError("call takes exactly %d arguments (%d given)", used + named, given);
        }
        return new Parameters(arguments, outputs);
    }

    /** What the call returns: its outputs if there are any. */
    Object results(Object result) {
        if (outputs.isEmpty()) {
            return result;
        }
        Object[] values = new Object[outputs.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = arguments[outputs.get(i)];
            values[i] = value instanceof PyCData ? Calls.callMethod(value, "__ctypes_from_outparam__") : value;
        }
        return values.length == 1 ? values[0] : new PyTuple(values);
    }

    /** TypeError where arguments are missing. */
    static void checkCount(int required, int given) {
        if (given < required) {
            throw Errors.typeError(
                    "this function takes at least %d argument%s (%d given)", required, required == 1 ? "" : "s", given);
        }
    }
}
