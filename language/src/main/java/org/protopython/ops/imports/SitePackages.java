// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.protopython.runtime.PythonContext;

/**
 * The directories of packages that the module {@code site} adds to {@code sys.path}, in its order: those of the virtual
 * environment, of the user, of the installation.
 */
final class SitePackages {
    private static final String PACKAGES = "/lib/python3.14/site-packages";

    private SitePackages() {}

    /** Those that are there. */
    static List<String> directories(PythonContext context, VirtualEnvironment environment, String installation) {
        List<String> found = new ArrayList<>();
        if (environment != null) {
            addIfThere(context, found, environment.directory());
        }
        if (environment == null || environment.usesSystemSite()) {
            if (!context.settings().noUserSite()) {
                addIfThere(context, found, userDirectory(context));
            }
            addIfThere(context, found, installation);
        }
        return found;
    }

    private static String userDirectory(PythonContext context) {
        Map<String, String> variables = context.env().getEnvironment();
        String given = variables.get("PYTHONUSERBASE");
        if (given != null && !given.isEmpty()) {
            return given;
        }
        String home = variables.getOrDefault("HOME", System.getProperty("user.home"));
        return home == null ? null : home.concat("/.local");
    }

    private static void addIfThere(PythonContext context, List<String> found, String root) {
        if (root != null) {
            TruffleFile directory = fileOrNull(context, root + PACKAGES);
            if (directory != null && directory.isDirectory()) {
                found.add(directory.getPath());
            }
        }
    }

    /**
     * Whether the module {@code site} has to run, since there is code for it: a file with paths in a directory of
     * packages, or {@code sitecustomize} or {@code usercustomize} anywhere. Nearly always there is none, and then a
     * program starts in a third of the time.
     */
    static boolean haveCode(PythonContext context, List<String> path, List<String> directories) {
        for (String directory : directories) {
            for (String name : names(context, directory)) {
                if (name.endsWith(".pth") && !name.startsWith(".") || isCustomization(name)) {
                    return true;
                }
            }
        }
        for (String entry : path) {
            TruffleFile file = fileOrNull(context, entry);
            if (file != null && file.isRegularFile()) {
                // an archive, which may hold anything
                return true;
            }
            for (String name : names(context, entry)) {
                if (isCustomization(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCustomization(String fileName) {
        return fileName.startsWith("sitecustomize") || fileName.startsWith("usercustomize");
    }

    private static List<String> names(PythonContext context, String directory) {
        TruffleFile file = fileOrNull(context, directory);
        List<String> names = new ArrayList<>();
        if (file != null && file.isDirectory()) {
            try {
                for (TruffleFile entry : file.list()) {
                    names.add(entry.getName());
                }
            } catch (SecurityException | IOException e) {
                // a directory that cannot be read has nothing to import either
                return List.of();
            }
        }
        return names;
    }

    private static TruffleFile fileOrNull(PythonContext context, String path) {
        try {
            return context.env().getPublicTruffleFile(path).getAbsoluteFile().normalize();
        } catch (SecurityException | IllegalArgumentException e) {
            return null;
        }
    }
}
