// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;

/**
 * A pattern of a {@code case} clause. What it captures waits in slots of the frame until the whole pattern has matched,
 * as in CPython: a clause that fails binds no names.
 */
public abstract class PatternNode extends PythonNode {
    public abstract boolean matches(VirtualFrame frame, Object subject);

    /** Whether there is nothing that does not match. */
    public boolean matchesAlways() {
        return false;
    }
}
