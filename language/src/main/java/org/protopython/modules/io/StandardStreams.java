// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.PythonContext;

/** The streams that {@code sys} starts with; they write to what the embedder gave the context. */
public final class StandardStreams {
    private StandardStreams() {}

    /** A new text stream on descriptor 0, 1 or 2. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object create(PythonContext context, int descriptor) {
        return OpenFunction.standard(context, descriptor);
    }

    /** Flushes what {@code sys.stdout} and {@code sys.stderr} hold, whatever a program put there; at the exit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void flush(Object stream) {
        OpenFunction.flush(stream);
    }
}
