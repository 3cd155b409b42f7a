// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** "cannot import name" with its reasons. */
public final class FromErrors {
    /** The end of the file of a package. */
    private static final String PACKAGE = "/__init__.py";

    private FromErrors() {}

    /** ImportError for a name that a module does not have. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException cannotImport(PythonContext context, Object module, Object moduleName, String name) {
        String shownModule = moduleName == null ? "'<unknown module name>'" : Texts.reprJava(moduleName);
        String shownName = Texts.reprJava(PyStrings.of(name));
        Object origin = origin(module);
        Object file = origin == null ? textOrNull(module, "__file__") : origin;
        String message = "cannot import name " + shownName + " from ";
        String advice = adviceToRename(context, module, origin, moduleName);
        if (advice != null) {
            message += shownModule + advice;
        } else {
            String place = file == null ? "unknown location" : Texts.strJava(file);
            message += ModuleSpecs.isInitialising(module)
                    ? "partially initialized module " + shownModule + " (most likely due to a circular import) ("
                            + place + ")"
                    : shownModule + " (" + place + ")";
        }
        PyBaseException exception =
                new PyBaseException(ExceptionTypes.IMPORT_ERROR, new PyTuple(PyStrings.of(message)));
        exception.setField(ExceptionField.MSG, PyStrings.of(message));
        exception.setField(ExceptionField.NAME, moduleName == null ? PyNone.NONE : moduleName);
        exception.setField(ExceptionField.PATH, file == null ? PyNone.NONE : file);
        exception.setField(ExceptionField.NAME_FROM, PyStrings.of(name));
        return Errors.raise(exception);
    }

    /** Where a module comes from by its spec; null when that names no file. */
    private static Object origin(Object module) {
        Object spec = Attributes.getOrNull(module, "__spec__");
        Object located = spec == null || spec == PyNone.NONE ? null : Attributes.getOrNull(spec, "has_location");
        return located != null && Conversions.isTrue(located) ? textOrNull(spec, "origin") : null;
    }

    private static Object textOrNull(Object owner, String name) {
        Object value = Attributes.getOrNull(owner, name);
        return value == null || Conversions.asText(value) == null ? null : value;
    }

    /** The message about an attribute that a module does not have; null when there is nothing special to say. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String missingAttribute(PythonContext context, Object module, String name) {
        Object moduleName = textOrNull(module, "__name__");
        if (moduleName == null) {
            return null;
        }
        String shown = Texts.reprJava(moduleName);
        String missing = "has no attribute '" + name + "'";
        Object origin = origin(module);
        String advice = adviceToRename(context, module, origin, moduleName);
        if (advice != null) {
            return "module " + shown + " " + missing + advice;
        } else if (!ModuleSpecs.isInitialising(module)) {
            Object submodule = context.module(Texts.strJava(moduleName) + "." + name);
            return submodule != null && ModuleSpecs.isInitialising(submodule)
                    ? "cannot access submodule '" + name + "' of module " + shown
                            + " (most likely due to a circular import)"
                    : null;
        }
        return "partially initialized module " + shown
                + (origin == null ? " " : " from " + Texts.reprJava(origin) + " ") + missing
                + " (most likely due to a circular import)";
    }

    /** What to do when the module lies beside the program and may stand for one of the same name; or null. */
    private static String adviceToRename(PythonContext context, Object module, Object origin, Object moduleName) {
        if (!isBesideProgram(context, origin)) {
            return null;
        }
        String advice = " (consider renaming " + Texts.reprJava(origin);
        if (isOfLibrary(context, moduleName)) {
            return advice + " since it has the same name as the standard library module named "
                    + Texts.reprJava(moduleName) + " and prevents importing that standard library module)";
        }
        return ModuleSpecs.isInitialising(module)
                ? advice + " if it has the same name as a library you intended to import)"
                : null;
    }

    private static boolean isOfLibrary(PythonContext context, Object moduleName) {
        if (moduleName == null) {
            return false;
        }
        Object library = Attributes.getOrNull(context.module("sys"), "stdlib_module_names");
        return library instanceof PySet names && Items.contains(names, moduleName);
    }

    /** Whether a file or a package is in the program's directory, from which imports come first. */
    private static boolean isBesideProgram(PythonContext context, Object origin) {
        String program = ProgramDirectory.of(context);
        if (origin == null || program == null || context.settings().safePath()) {
            return false;
        }
        String place = Texts.strJava(origin);
        if (place.endsWith(PACKAGE)) {
            place = place.substring(0, place.length() - PACKAGE.length());
        }
        int slash = place.lastIndexOf('/');
        String directory =
                program.isEmpty() ? context.env().getCurrentWorkingDirectory().getPath() : program;
        return slash > 0 && place.substring(0, slash).equals(directory);
    }
}
