// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.runtime.PythonContext;

/** The objects in {@code __spec__} and {@code __loader__} of modules that this import system has loaded. */
public final class ModuleSpecs {
    /** What tells the caches of this implementation from those of others ({@code sys.implementation.cache_tag}). */
    public static final String CACHE_TAG = "protopython-314";
    /** How compiled files begin, the lowest byte first; the upper half is a line end, which a change of text files would break. */
    public static final int MAGIC_NUMBER = 0x0a0d5051;

    private static final PyType SPEC = define("ModuleSpec", "_frozen_importlib");
    private static final PyType SOURCE_LOADER = define("SourceFileLoader", "_frozen_importlib_external");
    private static final PyType EXTENSION_LOADER = define("ExtensionFileLoader", "_frozen_importlib_external");
    private static final PyType NAMESPACE_LOADER = define("NamespaceLoader", "_frozen_importlib_external");
    private static final PyType BUILTIN_LOADER = define("BuiltinImporter", "_frozen_importlib");

    private ModuleSpecs() {}

    private static PyType define(String name, String module) {
        return BuiltinTypes.defineForModule(name, module, BuiltinTypes.SIMPLE_NAMESPACE, true);
    }

    /** The spec of a module written in Java. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyObject builtin(String name) {
        return spec(name, BUILTIN_LOADER, null, "built-in", null);
    }

    /** The spec of a module that was found in a file or, for a namespace package, in directories. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyObject found(PythonContext context, String name, ModuleFinder.Found found) {
        PyObject loader;
        String file = found.file() == null ? null : found.file().getPath();
        if (file != null && ImportMachinery.of(context).isInstalled()) {
            Object locations = found.locations() == null ? PyNone.NONE : list(found.locations());
            return ImportMachinery.of(context).spec(name, PyStrings.of(file), locations, found.extension());
        }
        if (file == null) {
            loader = new PySimpleNamespace(NAMESPACE_LOADER);
        } else {
            loader = plainLoader(found.extension() ? EXTENSION_LOADER : SOURCE_LOADER, name, file);
        }
        PyObject spec = spec(name, loader, file, file, found.locations());
        if (file == null) {
            Attributes.setOwn(loader, "_path", Attributes.getOwn(spec, "submodule_search_locations"));
        } else if (!found.extension()) {
            Attributes.setOwn(spec, "cached", PyStrings.of(cacheOf(context, found.file())));
        }
        return spec;
    }

    /** Where {@code importlib} looks for the compiled form of a source ({@code importlib.util.cache_from_source}). */
    public static String cacheOf(PythonContext context, TruffleFile source) {
        int level = context.settings().optimize();
        String name = source.getName();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String cache = stem + "." + CACHE_TAG + (level == 0 ? "" : ".opt-" + level) + ".pyc";
        Object sys = context.module("sys");
        if (sys != null && Attributes.getOrNull(sys, "pycache_prefix") instanceof TruffleString prefix) {
            String directory = source.getAbsoluteFile().getParent().getPath();
            return PyStrings.toJava(prefix) + directory + "/" + cache;
        }
        return source.getParent() == null
                ? "__pycache__/" + cache
                : source.getParent().getPath() + "/__pycache__/" + cache;
    }

    private static PyObject spec(String name, Object loader, String file, String origin, List<String> locations) {
        PyObject spec = new PySimpleNamespace(SPEC);
        int dot = name.lastIndexOf('.');
        String parent = locations != null ? name : dot < 0 ? "" : name.substring(0, dot);
        Attributes.setOwn(spec, "name", PyStrings.of(name));
        Attributes.setOwn(spec, "loader", loader);
        Attributes.setOwn(spec, "origin", origin == null ? PyNone.NONE : PyStrings.of(origin));
        Attributes.setOwn(spec, "loader_state", PyNone.NONE);
        Attributes.setOwn(spec, "submodule_search_locations", locations == null ? PyNone.NONE : list(locations));
        Attributes.setOwn(spec, "cached", PyNone.NONE);
        Attributes.setOwn(spec, "parent", PyStrings.of(parent));
        Attributes.setOwn(spec, "has_location", file != null);
        Attributes.setOwn(spec, "_initializing", false);
        return spec;
    }

    /** The loader of a module written in Java, or of a program that no file has. */
    public static Object builtinLoader() {
        return BUILTIN_LOADER;
    }

    /** The loader of a program in a file. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object fileLoader(PythonContext context, String name, String file) {
        if (ImportMachinery.of(context).isInstalled()) {
            return ImportMachinery.of(context).fileLoader(PyStrings.of(name), PyStrings.of(file), false);
        }
        return plainLoader(SOURCE_LOADER, name, file);
    }

    private static PyObject plainLoader(PyType type, String name, String file) {
        PyObject loader = new PySimpleNamespace(type);
        Attributes.setOwn(loader, "name", PyStrings.of(name));
        Attributes.setOwn(loader, "path", PyStrings.of(file));
        return loader;
    }

    static PyList list(List<String> texts) {
        Object[] items = new Object[texts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStrings.of(texts.get(i));
        }
        return new PyList(items);
    }

    /** Whether a spec was made here, not by the machinery of {@code importlib}. */
    static boolean isPlain(PyObject spec) {
        return PyType.of(spec) == SPEC;
    }

    /** Whether a loader was made here for a file of Python code. */
    static boolean isPlainLoader(Object loader) {
        return PyType.of(loader) == SOURCE_LOADER;
    }

    /** Whether a loader was made here for a package without a file. */
    static boolean isNamespaceLoader(Object loader) {
        return PyType.of(loader) == NAMESPACE_LOADER;
    }

    static boolean isExtension(PyObject spec) {
        return PyType.of(Attributes.getOwn(spec, "loader")) == EXTENSION_LOADER;
    }

    /** The code of a module has run; its spec may have been replaced meanwhile. */
    static void initialised(PyModule module, PyObject spec) {
        Attributes.set(spec, "_initializing", false);
        if (module.dict().get("__spec__") instanceof PyObject now && now != spec) {
            Attributes.set(now, "_initializing", false);
        }
    }

    /** Puts what the spec says into the names of a module. */
    static void fill(PyDict module, PyObject spec) {
        module.put("__spec__", spec);
        module.put("__loader__", Attributes.get(spec, "loader"));
        module.put("__package__", Attributes.get(spec, "parent"));
        if (Attributes.get(spec, "submodule_search_locations") != PyNone.NONE) {
            module.put("__path__", Attributes.get(spec, "submodule_search_locations"));
        }
        if (Conversions.isTrue(Attributes.get(spec, "has_location"))) {
            module.put("__file__", Attributes.get(spec, "origin"));
            Object cached = Attributes.get(spec, "cached");
            if (cached != PyNone.NONE) {
                module.put("__cached__", cached);
            }
        }
    }

    /** Whether the code of a module is still running. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInitialising(Object module) {
        Object spec = Attributes.getOrNull(module, "__spec__");
        Object flag = spec == null || spec == PyNone.NONE ? null : Attributes.getOrNull(spec, "_initializing");
        return flag != null && Conversions.isTrue(flag);
    }
}
