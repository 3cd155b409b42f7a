// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** {@code re.Pattern}. */
final class PyPattern extends PyObject {
    private final Object pattern;
    private final int flags;
    private final int[] code;
    private final PyDict groupIndex;
    private final PyTuple groupNames;
    private final Program program;

    /**
     * @param pattern str, bytes-like or None
     * @param groupIndex the numbers of the named groups
     * @param groupNames the name or None for each number, that of the whole match included
     */
    PyPattern(Object pattern, int flags, int[] code, PyDict groupIndex, PyTuple groupNames, Program program) {
        super(SreTypes.PATTERN);
        this.pattern = pattern;
        this.flags = flags;
        this.code = code;
        this.groupIndex = groupIndex;
        this.groupNames = groupNames;
        this.program = program;
    }

    Object pattern() {
        return pattern;
    }

    int flags() {
        return flags;
    }

    /** As {@code re._compiler} made it. */
    int[] code() {
        return code;
    }

    PyDict groupIndex() {
        return groupIndex;
    }

    /** The name of a group, or None. */
    Object groupName(int group) {
        return group < groupNames.size() ? groupNames.get(group) : PyNone.NONE;
    }

    int groups() {
        return program.groups;
    }

    Program program() {
        return program;
    }

    boolean isForBytes() {
        return Buffers.bytesOrNull(pattern) != null;
    }

    /** What the pattern is to be applied to; TypeError if it is text and the pattern is not, or the reverse. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Subject subject(Object string) {
        Subject subject = Subject.of(string);
        if (pattern != PyNone.NONE) {
            boolean text = Conversions.asText(pattern) != null;
            if (text && !subject.isText()) {
                throw Errors.typeError("cannot use a string pattern on a bytes-like object");
            } else if (!text && subject.isText()) {
                throw Errors.typeError("cannot use a bytes pattern on a string-like object");
            }
        }
        return subject;
    }
}
