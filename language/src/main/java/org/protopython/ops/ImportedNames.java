// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.PythonContext;

/** What import statements do with an imported module (Language Reference 7.11). */
public final class ImportedNames {
    private ImportedNames() {}

    /** The module {@code c} of an imported {@code a.b.c}, given {@code a}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object leaf(Object top, String dottedName) {
        Object module = top;
        String prefix = "";
        String[] parts = dottedName.split("\\.");
        for (int i = 0; i < parts.length; i++) {
            prefix = i == 0 ? parts[0] : prefix + "." + parts[i];
            if (i > 0) {
                Object found = Attributes.getOrNull(module, parts[i].intern());
                module = found != null ? found : PythonContext.get(null).module(prefix);
                if (module == null) {
                    throw org.protopython.ops.imports.FromErrors.cannotImport(PythonContext.get(null), top, parts[i]);
                }
            }
        }
        return module;
    }
}
