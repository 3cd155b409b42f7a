// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        return switch (constant) {
            case TruffleString text -> text;
            case PyInt number when number.type() == BuiltinTypes.INT -> number.value();
            case PyBytes bytes when bytes.type() == BuiltinTypes.BYTES -> ByteBuffer.wrap(bytes.value());
            case PyComplex number
            when number.type() == BuiltinTypes.COMPLEX -> new ComplexKey(number.real(), number.imaginary());
            case PySet set
            when set.type() == BuiltinTypes.FROZENSET -> {
                Set<Object> keys = new HashSet<>();
                for (int i = set.next(0); i >= 0; i = set.next(i + 1)) {
                    keys.add(key(set.keyAt(i)));
                }
                yield keys;
            }
            case PyTuple tuple when tuple.type() == BuiltinTypes.TUPLE -> keys(tuple);
            default -> constant;
        };
    }

    private static List<Object> keys(PyTuple tuple) {
        List<Object> keys = new ArrayList<>(tuple.size());
        for (Object item : tuple.items()) {
            keys.add(key(item));
        }
        return keys;
    }
}
