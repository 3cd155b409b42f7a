// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.protopython.runtime.PythonContext;

/**
 * The virtual environment (PEP 405) that the executable lies in, under the name by which it was called: there is a file
 * {@code pyvenv.cfg} beside it or one directory above.
 *
 * @param directory the environment, which is {@code sys.prefix}
 * @param home the directory of the executable that it was made with
 * @param usesSystemSite whether the packages of that installation are seen as well
 */
record VirtualEnvironment(String directory, String home, boolean usesSystemSite) {
    private static final String CONFIGURATION = "pyvenv.cfg";

    /** Null when the executable is in no such environment. */
    static VirtualEnvironment of(PythonContext context) {
        String executable = context.settings().executable();
        if (!executable.startsWith("/")) {
            return null;
        }
        try {
            TruffleFile programs =
                    context.env().getPublicTruffleFile(executable).getParent();
            TruffleFile directory = programs == null ? null : programs.getParent();
            if (directory == null) {
                return null;
            }
            TruffleFile beside = programs.resolve(CONFIGURATION);
            TruffleFile above = directory.resolve(CONFIGURATION);
            if (beside.isRegularFile()) {
                return read(directory, beside);
            }
            return above.isRegularFile() ? read(directory, above) : null;
        } catch (SecurityException | IOException e) {
            // a file that cannot be read configures nothing
            return null;
        }
    }

    private static VirtualEnvironment read(TruffleFile directory, TruffleFile configuration) throws IOException {
        String home = null;
        boolean usesSystemSite = true;
        String text = new String(configuration.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String value = line.substring(equals + 1).strip();
            switch (line.substring(0, equals).strip().toLowerCase(Locale.ROOT)) {
                case "home" -> home = value;
                case "include-system-site-packages" -> usesSystemSite = value.equalsIgnoreCase("true");
                default -> {}
            }
        }
        return new VirtualEnvironment(directory.getPath(), home, usesSystemSite);
    }
}
