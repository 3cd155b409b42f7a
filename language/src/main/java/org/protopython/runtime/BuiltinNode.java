// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * The body of a {@link Builtin} at one call site. Subclasses with a fixed number of parameters exist so that
 * specialisations see them one by one; the frame is the caller's.
 */
@GenerateInline(value = false, inherit = true)
public abstract class BuiltinNode extends Node {
    /**
     * @param frame frame of the caller, null when a Java thread calls
     * @param bound one element per declared parameter in order: an absent optional one holds its default (Java null
     *     for one without a Python value), {@code *args} an {@code Object[]}, {@code **kwargs} a dict or null when
     *     empty
     */
    public abstract Object executeArgs(VirtualFrame frame, Object[] bound);
}
