// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

/**
 * Between which values a parameter lies.
 *
 * @param error a size that is an error if there is no such parameter
 */
record ParameterBounds(long error, int lower, int upper) {
    boolean isKnown() {
        return !ZstdFunction.isError(error);
    }

    boolean contains(int value) {
        return lower <= value && value <= upper;
    }
}
