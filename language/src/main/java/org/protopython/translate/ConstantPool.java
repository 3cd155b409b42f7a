// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyInt;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;

/**
 * The constants of one source: those that are equal, of the same types and of the same sign of zero are one object, as
 * programs can see by {@code is}.
 */
final class ConstantPool {
    private final ConcurrentMap<Object, Object> constants = new ConcurrentHashMap<>();

    /** The first constant that was like this one. */
    Object shared(Object constant) {
        Object known = constants.putIfAbsent(key(constant), constant);
        return known == null ? constant : known;
    }

    private record ComplexKey(Double real, Double imaginary) {}

    /** What equals only that of constants like this one; Java's classes keep the types apart. */
    private static Object key(Object constant) {
        if (constant instanceof TruffleString text) {
            return text;
        }
        if (constant instanceof PyInt number && number.type() == BuiltinTypes.INT) {
            return number.value();
        }
        if (constant instanceof PyBytes bytes && bytes.type() == BuiltinTypes.BYTES) {
            return ByteBuffer.wrap(bytes.value());
        }
        if (constant instanceof PyComplex number && number.type() == BuiltinTypes.COMPLEX) {
            return new ComplexKey(number.real(), number.imaginary());
        }
        if (constant instanceof PySet set && set.type() == BuiltinTypes.FROZENSET) {
            Set<Object> keys = new HashSet<>();
            for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
                keys.add(key(set.keyAt(i)));
            }
            return keys;
        }
        if (constant instanceof PyTuple tuple && tuple.type() == BuiltinTypes.TUPLE) {
            return keys(tuple);
        }
        return Objects.requireNonNull(constant);
    }

    private static List<Object> keys(PyTuple tuple) {
        List<Object> keys = new ArrayList<>(tuple.size());
        for (Object item : tuple.items()) {
            keys.add(key(item));
        }
        return keys;
    }
}
