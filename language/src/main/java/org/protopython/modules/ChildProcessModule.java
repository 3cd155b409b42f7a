// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.runtime.Errors;

/** {@code _posixsubprocess}: lets {@code subprocess} be imported; processes are not started yet. */
@PyModule("_posixsubprocess")
public final class ChildProcessModule {
    private ChildProcessModule() {}

    /** @throws org.protopython.runtime.PException NotImplementedError */
    @PyBuiltin("fork_exec(*args)")
    static Object forkExec(Object[] args) {
        throw Errors.notImplementedError("protoPython does not start processes yet");
    }
}
