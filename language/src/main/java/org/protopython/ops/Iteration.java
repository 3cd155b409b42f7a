// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Supplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyList;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyRange;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PyGenerator;

/** {@code iter} and {@code next} from Java code; the end of an iteration is a Java null. */
public final class Iteration {
    private Iteration() {}

    /** {@code iter(self)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iterator(Object self) {
        PyType type = PyType.of(self);
        if (type == BuiltinTypes.LIST) {
            return new PyListIterator((PyList) self);
        } else if (type == BuiltinTypes.TUPLE) {
            return new PyTupleIterator((PyTuple) self);
        } else if (self instanceof PyRange range) {
            return new PyRangeIterator(range.start(), range.step(), range.length());
        }
        Object method = type.slot(Slot.ITER);
        if (method == null || method == PyNone.NONE) {
            if (method == null && isSequence(type)) {
                return new PySequenceIterator(self);
            } else if (type == BuiltinTypes.FOREIGN) {
                return ForeignIterator.of(self);
            }
            throw Errors.typeError("'%s' object is not iterable", type);
        }
        Object iterator = Calls.callUnbound(method, self, type);
        return checked(iterator);
    }

    /**
     * As {@link #iterator}, in other words where that is a TypeError, which {@code __iter__} itself may have raised.
     *
     * @param refusal the TypeError, formatted with the type
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iterator(Object self, String refusal) {
        try {
            return iterator(self);
        } catch (PException e) {
            throw e.isInstance(ExceptionTypes.TYPE_ERROR) ? Errors.typeError(refusal, PyType.of(self)) : e;
        }
    }

    /** As {@link #iterator}, but null where that is a TypeError: what cannot be iterated over is something else then. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iteratorOrNull(Object self) {
        return orNull(() -> iterator(self));
    }

    /** The result of {@code __iter__}, which must be an iterator. */
    static Object checked(Object iterator) {
        if (!(iterator instanceof PyIterator) && PyType.of(iterator).slot(Slot.NEXT) == null) {
            throw Errors.typeError("iter() returned non-iterator of type '%s'", PyType.of(iterator));
        }
        return iterator;
    }

    /** Whether a type without {@code __iter__} is iterated over by index; types of our own say how they are. */
    static boolean isSequence(PyType type) {
        return type.slot(Slot.GETITEM) != null && !type.isBuiltin() && !type.isSubtypeOf(BuiltinTypes.DICT);
    }

    /** Whether {@code iter()} has something to ask. */
    public static boolean isIterable(PyType type) {
        return type.slot(Slot.ITER) != null || isSequence(type) || type == BuiltinTypes.FOREIGN;
    }

    /** {@code next(iterator)}, null at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object next(Object iterator) {
        if (iterator instanceof PyIterator builtin && !hasOwnNext(builtin)) {
            return builtinNext(builtin);
        }
        PyType type = PyType.of(iterator);
        Object method = type.slot(Slot.NEXT);
        if (iterator instanceof PyGenerator generator && type == BuiltinTypes.GENERATOR) {
            return Generators.resume(generator, PyNone.NONE, null);
        } else if (method == null) {
            throw Errors.typeError("'%s' object is not an iterator", type);
        }
        try {
            return Calls.callUnbound(method, iterator, type);
        } catch (PException e) {
            return endOrRaise(e);
        }
    }

    /** What the {@code __next__} of the built-in class gives, whatever a subclass has in its place; null at the end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object builtinNext(PyIterator iterator) {
        try {
            return iterator.next();
        } catch (PyHashIterator.ChangedException e) {
            throw changed(e);
        } catch (PException e) {
            return endOrRaise(e);
        }
    }

    private static boolean hasOwnNext(PyIterator iterator) {
        return iterator.isExtended() && iterator.type().slot(Slot.NEXT) instanceof PyFunction;
    }

    /**
     * What {@code next} gives when it has raised an exception: null, the end, for StopIteration, also for one that comes
     * from a function which the iterator has called, as {@code map} does.
     */
    static Object endOrRaise(PException e) {
        if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
            return null;
        }
        throw e;
    }

    /** "dictionary changed size during iteration" and its like. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException changed(PyHashIterator.ChangedException e) {
        return Errors.runtimeError(e.getMessage());
    }

    /** The value a StopIteration carries. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object stopValue(PyBaseException stop) {
        return stop.args().size() == 0 ? PyNone.NONE : stop.args().get(0);
    }

    private static Object orNull(Supplier<Object> question) {
        try {
            return question.get();
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    /** Asks how much to expect where a program sees that: the answer does not matter here. */
    public static void askLength(Object iterable) {
        if (showsLengthHint(iterable)) {
            lengthHint(iterable);
        }
    }

    /** Whether a program's method may give the length hint; a built-in iterator may be one over a program's sequence. */
    static boolean showsLengthHint(Object iterable) {
        return iterable instanceof PyIterator || !PyType.of(iterable).isBuiltin();
    }

    /**
     * {@code operator.length_hint}: an estimate of the number of elements, -1 when unknown. TypeErrors of the methods
     * asked count as unknown.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long lengthHint(Object self) {
        if (self instanceof PyIterator iterator) {
            return iterator.lengthHint();
        }
        PyType type = PyType.of(self);
        Object answer = type.slot(Slot.LEN) == null ? null : orNull(() -> Items.length(self));
        if (answer != null) {
            return (long) answer;
        }
        Object method = type.slot(Slot.LENGTH_HINT);
        answer = method == null ? null : orNull(() -> Calls.callUnbound(method, self, type));
        if (answer == null || answer == PyNotImplemented.NOT_IMPLEMENTED) {
            return -1;
        } else if (!Items.isInt(answer)) {
            throw Errors.typeError("__length_hint__ must be an integer, not %s", PyType.of(answer));
        }
        long hint = Conversions.toIndexLong(answer);
        if (hint < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return hint;
    }
}
