// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.warnings;

import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;

/**
 * What a warning is about: a line of a running function, found by counting callers.
 *
 * @param fileName a str
 * @param module its name, a str or None
 * @param registry where is remembered what its module has been warned of; may be anything, as the name is the program's
 */
record WarningPlace(Object fileName, long line, Object module, Object registry) {
    private static final String REGISTRY = "__warningregistry__";

    /**
     * @param level 1 for the innermost running function
     * @param skipped beginnings of the names of files whose functions do not count
     */
    static WarningPlace of(PythonContext context, long level, String... skipped) {
        PyFrame frame = FrameObjects.current(0);
        boolean all = level <= 0 || frame == null || isInternal(frame.code().fileName());
        for (long i = 1; i < level && frame != null; i++) {
            frame = FrameObjects.back(frame);
            while (!all && frame != null && isSkipped(frame.code().fileName(), skipped)) {
                frame = FrameObjects.back(frame);
            }
        }
        if (frame == null) {
            return new WarningPlace(PyStrings.of("<sys>"), 0, ((PyModule) context.module("sys")).dict());
        }
        return new WarningPlace(
                PyStrings.of(frame.code().fileName()), FrameObjects.line(frame), FrameObjects.globals(context, frame));
    }

    private WarningPlace(Object fileName, long line, PyDict globals) {
        this(fileName, line, moduleName(globals), registry(globals));
    }

    private static Object moduleName(PyDict globals) {
        Object name = globals.get("__name__");
        return name == PyNone.NONE || name != null && Conversions.asText(name) != null
                ? name
                : PyStrings.of("<string>");
    }

    private static Object registry(PyDict globals) {
        Object registry = globals.get(REGISTRY);
        if (registry == null) {
            registry = new PyDict();
            globals.put(REGISTRY, registry);
        }
        return registry;
    }

    private static boolean isSkipped(String fileName, String[] prefixes) {
        if (isInternal(fileName)) {
            return true;
        }
        for (String prefix : prefixes) {
            if (fileName.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    /** The functions of the import system are never what is meant. */
    private static boolean isInternal(String fileName) {
        return fileName.contains("importlib") && fileName.contains("_bootstrap");
    }
}
