// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeInfo;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;

/** A node of the executable tree. It knows its place in the source as two numbers until somebody asks for more. */
@TypeSystemReference(PythonTypes.class)
@NodeInfo(language = "Python")
public abstract class PythonNode extends Node {
    private static final int NO_SOURCE = -1;

    @CompilationFinal
    private int start = NO_SOURCE;

    @CompilationFinal
    private int length;

    /** Sets the place in the source, in UTF-16 units. */
    public final void setPlace(int newStart, int newEnd) {
        start = newStart;
        length = newEnd - newStart;
    }

    /** Takes over the place of the node that this one replaces. */
    public final void setPlaceOf(PythonNode other) {
        start = other.start;
        length = other.length;
    }

    /** The place as frames keep it ({@link org.protopython.runtime.FrameVariables#POSITION_SLOT}); 0 for none. */
    public final int position() {
        return start + 1;
    }

    /** As {@link #position}, of the last character. */
    public final int lastPosition() {
        return start + length;
    }

    protected final boolean hasPlace() {
        return start != NO_SOURCE;
    }

    @Override
    public SourceSection getSourceSection() {
        if (start == NO_SOURCE) {
            return null;
        }
        RootNode root = getRootNode();
        SourceSection whole = root == null ? null : root.getSourceSection();
        return whole == null ? null : whole.getSource().createSection(start, length);
    }
}
