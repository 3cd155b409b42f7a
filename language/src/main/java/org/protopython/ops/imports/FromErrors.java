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
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException cannotImport(PythonContext context, Object module, Object moduleName, String name) {
        String shownModule = moduleName == null ? "'<unknown module name>'" : Texts.reprJava(moduleName);
        String shownName = Texts.reprJava(PyStrings.of(name));
        Object origin = origin(module);
        String message = "cannot import name " + shownName + " from ";
        if (isShadowing(context, module)) {
            message += shownModule + " (consider renaming " + Texts.reprJava(origin)
                    + " since it has the same name as the standard library module named " + shownModule
                    + " and prevents importing that standard library module)";
        } else if (ModuleSpecs.isInitialising(module) && isBesideProgram(context, origin)) {
            message += shownModule + " (consider renaming " + Texts.reprJava(origin)
                    + " if it has the same name as a library you intended to import)";
        } else {
            String place = origin == null ? "unknown location" : Texts.strJava(origin);
            message += ModuleSpecs.isInitialising(module)
                    ? "partially initialized module " + shownModule + " (most likely due to a circular import) ("
                            + place + ")"
                    : shownModule + " (" + place + ")";
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

    /** The message about an attribute that a module does not have; null when there is nothing special to say. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String missingAttribute(PythonContext context, Object module, String name) {
        Object moduleName = Attributes.getOrNull(module, "__name__");
        if (moduleName == null || Conversions.asText(moduleName) == null) {
            return null;
        }
        String shown = Texts.reprJava(moduleName);
        String missing = "has no attribute '" + name + "'";
        Object origin = origin(module);
        if (isShadowing(context, module)) {
            return "module " + shown + " " + missing + " (consider renaming " + Texts.reprJava(origin)
                    + " since it has the same name as the standard library module named " + shown
                    + " and prevents importing that standard library module)";
        } else if (!ModuleSpecs.isInitialising(module)) {
            return null;
        } else if (isBesideProgram(context, origin)) {
            return "module " + shown + " " + missing + " (consider renaming " + Texts.reprJava(origin)
                    + " if it has the same name as a library you intended to import)";
        }
        return "partially initialized module " + shown
                + (origin == null ? " " : " from " + Texts.reprJava(origin) + " ") + missing
                + " (most likely due to a circular import)";
    }

    /** Whether the module lies beside the program and hides one of the standard library. */
    private static boolean isShadowing(PythonContext context, Object module) {
        Object origin = origin(module);
        if (!isBesideProgram(context, origin)) {
            return false;
        }
        String file = Texts.strJava(origin);
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.indexOf('.');
        return dot > 0 && LibraryModules.contains(context, name.substring(0, dot));
    }

    /** Whether a file is in the program's directory, the first of {@code sys.path}. */
    private static boolean isBesideProgram(PythonContext context, Object origin) {
        Object path = context.module("sys") == null ? null : Attributes.getOrNull(context.module("sys"), "path");
        if (origin == null
                || !(path instanceof PyList list)
                || list.size() == 0
                || context.settings().safePath()) {
            return false;
        }
        String file = Texts.strJava(origin);
        int slash = file.lastIndexOf('/');
        return slash > 0 && file.substring(0, slash).equals(Texts.strJava(list.toArray()[0]));
    }
}
