// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.protopython.ops.ImplementationOptions;
import org.protopython.runtime.PythonContext;

/**
 * Tells how long each import takes, as {@code -X importtime} asks for; lines come when imports end. With the value 2 also
 * those that find their module loaded are told.
 */
final class ImportTimes {
    private static final String OFF = "[+-]?0+";
    private static final String CACHED = "[+]?0*2";

    private final PythonContext context;
    private final boolean tellsCached;
    private final ThreadLocal<Running> running = ThreadLocal.withInitial(Running::new);
    private boolean headed;

    /** The imports that are under way in a thread. */
    private static final class Running {
        private int depth;
        /** Nanoseconds that imports within the innermost one took. */
        private long within;
    }

    private ImportTimes(PythonContext context, boolean tellsCached) {
        this.context = context;
        this.tellsCached = tellsCached;
    }

    /** Null when nobody has asked for times. */
    static ImportTimes ofOptions(PythonContext context) {
        String value = ImplementationOptions.valueOrVariable(context, "importtime", "PYTHONPROFILEIMPORTTIME");
        return value == null || value.matches(OFF) ? null : new ImportTimes(context, value.matches(CACHED));
    }

    /** An import has found its module loaded. */
    void found(String name) {
        if (tellsCached) {
            int width = 2 * running.get().depth;
            tell("cached   ", "cached    ", " ".repeat(Math.max(0, width - name.length())) + name);
        }
    }

    /** Does an import, and tells of it unless it fails. */
    Object measure(String name, Supplier<Object> load) {
        Running state = running.get();
        long before = state.within;
        long start = System.nanoTime();
        state.within = 0;
        state.depth++;
        long total = 0;
        try {
            Object module = load.get();
            total = System.nanoTime() - start;
            tell(micros(total - state.within), micros(total), "  ".repeat(state.depth - 1) + name);
            return module;
        } finally {
            state.depth--;
            state.within = before + total;
        }
    }

    private static String micros(long nanos) {
        return Long.toString(TimeUnit.NANOSECONDS.toMicros(nanos));
    }

    private synchronized void tell(String self, String cumulative, String name) {
        String line = String.format("import time: %9s | %10s | %s\n", self, cumulative, name);
        if (!headed) {
            headed = true;
            line = "import time: self [us] | cumulative | imported package\n" + line;
        }
        try {
            context.err().write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Without a stream for errors there is nobody to tell.
        }
    }
}
