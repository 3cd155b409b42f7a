// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** "cannot import name" with its reasons. */
public final class FromErrors {
    private FromErrors() {}

    /** ImportError for a name that a module does not have. */
    @TruffleBoundary
    public static PException cannotImport(PythonContext context, Object module, String name) {
        return cannotImport(context, module, Attributes.getOrNull(module, "__name__"), name);
    }

    static PException cannotImport(PythonContext context, Object module, Object moduleName, String name) {
        String shownModule = moduleName == null ? "'<unknown module name>'" : Texts.reprJava(moduleName);
        String shownName = Texts.reprJava(PyStrings.of(name));
        Object origin = origin(module);
        String message;
        if (isShadowing(context, module)) {
            message = "cannot import name " + shownName + " from " + shownModule + " (consider renaming "
                    + Texts.reprJava(origin) + " since it has the same name as the standard library module named "
                    + shownModule + " and prevents importing that standard library module)";
        } else {
            boolean partial = ModuleSpecs.isInitialising(module);
            String place = origin == null ? "unknown location" : Texts.strJava(origin);
            message = "cannot import name " + shownName + " from "
                    + (partial
                            ? "partially initialized module " + shownModule + " (most likely due to a circular import)"
                            : shownModule)
                    + " (" + place + ")";
        }
        PyBaseException exception =
                new PyBaseException(ExceptionTypes.IMPORT_ERROR, new PyTuple(PyStrings.of(message)));
        exception.setField(ExceptionField.MSG, PyStrings.of(message));
        exception.setField(ExceptionField.NAME, moduleName == null ? PyNone.NONE : moduleName);
        exception.setField(ExceptionField.PATH, origin == null ? PyNone.NONE : origin);
        exception.setField(ExceptionField.NAME_FROM, PyStrings.of(name));
        return Errors.raise(exception);
    }

    private static Object origin(Object module) {
        Object spec = Attributes.getOrNull(module, "__spec__");
        Object located = spec == null || spec == PyNone.NONE ? null : Attributes.getOrNull(spec, "has_location");
        Object origin = located != null && Conversions.isTrue(located) ? Attributes.getOrNull(spec, "origin") : null;
        if (origin == null) {
            origin = Attributes.getOrNull(module, "__file__");
        }
        return origin == null || Conversions.asText(origin) == null ? null : origin;
    }

    /** Whether the module lies beside the program and hides one of the standard library. */
    @TruffleBoundary
    public static boolean isShadowing(PythonContext context, Object module) {
        Object origin = origin(module);
        Object path = context.module("sys") == null ? null : Attributes.getOrNull(context.module("sys"), "path");
        if (origin == null
                || !(path instanceof PyList list)
                || list.size() == 0
                || context.settings().safePath()) {
            return false;
        }
        String file = Texts.strJava(origin);
        int slash = file.lastIndexOf('/');
        String name = file.substring(slash + 1);
        int dot = name.indexOf('.');
        return slash > 0
                && dot > 0
                && file.substring(0, slash).equals(Texts.strJava(list.toArray()[0]))
                && LibraryModules.contains(context, name.substring(0, dot));
    }
}
