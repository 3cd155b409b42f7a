// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.objects.PyNone;

/** {@code None}, {@code True} or {@code False}: matches by identity. */
public final class SingletonPatternNode extends PatternNode {
    private final Boolean truth;

    /** @param truth null for None */
    public SingletonPatternNode(Boolean truth) {
        this.truth = truth;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
        return truth == null ? subject == PyNone.NONE : subject instanceof Boolean flag && flag.equals(truth);
    }
}
