// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinModule;
import org.protopython.runtime.Errors;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;

/** Loads modules of one context: those written in Java, those of finders a program installs, those in files. */
public final class ModuleLoader {
    private final PythonContext context;
    private final ModuleLocks locks = new ModuleLocks();
    private final ImportTimes times;

    private ModuleLoader(PythonContext context) {
        this.context = context;
        this.times = ImportTimes.ofOptions(context);
    }

    static ModuleLoader of(PythonContext context) {
        return context.extension(ModuleLoader.class, ModuleLoader::new);
    }

    /** The module of that name, which is in {@code sys.modules} then. */
    Object load(String fullName) {
        if (!locks.acquire(fullName)) {
            Object incomplete = context.module(fullName);
            return incomplete != null ? incomplete : loadNow(fullName);
        }
        try {
            Object loaded = context.module(fullName);
            if (loaded != null && loaded != PyNone.NONE) {
                return loaded;
            }
            return times == null ? loadNow(fullName) : times.measure(fullName, () -> loadNow(fullName));
        } finally {
            locks.release(fullName);
        }
    }

    /** Tells of an import that need not load anything, if anybody has asked for that. */
    void noteLoaded(String fullName) {
        if (times != null) {
            times.found(fullName);
        }
    }

    private Object loadNow(String fullName) {
        int dot = fullName.lastIndexOf('.');
        Object parent = null;
        Object path = null;
        if (dot >= 0) {
            String parentName = fullName.substring(0, dot);
            parent = ImportSystem.importModule(context, parentName);
            Object raced = context.module(fullName);
            if (raced != null) {
                return raced;
            }
            path = Attributes.getOrNull(parent, "__path__");
            if (path == null) {
                throw ImportSystem.notFound(
                        "No module named " + shown(fullName) + "; " + shown(parentName) + " is not a package",
                        fullName);
            }
        }
        Object module = create(fullName, fullName.substring(dot + 1), path);
        if (parent != null) {
            bind(fullName.substring(0, dot), fullName.substring(dot + 1), module);
        }
        return module;
    }

    /** Makes a module an attribute of its package, which is the one that is there after the module has run. */
    private void bind(String packageName, String name, Object module) {
        Object parent = context.module(packageName);
        if (parent == null) {
            throw Errors.keyError(PyStrings.of(packageName));
        }
        try {
            Attributes.set(parent, name.intern(), module);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
            String message = "Cannot set an attribute on %s for child module %s";
            Warnings.warn(ExceptionTypes.IMPORT_WARNING, message.formatted(shown(packageName), shown(name)), 1);
        }
    }

    private static String shown(String name) {
        return Texts.reprJava(PyStrings.of(name));
    }

    private Object create(String fullName, String name, Object path) {
        ImportMachinery machinery = ImportMachinery.of(context);
        if (ImportMachinery.isPart(fullName)) {
            return machinery.load(fullName);
        }
        Object module;
        try {
            module = machinery.isInstalled()
                    ? createByFinders(machinery, fullName, name, path)
                    : createPlain(fullName, name, path);
        } catch (PException e) {
            throw ImportFrames.trim(e);
        }
        if (module == null) {
            throw ImportSystem.notFound("No module named " + shown(fullName), fullName);
        }
        return module;
    }

    /** Without finders a program could have changed: what is written in Java, then what is in files. */
    private Object createPlain(String fullName, String name, Object path) {
        Object module = createBuiltin(fullName);
        return module != null ? module : createFromFile(fullName, name, searchPath(path));
    }

    private Object searchPath(Object path) {
        return path != null ? path : Attributes.getOrNull(context.module("sys"), "path");
    }

    private Object createByFinders(ImportMachinery machinery, String fullName, String name, Object path) {
        for (Object finder : Items.toArray(Attributes.get(context.module("sys"), "meta_path"))) {
            Object module;
            if (machinery.findsBuiltins(finder)) {
                module = createBuiltin(fullName);
            } else if (machinery.findsNothing(finder)) {
                continue;
            } else if (machinery.findsFiles(finder)) {
                module = createFromFile(fullName, name, searchPath(path));
            } else {
                Object find = Attributes.getOrNull(finder, "find_spec");
                Object spec = find == null
                        ? PyNone.NONE
                        : Calls.call(find, PyStrings.of(fullName), path == null ? PyNone.NONE : path, PyNone.NONE);
                module = spec == PyNone.NONE ? null : machinery.load(spec);
            }
            if (module != null) {
                return module;
            }
        }
        return null;
    }

