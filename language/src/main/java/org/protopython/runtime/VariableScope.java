// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** A node within which more variables are visible than those of the frame: a comprehension that runs in it. */
public interface VariableScope {
    /** The variables of the comprehension. */
    FrameVariables variables();
}
