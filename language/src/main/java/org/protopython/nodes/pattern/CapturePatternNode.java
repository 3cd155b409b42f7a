// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;

/** A name, or {@code pattern as name}, or one of both missing: captures the subject. */
public final class CapturePatternNode extends PatternNode {
    private static final int NO_SLOT = -1;

    private final int slot;

    @Child
    private PatternNode pattern;

    /**
     * @param slot where the subject waits to be bound
     * @param pattern null for one that matches everything
     */
    public CapturePatternNode(int slot, PatternNode pattern) {
        this.slot = slot;
        this.pattern = pattern;
    }

    /** {@code _}. */
    public static PatternNode wildcard() {
        return new CapturePatternNode(NO_SLOT, null);
    }

    @Override
    public boolean matchesAlways() {
        return pattern == null || pattern.matchesAlways();
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
        if (pattern != null && !pattern.matches(frame, subject)) {
            return false;
        }
        if (slot != NO_SLOT) {
            frame.setObject(slot, subject);
        }
        return true;
    }
}
