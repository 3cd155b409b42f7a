// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * The import system as a program sees it (Language Reference 5): {@code sys.meta_path} with its finders, path hooks,
 * specs and loaders, which are those of the library's {@code importlib}.
 *
 * <p>Most programs never look at it, and import faster without: it is loaded when one asks {@code sys} for a finder or
 * imports {@code importlib}. From then on every import goes through {@code sys.meta_path}; the standard finders there
 * are answered by {@link ModuleFinder}, which finds the same, as long as a program has not replaced them.
 */
public final class ImportMachinery {
    /** The name {@code importlib} knows the first of its two files by. */
    static final String BOOTSTRAP = "_frozen_importlib";
    /** The same for the one that reads files. */
    static final String EXTERNAL = "_frozen_importlib_external";

    private static final String PATH_HOOKS = "path_hooks";

    private static final Map<String, String> FILES = Map.of(BOOTSTRAP, "_bootstrap", EXTERNAL, "_bootstrap_external");

    private final PythonContext context;
    private boolean loading;
    /** The two files as modules: {@code sys.modules} may have something else under their names, or nothing. */
    private PyModule bootstrap;

    private PyModule external;
    private boolean installed;
    private Object builtinImporter;
    private Object frozenImporter;
    private Object pathFinder;
    /** What {@code sys.path_hooks} will be when something looks at it, and what was in it then. */
    private PyList standardHooks;

    private Object[] hooks;

    private ImportMachinery(PythonContext context) {
        this.context = context;
    }

    static ImportMachinery of(PythonContext context) {
        return context.extension(ImportMachinery.class, ImportMachinery::new);
    }

    static boolean isPart(String fullName) {
        return FILES.containsKey(fullName);
    }

    boolean isInstalled() {
        return installed;
    }

    /** A name of {@code sys} that only exists with the machinery: loads it; null for any other name. */
    public static Object sysAttribute(PythonContext context, String name) {
        if (!name.equals("meta_path") && !name.equals(PATH_HOOKS) && !name.equals("path_importer_cache")) {
            return null;
        }
        ImportMachinery machinery = of(context);
        machinery.install();
        if (name.equals(PATH_HOOKS)) {
            machinery.showHooks();
        }
        return sys(context).get(name);
    }

    /** Loads the machinery and makes it responsible for the modules that are there already. */
    private synchronized void install() {
        if (loading) {
            return;
        }
        loading = true;
        PyList hooks = new PyList(new Object[0]);
        sys(context).put("meta_path", new PyList(new Object[0]));
        sys(context).put(PATH_HOOKS, hooks);
        sys(context).put("path_importer_cache", new PyDict());
        run(BOOTSTRAP);
        Object imp = ImportSystem.importModule(context, "_imp");
        bootstrap.dict().put("_find_and_load", Attributes.get(imp, "find_and_load"));
        Calls.callMethod(bootstrap, "_install", context.module("sys"), imp);
        Calls.callMethod(bootstrap, "_install_external_importers");
        builtinImporter = Attributes.get(bootstrap, "BuiltinImporter");
        frozenImporter = Attributes.get(bootstrap, "FrozenImporter");
        pathFinder = Attributes.get(external, "PathFinder");
        standardHooks = hooks;
        sys(context).remove(PyStrings.of(PATH_HOOKS));
        installed = true;
        fillPart(BOOTSTRAP, bootstrap);
        fillPart(EXTERNAL, external);
        for (Object name : Items.toArray(context.modules())) {
            adopt(context.modules().get(name));
        }
    }

    /** The module of {@link #BOOTSTRAP} or {@link #EXTERNAL}. */
    Object load(String fullName) {
        if (fullName.equals(EXTERNAL) && loading && bootstrap != null && external == null) {
            return run(EXTERNAL);
        }
        install();
        PyModule module = fullName.equals(BOOTSTRAP) ? bootstrap : external;
        context.modules().put(fullName, module);
        return module;
    }

