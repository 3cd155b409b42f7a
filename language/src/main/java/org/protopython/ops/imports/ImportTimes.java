// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.protopython.ops.ImplementationOptions;
import org.protopython.runtime.PythonContext;

/** Tells how long each import takes, as {@code -X importtime} asks for; lines come when imports end. */
final class ImportTimes {
    private final PythonContext context;
    private final ThreadLocal<Running> running = ThreadLocal.withInitial(Running::new);
    private boolean headed;

    /** The imports that are under way in a thread. */
    private static final class Running {
        private int depth;
        /** Nanoseconds that imports within the innermost one took. */
        private long within;
    }

    private ImportTimes(PythonContext context) {
        this.context = context;
    }

    /** Null when nobody has asked for times. */
    static ImportTimes ofOptions(PythonContext context) {
        String value = ImplementationOptions.valueOrVariable(context, "importtime", "PYTHONPROFILEIMPORTTIME");
        return value == null || value.equals("0") ? null : new ImportTimes(context);
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
            tell(micros(total - state.within), micros(total), state.depth - 1, name);
            return module;
        } finally {
            state.depth--;
            state.within = before + total;
        }
    }

    private static String micros(long nanos) {
        return Long.toString(TimeUnit.NANOSECONDS.toMicros(nanos));
    }

    private synchronized void tell(String self, String cumulative, int depth, String name) {
        String line = String.format("import time: %9s | %10s | %s%s\n", self, cumulative, "  ".repeat(depth), name);
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
