// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.IOException;
import java.nio.file.Path;
import org.graalvm.polyglot.Engine;

/**
 * Lays the native libraries that Truffle, NFI and HPy carry in their jars out in a directory, once, when a
 * distribution is assembled. Otherwise each user's cache directory would need them, and where a user has none that can
 * be written (as in many containers) there would be neither a JIT nor extensions.
 */
final class ResourceUnpacking {
    private ResourceUnpacking() {}

    /** @param args the directory */
    public static void main(String[] args) throws IOException {
        Engine.copyResources(Path.of(args[0]));
    }
}
