// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;

/** Where a frame of a traceback was: its code and the part of the source being executed. */
public final class FramePlace {
    private final RootNode root;
    private final SourceSection section;

    private FramePlace(RootNode root, SourceSection section) {
        this.root = root;
        this.section = section;
    }

    /** The place of a node; null for a node outside of Python code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static FramePlace of(Node location) {
        RootNode root = location == null ? null : location.getRootNode();
        if (root == null || root.isInternal()) {
            return null;
        }
        SourceSection section = location.getEncapsulatingSourceSection();
        if (section == null || !section.isAvailable() || location == root) {
            section = null;
        }
        return new FramePlace(root, section);
    }

    /** The code of the frame, or null. */
    public PyCode code() {
        return root instanceof CodeRoot python ? python.code() : null;
    }

    public String name() {
        PyCode code = code();
        return code != null ? code.name() : String.valueOf(root.getName());
    }

    public String fileName() {
        PyCode code = code();
        if (code != null) {
            return code.fileName();
        }
        Source source = source();
        return source == null ? "<unknown>" : source.getPath() != null ? source.getPath() : source.getName();
    }

    /** The source, or null. */
    public Source source() {
        SourceSection any = section != null ? section : root.getSourceSection();
        return any == null ? null : any.getSource();
    }

    /** The line, from 1. */
    public int line() {
        if (section != null) {
            return section.getStartLine();
        }
        PyCode code = code();
        return code != null ? code.firstLine() : 1;
    }

    /** The part of the source, null when only the line is known. */
    SourceSection section() {
        return section;
    }
}
