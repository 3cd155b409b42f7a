// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.warnings;

import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.text.TextSplit;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Lines of modules that only their loaders have, as those in archives. */
final class ModuleSource {
    private ModuleSource() {}

    /** A line as the loader of a module has it; null when the loader, which its globals name, has no sources. */
    static Object line(PythonContext context, PyDict globals, long line) {
        Object machinery = ImportSystem.importModule(context, "importlib._bootstrap_external");
        Object loader = Calls.callMethod(machinery, "_bless_my_loader", globals);
        Object name = globals.get("__name__");
        Object getSource = loader == PyNone.NONE || name == null ? null : Attributes.getOrNull(loader, "get_source");
        Object source = getSource == null ? PyNone.NONE : Calls.call(getSource, name);
        if (source == PyNone.NONE) {
            return null;
        } else if (Conversions.asText(source) == null) {
            throw Errors.typeError("must be str, not %s", PyType.of(source));
        }
        Object[] lines = TextSplit.splitLines(Conversions.asText(source), false);
        if (line < 1 || line > lines.length) {
            throw Errors.indexError("list index out of range");
        }
        return lines[(int) line - 1];
    }
}
