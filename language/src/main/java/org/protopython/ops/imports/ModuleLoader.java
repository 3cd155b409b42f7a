// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
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

    private ModuleLoader(PythonContext context) {
        this.context = context;
    }

    static ModuleLoader of(PythonContext context) {
        return context.extension(ModuleLoader.class, ModuleLoader::new);
    }

    /** The module of that name, which is in {@code sys.modules} then. */
    Object load(String fullName) {
        if (!locks.acquire(fullName)) {
            return context.module(fullName);
        }
        try {
            Object loaded = context.module(fullName);
            return loaded != null && loaded != PyNone.NONE ? loaded : loadNow(fullName);
        } finally {
            locks.release(fullName);
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
                        "No module named '" + fullName + "'; '" + parentName + "' is not a package", fullName);
            }
        }
        Object module = create(fullName, fullName.substring(dot + 1), path);
        if (parent != null) {
            Attributes.set(parent, fullName.substring(dot + 1).intern(), module);
        }
        return module;
    }

    private Object create(String fullName, String name, Object path) {
        BuiltinModule builtin = context.builtinTable().module(fullName);
        if (builtin != null) {
            return createBuiltin(builtin);
        }
        Object sys = context.module("sys");
        Object finders = sys == null ? null : Attributes.getOrNull(sys, "meta_path");
        if (finders != null) {
            for (Object finder : Items.toArray(finders)) {
                Object spec = Calls.callMethod(
                        finder, "find_spec", PyStrings.of(fullName), path == null ? PyNone.NONE : path, PyNone.NONE);
                if (spec != PyNone.NONE) {
                    return loadBySpec(fullName, spec);
                }
            }
        }
        Object searched = path != null ? path : sys == null ? null : Attributes.getOrNull(sys, "path");
        ModuleFinder.Found found = searched == null ? null : new ModuleFinder(context).find(name, searched);
        if (found == null) {
            BuiltinModule extra = ExtensionLoader.builtin(fullName);
            if (extra != null) {
                return createBuiltin(extra);
            }
            throw ImportSystem.notFound("No module named '" + fullName + "'", fullName);
        }
        return found.extension() ? loadExtension(fullName, found) : loadSource(fullName, found);
    }

    private PyModule createBuiltin(BuiltinModule builtin) {
        PyModule module = new PyModule(builtin.name());
        context.modules().put(builtin.name(), module);
        fillBuiltin(module, builtin);
        return module;
    }

    /** Puts the functions and constants of a module written in Java into a module object. */
    public static void fillBuiltin(PyModule module, BuiltinModule builtin) {
        PyDict dict = module.dict();
        ModuleSpecs.fill(dict, ModuleSpecs.builtin(builtin.name()));
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

    private Object loadBySpec(String fullName, Object spec) {
        Object loader = Attributes.get(spec, "loader");
        Object create = Attributes.getOrNull(loader, "create_module");
        Object made = create == null ? PyNone.NONE : Calls.call(create, spec);
        Object module = made == PyNone.NONE ? new PyModule(fullName) : made;
        Attributes.set(module, "__spec__", spec);
        Attributes.set(module, "__loader__", loader);
        Object parent = Attributes.getOrNull(spec, "parent");
        if (parent != null) {
            Attributes.set(module, "__package__", parent);
        }
        Object locations = Attributes.getOrNull(spec, "submodule_search_locations");
        if (locations != null && locations != PyNone.NONE) {
            Attributes.set(module, "__path__", locations);
        }
        context.modules().put(fullName, module);
        try {
            Calls.callMethod(loader, "exec_module", module);
        } catch (PException e) {
            context.modules().remove(PyStrings.of(fullName));
            throw e;
        }
        return context.module(fullName);
    }

    private Object loadExtension(String fullName, ModuleFinder.Found found) {
        PyObject spec = ModuleSpecs.found(fullName, found);
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
        PyObject spec = ModuleSpecs.found(fullName, found);
        ModuleSpecs.fill(module.dict(), spec);
        if (found.file() == null) {
            module.dict().put("__file__", PyNone.NONE);
            context.modules().put(fullName, module);
            return module;
        }
        context.modules().put(fullName, module);
        Attributes.setOwn(spec, "_initializing", true);
        try {
            execute(readCode(found.file()), module.dict());
        } catch (PException e) {
            context.modules().remove(PyStrings.of(fullName));
            throw e;
        } finally {
            Attributes.setOwn(spec, "_initializing", false);
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
            String text = SourceText.decode(file.readAllBytes(), file.getPath());
            Source source = context.sourceOf(file, text);
            return context.parseModule(source, file.getPath());
        } catch (IOException e) {
            throw OsErrors.of(e, PyStrings.of(file.getPath()));
        }
    }

    /** Runs the code of a module in its namespace. */
    public static void execute(PyCode code, PyDict namespace) {
        PyFunction function = new PyFunction(code, namespace, PyFunction.NO_CELLS, null, null);
        code.callTarget().call(PyArguments.forNamespace(function, namespace));
    }
}
