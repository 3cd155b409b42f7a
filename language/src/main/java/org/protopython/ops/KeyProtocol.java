// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.HashKeys;

/** Hashing and equality of keys by {@code __hash__} and {@code __eq__}. */
public final class KeyProtocol implements HashKeys.Protocol {
    @Override
    public long hash(Object key) {
        return Conversions.hash(key);
    }

    @Override
    public boolean equal(Object a, Object b) {
        return Operators.equal(a, b);
    }
}
