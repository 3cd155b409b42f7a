// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/** The library's parser of dates and times in formats of the program. */
final class StrptimeCall {
    private StrptimeCall() {}

    static Object call(PythonContext context, String function, PyType type, TruffleString text, TruffleString format) {
        Object library = ImportSystem.importModule(context, "_strptime");
        return Calls.call(Attributes.get(library, function), type, text, format);
    }
}
