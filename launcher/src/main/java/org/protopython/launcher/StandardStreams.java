// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.File;
import java.io.IOException;

/** Asks what the process's standard streams are connected to. */
final class StandardStreams {
    private StandardStreams() {}

    /** Whether stdin is a terminal; without a native call, which start-up would pay for. */
    static boolean stdinIsTerminal() {
        try {
            String target = new File("/proc/self/fd/0").getCanonicalPath();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
