// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Runs a module as the main program ({@code -m}). */
public final class ModuleRunner {
    private ModuleRunner() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void run(PythonContext context, String name) {
        Object sys = context.module("sys");
        if (!context.settings().isolated()
                && !context.settings().safePath()
                && Attributes.get(sys, "path") instanceof PyList path) {
            PyList extended = new PyList(new Object[] {PyStrings.of(currentDirectory(context))});
            for (Object entry : path.toArray()) {
                extended.append(entry);
            }
            Attributes.set(sys, "path", extended);
        }
        String fullName = name;
        ModuleFinder.Found found = find(context, fullName);
        if (found != null && found.locations() != null) {
            fullName = name + ".__main__";
            ImportSystem.importModule(context, name);
            found = find(context, fullName);
            if (found == null) {
                throw exit(
                        context,
                        "No module named " + fullName + "; '" + name
                                + "' is a package and cannot be directly executed");
            }
        }
        if (found == null) {
            throw exit(context, "No module named " + name);
        } else if (found.file() == null || found.extension()) {
            throw exit(context, "No code object available for " + fullName);
        }
        PyDict main = context.main().dict();
        PyObject spec = ModuleSpecs.found(context, fullName, found);
        ModuleSpecs.fill(main, spec);
        if (Attributes.get(sys, "argv") instanceof PyList argv && argv.size() > 0) {
            Object[] arguments = argv.toArray();
            arguments[0] = PyStrings.of(found.file().getPath());
            Attributes.set(sys, "argv", new PyList(arguments));
        }
        ModuleLoader.execute(ModuleLoader.readCode(context, found.file()), main);
    }

    private static String currentDirectory(PythonContext context) {
        return context.env().getCurrentWorkingDirectory().getPath();
    }

    private static ModuleFinder.Found find(PythonContext context, String fullName) {
        int dot = fullName.lastIndexOf('.');
        Object path = Attributes.get(context.module("sys"), "path");
        if (dot >= 0) {
            try {
                path = Attributes.getOrNull(ImportSystem.importModule(context, fullName.substring(0, dot)), "__path__");
            } catch (PException e) {
                if (!e.isInstance(ExceptionTypes.MODULE_NOT_FOUND_ERROR)) {
                    throw e;
                }
                String parent = fullName.substring(0, dot);
                throw exit(
                        context,
                        "Error while finding module specification for '" + fullName
                                + "' (ModuleNotFoundError: No module named '" + parent + "')");
            }
        }
        return path == null ? null : new ModuleFinder(context).find(fullName.substring(dot + 1), path);
    }

    private static PException exit(PythonContext context, String message) {
        String executable = context.settings().executable();
        return Errors.raise(ExceptionTypes.SYSTEM_EXIT, PyStrings.of(executable + ": " + message));
    }
}
