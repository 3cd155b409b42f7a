// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;

/** Annotations that are computed when somebody asks for them (PEP 649). */
public final class Annotations {
    private static final TruffleString ANNOTATIONS = PyStrings.of("__annotations__");

    /** The format argument of an annotate function that asks for values. */
    private static final long VALUE_FORMAT = 1;

    private static final long FAKE_GLOBALS_FORMAT = 2;

    private Annotations() {}

    /**
     * Refuses forms of annotations that compiled code does not make.
     *
     * @throws org.protopython.runtime.PException NotImplementedError, which sends {@code annotationlib} on other ways
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void checkFormat(Object format) {
        boolean beyond = format instanceof Long number
                ? number > FAKE_GLOBALS_FORMAT
                : Conversions.isTrue(Operators.compare(CompareOperator.GT, format, FAKE_GLOBALS_FORMAT));
        if (beyond) {
            throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, PyTuple.NO_ITEMS);
        }
    }

    /** Refuses what cannot become an {@code __annotate__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void checkAnnotate(Object value) {
        if (value != PyNone.NONE && PyType.of(value).slot(Slot.CALL) == null) {
            throw Errors.typeError("__annotate__ must be callable or None");
        }
    }

    /** Makes {@code __annotations__} in a namespace, unless it is there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setUp(Object namespace) {
        if (Items.getOrNull(namespace, ANNOTATIONS) == null) {
            Items.set(namespace, ANNOTATIONS, new PyDict());
        }
    }

    /** The one element of an iterable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object onlyElement(Object iterable) {
        Object[] elements = Items.toArrayOrNull(iterable);
        if (elements == null) {
            throw Errors.typeError("cannot unpack non-iterable %s object", PyType.of(iterable));
        } else if (elements.length != 1) {
            throw Errors.valueError(
                    elements.length == 0
                            ? "not enough values to unpack (expected 1, got 0)"
                            : "too many values to unpack (expected 1, got " + elements.length + ")");
        }
        return elements[0];
    }

    /** The result of an annotate function, an empty dictionary when there is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object evaluate(Object annotate) {
        if (annotate == null || annotate == PyNone.NONE) {
            return new PyDict();
        }
        Object result = Calls.call(annotate, VALUE_FORMAT);
        if (result instanceof PyDict) {
            return result;
        }
        throw Errors.typeError("__annotate__ returned non-dict of type '%s'", PyType.of(result));
    }
}
