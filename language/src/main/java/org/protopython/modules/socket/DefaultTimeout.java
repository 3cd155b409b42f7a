// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import org.protopython.runtime.PythonContext;

/** The timeout of new sockets of a context. */
final class DefaultTimeout {
    private volatile long nanos = PySocket.FOREVER;

    private DefaultTimeout() {}

    static DefaultTimeout of(PythonContext context) {
        return context.extension(DefaultTimeout.class, c -> new DefaultTimeout());
    }

    long nanos() {
        return nanos;
    }

    void set(long newNanos) {
        nanos = newNanos;
    }
}
