// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;

/** Exception groups (PEP 654): what {@code split}, {@code subgroup} and {@code except*} do. */
public final class ExceptionGroups {
    /** A group divided by a condition; a part without exceptions is null. */
    public record Split(PyBaseException matching, PyBaseException rest) {}

    private ExceptionGroups() {}

    public static boolean isGroup(PyBaseException exception) {
        return exception.type().isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    /** The exceptions of a group. */
    public static PyTuple exceptions(PyBaseException group) {
        return group.field(ExceptionField.EXCEPTIONS) instanceof PyTuple tuple ? tuple : PyTuple.EMPTY;
    }

    /** The condition that {@code split} and {@code subgroup} take: a class, a tuple of classes or a callable. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Predicate<PyBaseException> condition(Object matcher) {
        if (isExceptionType(matcher)) {
            return exception -> exception.type().isSubtypeOf((PyType) matcher);
        } else if (matcher instanceof PyTuple tuple) {
            for (Object each : tuple.items()) {
                if (!isExceptionType(each)) {
                    throw wrongCondition();
                }
            }
            return exception -> TypeChecks.isInstanceGeneral(exception, tuple);
        } else if (!(matcher instanceof PyType) && PyType.of(matcher).slot(Slot.CALL) != null) {
            return exception -> Conversions.isTrue(Calls.call(matcher, exception));
        }
        throw wrongCondition();
    }

    private static boolean isExceptionType(Object value) {
        return value instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION);
    }

    private static RuntimeException wrongCondition() {
        return Errors.typeError(
                "expected an exception type, a tuple of exception types, or a callable (other than a class)");
    }

    /** Divides an exception, which may be a group of groups, by a condition. */
    public static Split split(PyBaseException exception, Predicate<PyBaseException> condition) {
        return divide(exception, condition, true);
    }

    /** The part of an exception that a condition asks for, which is all that is made; null for none. */
    public static PyBaseException subgroup(PyBaseException exception, Predicate<PyBaseException> condition) {
        return divide(exception, condition, false).matching();
    }

    /** @param withRest whether the part that does not match is made as well */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Split divide(PyBaseException exception, Predicate<PyBaseException> condition, boolean withRest) {
        if (condition.test(exception)) {
            return new Split(exception, null);
        } else if (!isGroup(exception)) {
            return new Split(null, withRest ? exception : null);
        }
        List<Object> matching = new ArrayList<>();
        List<Object> rest = new ArrayList<>();
        for (Object each : exceptions(exception).items()) {
            Split part = divide((PyBaseException) each, condition, withRest);
            if (part.matching() != null) {
                matching.add(part.matching());
            }
            if (part.rest() != null) {
                rest.add(part.rest());
            }
        }
        return new Split(derive(exception, matching), derive(exception, rest));
    }

    /** A group like the given one with other exceptions; null for none. */
    private static PyBaseException derive(PyBaseException group, List<Object> exceptions) {
        if (exceptions.isEmpty()) {
            return null;
        }
        Object derived = Calls.callMethod(group, "derive", new PyList(exceptions.toArray()));
        if (!(derived instanceof PyBaseException result) || !isGroup(result)) {
            throw Errors.typeError("derive must return an instance of BaseExceptionGroup");
        }
        result.setTraceback(group.traceback());
        result.setContext(group.context());
        // as in CPython, a part's own context is not shown, whether there is a cause or not
        result.setCause(group.cause());
        Object notes = Attributes.getOrNull(group, "__notes__");
        if (notes != null && PyType.of(notes).slot(Slot.GETITEM) != null) {
            Attributes.set(result, "__notes__", new PyList(Items.toArray(notes).clone()));
        }
        return result;
    }

    /** None for null. */
    public static Object orNone(PyBaseException exception) {
        return exception == null ? PyNone.NONE : exception;
    }
}
