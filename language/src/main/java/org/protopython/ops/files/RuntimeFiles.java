// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The files from which the Java runtime loads its classes. Programs do not know of the descriptors it has of them; one that
 * closes whatever may be open, as daemons do when they begin, would end it.
 */
final class RuntimeFiles {
    private static final Path HOME = real(Path.of(System.getProperty("java.home", "")));
    /** Jars, and directories of jars. */
    private static final Set<Path> PLACES = places();

    private RuntimeFiles() {}

    private static Set<Path> places() {
        Set<Path> places = new HashSet<>();
        for (String path : new String[] {"jdk.module.path", "jdk.module.upgrade.path", "java.class.path"}) {
            for (String entry : System.getProperty(path, "").split(File.pathSeparator)) {
                if (!entry.isEmpty()) {
                    places.add(real(Path.of(entry)));
                }
            }
        }
        return places;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    /** @param link what the system calls the file of a descriptor, as {@code /proc/self/fd/3} */
    static boolean contain(Path link) {
        Path file;
        try {
            file = Files.readSymbolicLink(link);
        } catch (IOException e) {
            return false;
        }
        return file.startsWith(HOME)
                || file.toString().endsWith(".jar") && (PLACES.contains(file) || PLACES.contains(file.getParent()));
    }
}
