// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/**
 * How much memory the texts of a parser take, and of those that it makes for external entities. Small documents that
 * take much are refused.
 */
final class XmlAllocations {
    private static final long USUAL_THRESHOLD = 64L << 20;
    private static final double USUAL_FACTOR = 100;

    /** Without a sign. */
    private long threshold = USUAL_THRESHOLD;

    private double factor = USUAL_FACTOR;
    private long read;
    private long taken;

    void setThreshold(long bytes) {
        threshold = bytes;
    }

    /** @param value how many times as much as was read may be taken from the threshold on */
    void setFactor(double value) {
        factor = value;
    }

    /** Counts characters of the document. */
    void read(int characters) {
        read += characters;
    }

    /** Counts characters that are kept. */
    void take(int characters, int position) {
        taken += (long) characters * Character.BYTES;
        if (Long.compareUnsigned(taken, threshold) >= 0 && taken > factor * Math.max(read, 1)) {
            throw new XmlFault(XmlError.NO_MEMORY, position);
        }
    }

    /** Counts characters that are no longer kept. */
    void free(int characters) {
        taken -= (long) characters * Character.BYTES;
    }
}
