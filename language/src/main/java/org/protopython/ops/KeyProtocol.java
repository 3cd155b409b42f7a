// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;

/** Hashing and equality of keys by {@code __hash__} and {@code __eq__}. */
public final class KeyProtocol implements HashKeys.Protocol {
    @Override
    public long hash(Object key) {
        return inherits(key, Slot.HASH) ? Identity.hash(key) : Conversions.hash(key);
    }

    @Override
    public boolean equal(Object a, Object b) {
        return inherits(a, Slot.EQ) && inherits(b, Slot.EQ) ? Identity.is(a, b) : Operators.equal(a, b);
    }

    /** Whether a special method is that of {@code object}, as most objects are told apart by what they are. */
    private static boolean inherits(Object value, Slot slot) {
        return PyType.of(value).sharesSlot(BuiltinTypes.OBJECT, slot);
    }
}
