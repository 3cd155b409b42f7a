// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code select}: lets {@code selectors} be imported; waiting for several files at once does not work yet. */
@PyModule("select")
public final class SelectModule {
    /** Bytes that are written to a pipe at once. */
    @PyConstant("PIPE_BUF")
    static final int PIPE_BUFFER = 4096;

    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    private SelectModule() {}

    /** @throws org.protopython.runtime.PException NotImplementedError */
    @PyBuiltin("select(rlist, wlist, xlist, timeout=None, /)")
    static Object select(Object read, Object write, Object exceptional, Object timeout) {
        throw Errors.notImplementedError("protoPython does not wait for several files yet");
    }
}
