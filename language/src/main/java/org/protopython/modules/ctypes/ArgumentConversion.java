// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code from_param}: makes what a program gave a function into an argument of the type that was declared. */
final class ArgumentConversion {
    private static final String AS_PARAMETER = "_as_parameter_";

    private ArgumentConversion() {}

    /** The argument: an object of C data, a {@link PyCArgument}, or None. TypeError for what is of another type. */
    static Object convert(PyType type, Object value) {
        CType known = CType.of(type);
        if (known == null) {
            throw Errors.typeError("abstract class");
        }
        return switch (known.kind) {
            case SIMPLE ->
                switch (known.simple) {
                    case TEXT, WIDE_TEXT -> toText(type, known.simple, value);
                    case POINTER -> toPointer(type, value);
                    default -> toSimple(type, known, value);
                };
            case POINTER -> toTypedPointer(type, known, value);
            default -> toInstance(type, value);
        };
    }

    private static Object toSimple(PyType type, CType known, Object value) {
        if (TypeChecks.isInstance(value, type)) {
            return value;
        }
        try {
            return simple(known.simple, known.swapped, value);
        } catch (PException e) {
            Object stand = Attributes.getOrNull(value, AS_PARAMETER);
            if (stand == null) {
                throw e;
            }
            return convert(type, stand);
        }
    }

    static PyCArgument simple(SimpleKind kind, boolean swapped, Object value) {
        MemorySegment memory = NativeMemory.scratch(kind.size());
        Object kept = SimpleValues.set(kind, memory, swapped, value);
        return PyCArgument.of(kind, memory, kept);
    }

    private static Object toText(PyType type, SimpleKind kind, Object value) {
        boolean wide = kind == SimpleKind.WIDE_TEXT;
        if (value == PyNone.NONE || TypeChecks.isInstance(value, type)) {
            return value;
        } else if (wide ? Conversions.asText(value) != null : value instanceof PyBytes) {
            return simple(kind, false, value);
        }
        Object pointed = value instanceof PyCArgument argument && argument.letter() == SimpleKind.POINTER.letter()
                ? argument.kept()
                : null;
        SimpleKind character = wide ? SimpleKind.WCHAR : SimpleKind.CHAR;
        boolean isPointed = pointed instanceof PyCData data && data.info().simple == character;
        if (isPointed || value instanceof PyCData data && pointsTo(data, character)) {
            return value;
        }
        return byStandIn(type, value, wide ? "ctypes.c_wchar_p" : "ctypes.c_char_p");
    }

    private static boolean pointsTo(PyCData data, SimpleKind kind) {
        CType info = data.info();
        boolean points = info.kind == CType.Kind.ARRAY || info.kind == CType.Kind.POINTER;
        return points && info.item != null && CType.of(info.item).simple == kind;
    }

    private static Object byStandIn(PyType type, Object value, String name) {
        Object stand = Attributes.getOrNull(value, AS_PARAMETER);
        if (stand == null) {
            throw Errors.typeError("'%s' object cannot be interpreted as %s", PyType.of(value), name);
        }
        return convert(type, stand);
    }

    private static Object toPointer(PyType type, Object value) {
        if (value == PyNone.NONE || TypeChecks.isInstance(value, type)) {
            return value;
        } else if (Items.isInt(value)) {
            return simple(SimpleKind.POINTER, false, value);
        } else if (value instanceof PyBytes) {
            return simple(SimpleKind.TEXT, false, value);
        } else if (Conversions.asText(value) != null) {
            return simple(SimpleKind.WIDE_TEXT, false, value);
        } else if (value instanceof PyCArgument argument && argument.letter() == SimpleKind.POINTER.letter()) {
            return value;
        } else if (value instanceof PyCData data) {
            CType info = data.info();
            if (info.kind == CType.Kind.ARRAY || info.kind == CType.Kind.POINTER) {
                return value;
            } else if (info.kind == CType.Kind.FUNCTION || info.simple == SimpleKind.TEXT) {
                return PyCArgument.pointer(NativeMemory.pointer(data.memory()), data);
            } else if (info.simple == SimpleKind.WIDE_TEXT) {
                return PyCArgument.of(SimpleKind.WIDE_TEXT, data.memory(), data);
            }
        }
        return byStandIn(type, value, "ctypes.c_void_p");
    }

    private static Object toTypedPointer(PyType type, CType known, Object value) {
        if (value == PyNone.NONE) {
            return value;
        } else if (known.item == null) {
            throw Errors.typeError("Pointer does not have a _type_");
        } else if (TypeChecks.isInstance(value, known.item)) {
            return PyCArgument.reference((PyCData) value, 0);
        } else if (value instanceof PyCData data) {
            CType info = data.info();
            boolean points = info.kind == CType.Kind.ARRAY || info.kind == CType.Kind.POINTER;
            if (points && info.item != null && info.item.isSubtypeOf(known.item)) {
                return value;
            }
        }
        return toInstance(type, value, known.item);
    }

    private static Object toInstance(PyType type, Object value) {
        return toInstance(type, value, type);
    }

    /** @param pointed the class of which a reference is taken */
    private static Object toInstance(PyType type, Object value, PyType pointed) {
        if (TypeChecks.isInstance(value, type)) {
            return value;
        } else if (value instanceof PyCArgument argument) {
            if (argument.kept() instanceof PyCData data && TypeChecks.isInstance(data, pointed)) {
                return value;
            }
            throw Errors.typeError("expected %s instance instead of pointer to %s", type, PyType.of(argument.kept()));
        }
        Object stand = Attributes.getOrNull(value, AS_PARAMETER);
        if (stand == null) {
            throw Errors.typeError("expected %s instance instead of %s", type, PyType.of(value));
        }
        return convert(type, stand);
    }

    /** What a function takes an object of C data as. */
    static PyCArgument ofData(PyCData data) {
        CType info = data.info();
        return switch (info.kind) {
            case SIMPLE -> PyCArgument.of(info.simple, data.memory(), data);
            case ARRAY -> PyCArgument.reference(data, 0);
            case POINTER, FUNCTION -> PyCArgument.pointer(NativeMemory.pointer(data.memory()), data);
            case STRUCTURE, UNION -> PyCArgument.byValue(data);
        };
    }

    /** An argument of which nothing was declared, the position being that of the message. */
    static PyCArgument ofAny(Object value, int position) {
        Object current = value;
        while (true) {
            if (current instanceof PyCArgument argument) {
                return argument;
            } else if (current instanceof PyCData data) {
                return ofData(data);
            } else if (current == PyNone.NONE) {
                return PyCArgument.pointer(0, PyNone.NONE);
            } else if (Items.isInt(current)) {
                return ofInt(current);
            } else if (current instanceof PyBytes) {
                return simple(SimpleKind.TEXT, false, current);
            } else if (Conversions.asText(current) != null) {
                return simple(SimpleKind.WIDE_TEXT, false, current);
            }
            current = Attributes.getOrNull(current, AS_PARAMETER);
            if (current == null) {
                throw Errors.typeError("Don't know how to convert parameter %d", position);
            }
        }
    }

    private static PyCArgument ofInt(Object value) {
        Object index = Conversions.toIndex(value);
        if (Conversions.toBigInteger(index).bitLength() > Long.SIZE) {
            throw Errors.overflowError("int too long to convert");
        }
        return simple(SimpleKind.INT, false, index);
    }
}