    private PyModule run(String fullName) {
        String library = LibraryPaths.of(context).library();
        if (library == null) {
            throw Errors.importError("the standard library is not there");
        }
        String name = FILES.get(fullName);
        TruffleFile file =
                LibraryPaths.of(context).file(library).resolve("importlib").resolve(name + ".py");
        PyModule module = new PyModule(fullName);
        if (fullName.equals(BOOTSTRAP)) {
            bootstrap = module;
        } else {
            external = module;
        }
        context.modules().put(fullName, module);
        try {
            ModuleLoader.execute(context.moduleCode(file, "<frozen importlib." + name + ">"), module.dict());
        } catch (IOException e) {
            throw OsErrors.of(e, PyStrings.of(file.getPath()));
        }
        return module;
    }

    /** The two files are frozen for a program that looks at them, as they are elsewhere. */
    private void fillPart(String name, PyModule part) {
        part.dict().put("__spec__", spec(name, frozenImporter, PyStrings.of("frozen")));
        part.dict().put("__loader__", frozenImporter);
    }

    /** Gives a module that was loaded without the machinery the spec and the loader it would have had with it. */
    void adopt(Object module) {
        if (!(module instanceof PyModule plain)) {
            return;
        } else if (plain.dict().get("__spec__") instanceof PyObject old && ModuleSpecs.isPlain(old)) {
            adopt(plain, old);
        } else {
            adoptLoader(plain.dict());
        }
    }

    private void adopt(PyModule plain, PyObject old) {
        String name = Attributes.nameOf(Attributes.getOwn(old, "name"));
        Object locations = Attributes.getOwn(old, "submodule_search_locations");
        Object spec;
        if (Conversions.isTrue(Attributes.getOwn(old, "has_location"))) {
            spec = spec(name, Attributes.getOwn(old, "origin"), locations, ModuleSpecs.isExtension(old));
        } else if (locations == PyNone.NONE) {
            spec = spec(name, builtinImporter, PyStrings.of("built-in"));
        } else {
            spec = namespaceSpec(name);
            plain.dict().put("__path__", Attributes.get(spec, "submodule_search_locations"));
            plain.dict().put("__loader__", PyNone.NONE);
            Calls.callMethod(bootstrap, "_init_module_attrs", spec, plain);
        }
        Attributes.set(spec, "_initializing", Attributes.getOwn(old, "_initializing"));
        if (plain.dict().get("__cached__") != null) {
            plain.dict().put("__cached__", Attributes.get(spec, "cached"));
        }
        plain.dict().put("__spec__", spec);
        plain.dict().put("__loader__", Attributes.get(spec, "loader"));
    }

    /** The program itself has a loader and no spec. */
    private void adoptLoader(PyDict module) {
        Object old = module.get("__loader__");
        if (old == ModuleSpecs.builtinLoader()) {
            module.put("__loader__", builtinImporter);
        } else if (old instanceof PyObject loader && ModuleSpecs.isPlainLoader(loader)) {
            Object path = Attributes.getOwn(loader, "path");
            module.put("__loader__", fileLoader(Attributes.getOwn(loader, "name"), path, false));
        }
    }

    Object fileLoader(Object name, Object path, boolean extension) {
        String type = extension ? "ExtensionFileLoader" : "SourceFileLoader";
        return Calls.callMethod(external, type, name, path);
    }

    /** Whether a loader is the one of {@code importlib} for a package without a file. */
    boolean isNamespaceLoader(Object loader) {
        return installed && Operators.isInstance(loader, Attributes.get(external, "NamespaceLoader"));
    }

    private PyObject spec(String fullName, Object loader, Object origin) {
        Object spec = Calls.callMethod(bootstrap, "ModuleSpec", PyStrings.of(fullName), loader);
        Attributes.set(spec, "origin", origin);
        return (PyObject) spec;
    }

    private Object namespaceSpec(String fullName) {
        int dot = fullName.lastIndexOf('.');
        Object parent = dot < 0 ? null : context.module(fullName.substring(0, dot));
        return askPathFinder(fullName, parent == null ? null : Attributes.getOrNull(parent, "__path__"));
    }

    /** A spec of the machinery's own class for a file. */
    PyObject spec(String fullName, Object origin, Object locations, boolean extension) {
        PyObject spec = spec(fullName, fileLoader(PyStrings.of(fullName), origin, extension), origin);
        Attributes.set(spec, "_set_fileattr", true);
        Attributes.set(spec, "submodule_search_locations", locations);
        return spec;
    }

