// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/** Changes bytes so that they compress better, or changes them back. */
interface ByteFilter {
    /**
     * Changes as many bytes as it can; the rest is shown again with what follows, and at the end stays as it is.
     *
     * @return how many are done
     */
    int apply(byte[] bytes, int start, int end);
}
