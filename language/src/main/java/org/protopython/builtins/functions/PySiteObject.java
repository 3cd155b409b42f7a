// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/**
 * One of the builtins that the module {@code site} adds in CPython, such as {@code exit}. Until a program wants
 * something of it nothing is imported.
 */
final class PySiteObject extends PyObject {
    static final PyType QUITTER = BuiltinTypes.defineFinalForModule("Quitter", "_sitebuiltins");
    static final PyType PRINTER = BuiltinTypes.defineFinalForModule("_Printer", "_sitebuiltins");
    static final PyType HELPER = BuiltinTypes.defineFinalForModule("_Helper", "_sitebuiltins");

    private final String name;
    private Object imported;

    PySiteObject(PyType type, String name) {
        super(type);
        this.name = name;
    }

    /** The object of Python's library that does what this one is for. */
    synchronized Object imported(PythonContext context) {
        if (imported == null) {
            imported = make(context);
        }
        return imported;
    }

    private Object make(PythonContext context) {
        if (type() == PRINTER) {
            Object site = ImportSystem.importModule(context, "site");
            Calls.callMethod(site, "setcopyright");
            return context.builtins().dict().get(name);
        }
        Object library = ImportSystem.importModule(context, "_sitebuiltins");
        return type() == HELPER
                ? Calls.call(Attributes.get(library, "_Helper"))
                : Calls.call(Attributes.get(library, "Quitter"), PyStrings.of(name), PyStrings.of("Ctrl-D (i.e. EOF)"));
    }
}
