// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;

/** {@code first | second}. */
public final class OrPatternNode extends PatternNode {
    @Children
    private final PatternNode[] alternatives;

    public OrPatternNode(PatternNode[] alternatives) {
        this.alternatives = alternatives;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject) {
        for (PatternNode alternative : alternatives) {
            if (alternative.matches(frame, subject)) {
                return true;
            }
        }
        return false;
    }
}