    /** Null when no directory of the path has it. */
    private Object createFromFile(String fullName, String name, Object path) {
        if (path != null && Archives.of(context).areAmong(ModuleFinder.entries(path))) {
            ImportMachinery.useArchives(context);
            Object spec = ImportMachinery.of(context).askPathFinder(fullName, path);
            return spec == PyNone.NONE ? null : ImportMachinery.of(context).load(spec);
        }
        ModuleFinder.Found found = path == null ? null : new ModuleFinder(context).find(name, path);
        if (found == null) {
            BuiltinModule extra = ExtensionLoader.builtin(fullName);
            return extra == null ? null : createBuiltin(extra);
        } else if (found.isSourceless()
                || found.file() == null && ImportMachinery.of(context).isInstalled()) {
            Object spec = ImportMachinery.of(context).askPathFinder(fullName, path);
            return spec == PyNone.NONE ? null : ImportMachinery.of(context).load(spec);
        }
        return found.extension() ? loadExtension(fullName, found) : loadSource(fullName, found);
    }

    private Object createBuiltin(String fullName) {
        BuiltinModule builtin = context.builtinTable().module(fullName);
        return builtin == null ? null : createBuiltin(builtin);
    }

    private PyModule createBuiltin(BuiltinModule builtin) {
        PyModule module = new PyModule(builtin.name());
        PyObject spec = ModuleSpecs.builtin(builtin.name());
        ModuleSpecs.fill(module.dict(), spec);
        // other threads wait for it until it is complete
        Attributes.setOwn(spec, "_initializing", true);
        context.modules().put(builtin.name(), module);
        try {
            putContents(module.dict(), builtin);
        } finally {
            Attributes.setOwn(spec, "_initializing", false);
        }
        if (ImportMachinery.of(context).isInstalled()) {
            ImportMachinery.of(context).adopt(module);
        }
        return module;
    }

    /** Puts the functions and constants of a module written in Java into a module object. */
    public static void fillBuiltin(PyModule module, BuiltinModule builtin) {
        ModuleSpecs.fill(module.dict(), ModuleSpecs.builtin(builtin.name()));
        putContents(module.dict(), builtin);
    }

    private static void putContents(PyDict dict, BuiltinModule builtin) {
        if (builtin.doc() != null) {
            dict.put("__doc__", PyStrings.of(builtin.doc()));
        }
        for (Builtin function : builtin.functions()) {
            dict.put(function.name(), new PyBuiltinFunction(BuiltinTypes.BUILTIN_FUNCTION, function, null, null));
        }
        String[] constants = builtin.constantNames();
        for (int i = 0; i < constants.length; i++) {
            dict.put(constants[i], builtin.constant(i));
        }
    }

    private Object loadExtension(String fullName, ModuleFinder.Found found) {
        PyObject spec = ModuleSpecs.found(context, fullName, found);
        String file = found.file().getPath();
        Object module = ExtensionLoader.of(found.file().getName()).load(context, fullName, file, spec);
        PyDict dict = ImportSystem.namespace(module);
        if (dict != null) {
            ModuleSpecs.fill(dict, spec);
        }
        context.modules().put(fullName, module);
        return module;
    }

    private Object loadSource(String fullName, ModuleFinder.Found found) {
        PyModule module = new PyModule(fullName);
        PyObject spec = ModuleSpecs.found(context, fullName, found);
        ModuleSpecs.fill(module.dict(), spec);
        if (found.file() == null) {
            module.dict().put("__file__", PyNone.NONE);
            context.modules().put(fullName, module);
            return module;
        }
        Attributes.setOwn(spec, "_initializing", true);
        context.modules().put(fullName, module);
        try {
            execute(readCode(found.file()), module.dict());
            if (fullName.equals(TypedSources.READER)) {
                TypedSources.tell(context, module);
            }
        } catch (PException e) {
            context.modules().remove(PyStrings.of(fullName));
            throw e;
        } finally {
            ModuleSpecs.initialised(module, spec);
        }
        Object result = context.module(fullName);
        if (result == null) {
            throw Errors.raise(org.protopython.objects.ExceptionTypes.KEY_ERROR, PyStrings.of(fullName));
        }
        return result;
    }

    /** Compiles the file of a module. */
    PyCode readCode(TruffleFile file) {
        return readCode(context, file);
    }

    /** Compiles a file of Python code. */
    public static PyCode readCode(PythonContext context, TruffleFile file) {
        try {
            return context.moduleCode(file, file.getPath());
        } catch (IOException e) {
            throw OsErrors.of(e, PyStrings.of(file.getPath()));
        }
    }

    /** Runs the code of a module in its namespace. */
    public static void execute(PyCode code, PyDict namespace) {
        if (namespace.get("__builtins__") == null) {
            namespace.put("__builtins__", PythonContext.get(null).builtins().dict());
        }
        PyFunction function = new PyFunction(code, namespace, PyFunction.NO_CELLS, null, null);
        code.callTarget().call(PyArguments.forNamespace(function, namespace));
    }
}
