// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** Makes objects of the types in {@code _blake2}. */
@PyTypeMethods({"blake2b", "blake2s"})
final class Blake2Type {
    private Blake2Type() {}

    @PyBuiltin("__new__(cls, /, data=<unrepresentable>, *, digest_size=<unrepresentable>, key=<unrepresentable>,"
            + " salt=<unrepresentable>, person=<unrepresentable>, fanout=1, depth=1, leaf_size=0, node_offset=0,"
            + " node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=<unrepresentable>)")
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
        Blake2.Variant variant = cls == PyHash.BLAKE2B ? Blake2.Variant.B : Blake2.Variant.S;
        Object[] texts = {key, salt, person};
        Blake2Start.Tree tree = new Blake2Start.Tree(fanout, depth, leafSize, nodeOffset, nodeDepth, innerSize);
        PyHash hash = Blake2Start.start(cls, variant, digestSize, texts, tree, lastNode);
        return HashData.start(hash, data, string);
    }
}
