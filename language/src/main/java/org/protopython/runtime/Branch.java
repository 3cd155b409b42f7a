// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * A place where control goes one of two ways. Places are positions as {@link FrameVariables#POSITION_SLOT} has them.
 *
 * @param source what decides
 * @param left what comes next in the text, or {@link #END}
 * @param right where control jumps to, or {@link #END}
 */
public record Branch(int source, int left, int right) {
    /** The code is left. */
    public static final int END = 0;
}
