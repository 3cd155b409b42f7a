// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Operators;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;

/** The absolute name that a relative import means. */
final class RelativeNames {
    private RelativeNames() {}

    static String resolve(PyDict globals, String name, int level) {
        String parent = parentOf(globals);
        if (parent.isEmpty()) {
            throw Errors.importError("attempted relative import with no known parent package");
        }
        for (int i = 1; i < level; i++) {
            int dot = parent.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.importError("attempted relative import beyond top-level package");
            }
            parent = parent.substring(0, dot);
        }
        return name.isEmpty() ? parent : parent + "." + name;
    }

    private static String parentOf(PyDict globals) {
        if (globals == null) {
            throw Errors.keyError(PyStrings.of("'__name__' not in globals"));
        }
        Object parent = globals.get("__package__");
        Object spec = globals.get("__spec__");
        if (parent != null && parent != PyNone.NONE) {
            if (Conversions.asText(parent) == null) {
                throw Errors.typeError("package must be a string");
            }
            if (spec != null && spec != PyNone.NONE && !Operators.equal(parent, Attributes.get(spec, "parent"))) {
                Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "__package__ != __spec__.parent", 1);
            }
            return PyStrings.toJava(Conversions.asText(parent));
        } else if (spec != null && spec != PyNone.NONE) {
            Object ofSpec = Attributes.get(spec, "parent");
            if (Conversions.asText(ofSpec) == null) {
                throw Errors.typeError("__spec__.parent must be a string");
            }
            return PyStrings.toJava(Conversions.asText(ofSpec));
        }
        Warnings.warn(
                ExceptionTypes.IMPORT_WARNING,
                "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
                1);
        Object own = globals.get("__name__");
        if (own == null) {
            throw Errors.keyError(PyStrings.of("'__name__' not in globals"));
        } else if (Conversions.asText(own) == null) {
            throw Errors.typeError("__name__ must be a string, not %s", PyType.of(own));
        }
        String text = PyStrings.toJava(Conversions.asText(own));
        if (globals.get("__path__") != null) {
            return text;
        }
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(0, dot);
    }
}
