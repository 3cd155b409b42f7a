// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * Runs a module as the main program ({@code -m}, and {@code __main__} of a directory or an archive). Sources in files are
 * run from here; the rest, and what cannot be run, is left to the library's {@code runpy}.
 */
public final class ModuleRunner {
    private static final String MAIN = "__main__";
    /** Where {@code runpy} warns of modules that are there already. */
    private static final int WARNING_LINE = 128;

    private ModuleRunner() {}

    /** Runs the module of that name, or that of a package that is its main program. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void run(PythonContext context, String name) {
        if (!context.settings().isolated() && !context.settings().safePath()) {
            ProgramDirectory.add(
                    context, context.env().getCurrentWorkingDirectory().getPath());
        }
        String fullName = name;
        ModuleFinder.Found found = find(context, fullName);
        if (found != null && found.locations() != null && found.file() != null) {
            fullName = name + "." + MAIN;
            found = find(context, fullName);
        }
        if (found == null || !isSource(found)) {
            runByLibrary(context, name, true);
            return;
        }
        if (fullName.indexOf('.') >= 0 && context.module(fullName) != null) {
            warnOfImported(fullName);
        }
        PyDict main = begin(context, fullName, found);
        if (Attributes.get(context.module("sys"), "argv") instanceof PyList argv && argv.size() > 0) {
            Object[] arguments = argv.toArray();
            arguments[0] = PyStrings.of(found.file().getPath());
            Attributes.set(context.module("sys"), "argv", new PyList(arguments));
        }
        RunnerFrames.execute(context, ModuleLoader.readCode(context, found.file()), main);
    }

    /** Runs the module {@code __main__} of a directory or an archive, which comes first on the path from now on. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void runWithin(PythonContext context, String path) {
        ProgramDirectory.add(context, path);
        ModuleFinder.Found found = new ModuleFinder(context).find(MAIN, new PyList(new Object[] {PyStrings.of(path)}));
        if (found == null || !isSource(found)) {
            ImportMachinery.useArchives(context);
            runByLibrary(context, MAIN, false);
        } else {
            PyDict main = begin(context, MAIN, found);
            RunnerFrames.execute(context, ModuleLoader.readCode(context, found.file()), main);
        }
    }

    private static boolean isSource(ModuleFinder.Found found) {
        return found.file() != null && found.locations() == null && !found.extension() && !found.isSourceless();
    }

    private static PyDict begin(PythonContext context, String fullName, ModuleFinder.Found found) {
        PyDict main = context.main().dict();
        PyObject spec = ModuleSpecs.found(context, fullName, found);
        ModuleSpecs.fill(main, spec);
        main.put("__cached__", Attributes.get(spec, "cached"));
        return main;
    }

    private static void runByLibrary(PythonContext context, String name, boolean changesArguments) {
        Object runner = ImportSystem.importModule(context, "runpy");
        Calls.callMethod(runner, "_run_module_as_main", PyStrings.of(name), changesArguments);
    }

    private static void warnOfImported(String fullName) {
        String shown = Texts.reprJava(PyStrings.of(fullName));
        String parent = Texts.reprJava(PyStrings.of(fullName.substring(0, fullName.lastIndexOf('.'))));
        String message = shown + " found in sys.modules after import of package " + parent
                + ", but prior to execution of " + shown + "; this may result in unpredictable behaviour";
        Warnings.warnAbout(ExceptionTypes.RUNTIME_WARNING, message, "<frozen runpy>", WARNING_LINE);
    }

    /** Null when there is none, or none that a plain search finds. */
    private static ModuleFinder.Found find(PythonContext context, String fullName) {
        int dot = fullName.lastIndexOf('.');
        Object path = Attributes.get(context.module("sys"), "path");
        if (dot == 0) {
            return null;
        } else if (dot > 0) {
            String parent = fullName.substring(0, dot);
            try {
                path = Attributes.getOrNull(ImportSystem.importModule(context, parent), "__path__");
            } catch (PException e) {
                if (!isMissing(e, parent)) {
                    throw e;
                }
                return null;
            }
        }
        return path == null ? null : new ModuleFinder(context).find(fullName.substring(dot + 1), path);
    }

    /** Whether a package could not be imported because of itself or one that it is in, not of what their code imports. */
    private static boolean isMissing(PException error, String packageName) {
        Object name = error.exception().field(ExceptionField.NAME);
        return error.isInstance(ExceptionTypes.IMPORT_ERROR)
                && name != null
                && Conversions.asText(name) != null
                && (packageName + ".").startsWith(PyStrings.toJava(Conversions.asText(name)) + ".");
    }
}
