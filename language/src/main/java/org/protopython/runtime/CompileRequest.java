// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * How a program wants a text or tree compiled.
 *
 * @param fileName as tracebacks show it
 * @param mode "exec", "eval", "single" or "func_type"
 * @param flags of {@link CompilerFlags}
 * @param optimise 1 drops assert statements, 2 also docstrings
 * @param featureVersion the minor version of Python whose grammar is asked for, -1 for this one
 * @param namespaced whether the code may run with a namespace other than its globals
 */
public record CompileRequest(
        String fileName, String mode, int flags, int optimise, int featureVersion, boolean namespaced) {
    public boolean has(int flag) {
        return (flags & flag) == flag;
    }

    /** The same once more, without the warnings. */
    public CompileRequest again() {
        return new CompileRequest(fileName, mode, flags | CompilerFlags.AGAIN, optimise, featureVersion, namespaced);
    }

    /** Written out, as {@link #hashCode} is: each start would have to link what a record has by itself. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CompileRequest request
                && fileName.equals(request.fileName)
                && mode.equals(request.mode)
                && flags == request.flags
                && optimise == request.optimise
                && featureVersion == request.featureVersion
                && namespaced == request.namespaced;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * fileName.hashCode() + mode.hashCode()) + flags;
    }
}
