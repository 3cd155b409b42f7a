// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.ops.Attributes;
import org.protopython.ops.Keywords;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/** {@code _warnings}: the way to {@code warnings} for those who must not import it before it is needed. */
@PyModule(value = "_warnings", doc = """
    _warnings provides basic warning filtering support.
    It is a helper module to speed up interpreter start-up.\
    """)
public final class WarningsModule {
    private WarningsModule() {}

    /** These have no Python frame, so stack levels count from their callers, as they should. */
    private static Object call(PythonContext context, String name, Object[] args, PyDict kwargs) {
        Object warnings = ImportSystem.importModule(context, "warnings");
        return Keywords.call(Attributes.get(warnings, name), args, kwargs);
    }

    @PyBuiltin("warn(*args, **kwargs)")
    static Object warn(PythonContext context, Object[] args, PyDict kwargs) {
        return call(context, "warn", args, kwargs);
    }

    @PyBuiltin("warn_explicit(*args, **kwargs)")
    static Object warnExplicit(PythonContext context, Object[] args, PyDict kwargs) {
        return call(context, "warn_explicit", args, kwargs);
    }
}