    /** Whether a finder of {@code sys.meta_path} is the one of modules written in Java. */
    boolean findsBuiltins(Object finder) {
        return finder == builtinImporter;
    }

    /** There are no frozen modules. */
    boolean findsNothing(Object finder) {
        return finder == frozenImporter;
    }

    /** Whether {@link ModuleFinder} finds what this finder of {@code sys.meta_path} finds. */
    boolean findsFiles(Object finder) {
        if (finder != pathFinder) {
            return false;
        }
        Object list = sys(context).get(PATH_HOOKS);
        if (list == null) {
            return true;
        }
        Object[] now = Items.toArray(list);
        if (now.length != hooks.length) {
            return false;
        }
        for (int i = 0; i < now.length; i++) {
            if (now[i] != hooks[i]) {
                return false;
            }
        }
        return true;
    }

    /** Loads the module of a spec that a finder gave. */
    Object load(Object spec) {
        return Calls.callMethod(bootstrap, "_load_unlocked", spec);
    }

    /** The code in a file of compiled code that is to run as the program. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyCode program(PythonContext context, String path) {
        ImportMachinery machinery = of(context);
        machinery.install();
        Object name = PyStrings.of("__main__");
        Object loader = Calls.callMethod(machinery.external, "SourcelessFileLoader", name, PyStrings.of(path));
        context.main().dict().put("__loader__", loader);
        return (PyCode) Calls.callMethod(loader, "get_code", name);
    }

    /** Archives are looked into from now on, which needs {@code zipimport} among the hooks. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void useArchives(PythonContext context) {
        ImportMachinery machinery = of(context);
        machinery.install();
        machinery.showHooks();
    }

    /**
     * Makes {@code sys.path_hooks} complete, if it is not there yet. The hook for archives costs a module that few
     * programs need; those that look at the list, perhaps to restore it later, see it from the beginning.
     */
    private synchronized void showHooks() {
        if (!installed || sys(context).get(PATH_HOOKS) != null) {
            return;
        }
        // the search for the module meets the list without its hook
        hooks = standardHooks.toArray();
        sys(context).put(PATH_HOOKS, standardHooks);
        Object hook = Attributes.get(importFrozen("zipimport"), "zipimporter");
        standardHooks.insert(0, hook);
        hooks = standardHooks.toArray();
        forgetUnclaimedPaths();
    }

    /** The places that no hook has claimed may be archives. */
    private void forgetUnclaimedPaths() {
        if (sys(context).get("path_importer_cache") instanceof PyDict finders) {
            for (Object place : Items.toArray(finders)) {
                if (finders.get(place) == PyNone.NONE) {
                    finders.remove(place);
                }
            }
        }
    }

    /** Imports a module of the standard library, whatever a program hides or adds: in CPython it would be frozen. */
    private Object importFrozen(String name) {
        PyDict modules = context.modules();
        PyDict sys = sys(context);
        List<Substitute> substitutes = List.of(
                new Substitute(modules, BOOTSTRAP, bootstrap),
                new Substitute(modules, EXTERNAL, external),
                new Substitute(sys, "meta_path", list(builtinImporter, frozenImporter, pathFinder)),
                new Substitute(
                        sys, "path", list(PyStrings.of(LibraryPaths.of(context).library()))));
        try {
            return ImportSystem.importModule(context, name);
        } finally {
            substitutes.forEach(Substitute::end);
        }
    }

    private static PyList list(Object... items) {
        return new PyList(items);
    }

    /** What a name of a dict stands for until its end. */
    private static final class Substitute {
        private final PyDict dict;
        private final String key;
        private final Object before;

        Substitute(PyDict dict, String key, Object value) {
            this.dict = dict;
            this.key = key;
            this.before = dict.get(key);
            dict.put(key, value);
        }

        void end() {
            if (before == null) {
                dict.remove(PyStrings.of(key));
            } else {
                dict.put(key, before);
            }
        }
    }

    private static PyDict sys(PythonContext context) {
        return ((PyModule) context.module("sys")).dict();
    }

    /** What the finder of files says of a name, None when it finds nothing. */
    Object askPathFinder(String fullName, Object path) {
        install();
        return Calls.callMethod(pathFinder, "find_spec", PyStrings.of(fullName), path == null ? PyNone.NONE : path);
    }
}
