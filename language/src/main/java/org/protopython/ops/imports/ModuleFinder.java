// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/** Finds the file of a module in the directories of a path. */
final class ModuleFinder {
    private static final String SOURCE = ".py";
    private static final String COMPILED = ".pyc";
    private static final String PACKAGE = "__init__";

    /**
     * What was found.
     *
     * @param file null for a namespace package
     * @param locations the directories of a package, null for a plain module
     */
    record Found(TruffleFile file, List<String> locations, boolean extension) {
        /** Whether there is compiled code only. */
        boolean isSourceless() {
            return file != null && file.getName().endsWith(COMPILED);
        }
    }

    private final PythonContext context;

    ModuleFinder(PythonContext context) {
        this.context = context;
    }

    /** The module of a name without dots; null when no directory has it. */
    Found find(String name, Object path) {
        List<String> portions = new ArrayList<>();
        for (String entry : entries(path)) {
            Found found = findIn(entry, name, portions);
            if (found != null) {
                return found;
            }
        }
        return portions.isEmpty() ? null : new Found(null, portions, false);
    }

    static List<String> entries(Object path) {
        List<String> entries = new ArrayList<>();
        for (Object entry : path instanceof PyList list ? list.toArray() : org.protopython.ops.Items.toArray(path)) {
            if (Conversions.asText(entry) != null) {
                entries.add(PyStrings.toJava(Conversions.asText(entry)));
            }
        }
        return entries;
    }

    private Found findIn(String entry, String name, List<String> portions) {
        if (entry.indexOf('\0') >= 0) {
            throw Errors.valueError("stat: embedded null character in path");
        } else if (name.indexOf('\0') >= 0) {
            return null;
        }
        try {
            TruffleFile directory = LibraryPaths.of(context).file(entry.isEmpty() ? "." : entry);
            TruffleFile nested = directory.resolve(name);
            if (nested.isDirectory()) {
                Found found = inDirectory(nested, PACKAGE, List.of(path(nested)));
                if (found != null) {
                    return found;
                }
            }
            Found found = inDirectory(directory, name, null);
            if (found == null && nested.isDirectory()) {
                portions.add(path(nested));
            }
            return found;
        } catch (SecurityException | InvalidPathException e) {
            // a place that may not be looked at, or a name that no file has
            return null;
        }
    }

    private static Found inDirectory(TruffleFile directory, String name, List<String> locations) {
        for (ExtensionLoader loader : ExtensionLoader.all()) {
            for (String suffix : loader.suffixes()) {
                TruffleFile file = directory.resolve(name + suffix);
                if (file.isRegularFile()) {
                    return new Found(absolute(file), locations, true);
                }
            }
        }
        for (String suffix : new String[] {SOURCE, COMPILED}) {
            TruffleFile file = directory.resolve(name + suffix);
            if (file.isRegularFile()) {
                return new Found(absolute(file), locations, false);
            }
        }
        return null;
    }

    private static TruffleFile absolute(TruffleFile file) {
        return file.getAbsoluteFile().normalize();
    }

    private static String path(TruffleFile file) {
        return absolute(file).getPath();
    }
}
