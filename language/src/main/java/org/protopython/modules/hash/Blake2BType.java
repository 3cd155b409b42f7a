// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** {@code _blake2.blake2b}. */
@PyTypeMethods(value = "blake2b", doc = "Return a new BLAKE2b hash object.")
final class Blake2BType {
    private Blake2BType() {}

    @PyBuiltin(value = Blake2Start.SIGNATURE, kind = Kind.STATIC_METHOD)
    static Object create(
            PyType cls,
            Object data,
            Object digestSize,
            Object key,
            Object salt,
            Object person,
            Object fanout,
            Object depth,
            Object leafSize,
            Object nodeOffset,
            Object nodeDepth,
            Object innerSize,
            boolean lastNode,
            Object usedForSecurity,
            Object string) {
        Object[] texts = {key, salt, person};
        Blake2Start.Tree tree = new Blake2Start.Tree(fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize);
        PyHash hash = Blake2Start.start(cls, Blake2.Variant.B, digestSize, texts, tree, lastNode);
        return HashData.start(hash, data, string);
    }
}
