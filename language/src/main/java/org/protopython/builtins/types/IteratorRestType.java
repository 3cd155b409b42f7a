// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBigRangeIterator;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyRangeIterator;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.Items;
import org.protopython.ops.PyCallableIterator;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Pickling of iterators that are taken apart into what is still to come. */
@PyTypeMethods({
    "range_iterator",
    "longrange_iterator",
    "callable_iterator",
    "set_iterator",
    "dict_keyiterator",
    "dict_valueiterator",
    "dict_itemiterator",
    "dict_reversekeyiterator",
    "dict_reversevalueiterator",
    "dict_reverseitemiterator",
    "odict_iterator"
})
public final class IteratorRestType {
    private IteratorRestType() {}

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reduce(PythonContext context, Object self) {
        Object iter = CurrentFrames.builtin(context, "iter");
        return switch (self) {
            case PyRangeIterator range -> {
                long index = range.index();
                long first = range.at(index);
                BigInteger distance =
                        BigInteger.valueOf(range.length() - index).multiply(BigInteger.valueOf(range.step()));
                BigInteger end = BigInteger.valueOf(first).add(distance);
                // another end with the same elements where this one is too large for an iterator of this kind
                BigInteger near = end.subtract(BigInteger.valueOf(range.step() - Long.signum(range.step())));
                Object stop = PyInt.of(end.bitLength() < Long.SIZE ? end : near);
                Object rest = Calls.call(BuiltinTypes.RANGE, first, stop, range.step());
                yield new PyTuple(iter, new PyTuple(rest), PyNone.NONE);
            }
            case PyBigRangeIterator range -> {
                BigInteger[] rest = range.rest();
                Object all = Calls.call(BuiltinTypes.RANGE, PyInt.of(rest[0]), PyInt.of(rest[1]), PyInt.of(rest[2]));
                yield new PyTuple(iter, new PyTuple(all), PyNone.NONE);
            }
            case PyCallableIterator calls ->
                new PyTuple(
                        iter,
                        calls.callable() == null
                                ? new PyTuple(PyTuple.EMPTY)
                                : new PyTuple(calls.callable(), calls.sentinel()));
            case PyHashIterator hash -> new PyTuple(iter, new PyTuple(new PyList(Items.toArray(hash.copy()))));
            default -> throw Errors.typeError("not an iterator of this kind");
        };
    }
}
