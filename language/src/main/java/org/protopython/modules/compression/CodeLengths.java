// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.Arrays;

/** Lengths of the codes of a Huffman code. */
final class CodeLengths {
    private CodeLengths() {}

    /**
     * Short codes for frequent symbols. Symbols that never come get codes as well.
     *
     * @param longest if a code gets longer, the frequencies are made more alike
     */
    static int[] of(int[] frequencies, int longest) {
        int[] weights = new int[frequencies.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.max(1, frequencies[i]);
        }
        int[] lengths = build(weights);
        while (Arrays.stream(lengths).max().orElseThrow() > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] / 2 + 1;
            }
            lengths = build(weights);
        }
        return lengths;
    }

    /** Joins the two lightest trees until one is left; a tree that was joined is never lighter than one before. */
    private static int[] build(int[] weights) {
        int count = weights.length;
        long[] leaves = new long[count];
        for (int i = 0; i < count; i++) {
            leaves[i] = (long) weights[i] << Short.SIZE | i;
        }
        Arrays.sort(leaves);
        int[] parent = new int[2 * count - 1];
        long[] joined = new long[count];
        int leaf = 0;
        int taken = 0;
        for (int made = 0; made < count - 1; made++) {
            for (int side = 0; side < 2; side++) {
                boolean takesLeaf = leaf < count && (taken == made || leaves[leaf] >> Short.SIZE <= joined[taken]);
                int tree = takesLeaf ? (int) (leaves[leaf] & 0xFFFF) : count + taken;
                joined[made] += takesLeaf ? leaves[leaf++] >> Short.SIZE : joined[taken++];
                parent[tree] = count + made;
            }
        }
        int[] depth = new int[2 * count - 1];
        for (int tree = 2 * count - 3; tree >= 0; tree--) {
            depth[tree] = depth[parent[tree]] + 1;
        }
        return Arrays.copyOf(depth, count);
    }
}
