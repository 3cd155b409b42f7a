// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.TruffleFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.ops.imports.ModuleLoader;
import org.protopython.runtime.PythonContext;

/**
 * The program of another interpreter, run once more in this one under another name, so that what it defines is here, too.
 * The module {@code __main__} stays as it is.
 */
final class ProgramCopy {
    private static final String NAME = "<fake __main__>";

    private final Map<String, PyModule> copies = new ConcurrentHashMap<>();

    private ProgramCopy() {}

    /** The copy of a file, which is run when it is first asked for; null when there is no such file. */
    static PyModule of(PythonContext context, String fileName) {
        Map<String, PyModule> copies = context.extension(ProgramCopy.class, key -> new ProgramCopy()).copies;
        PyModule known = copies.get(fileName);
        TruffleFile file = context.env().getPublicTruffleFile(fileName);
        if (known != null || !file.isRegularFile()) {
            return known;
        }
        PyModule copy = new PyModule(NAME);
        copy.dict().put("__file__", PyStrings.of(fileName));
        ModuleLoader.execute(ModuleLoader.readCode(context, file), copy.dict());
        copies.put(fileName, copy);
        return copy;
    }
}
