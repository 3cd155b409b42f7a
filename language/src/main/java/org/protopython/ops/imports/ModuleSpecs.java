// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;

/** The objects in {@code __spec__} and {@code __loader__} of modules that this import system has loaded. */
public final class ModuleSpecs {
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
    static PyObject found(String name, ModuleFinder.Found found) {
        PyObject loader;
        String file = found.file() == null ? null : found.file().getPath();
        if (file == null) {
            loader = new PySimpleNamespace(NAMESPACE_LOADER);
        } else {
            loader = new PySimpleNamespace(found.extension() ? EXTENSION_LOADER : SOURCE_LOADER);
            Attributes.setOwn(loader, "name", PyStrings.of(name));
            Attributes.setOwn(loader, "path", PyStrings.of(file));
        }
        return spec(name, loader, file, file, found.locations());
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

    static PyList list(List<String> texts) {
        Object[] items = new Object[texts.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStrings.of(texts.get(i));
        }
        return new PyList(items);
    }

    /** Puts what the spec says into the names of a module. */
    static void fill(PyDict module, PyObject spec) {
        module.put("__spec__", spec);
        module.put("__loader__", Attributes.getOwn(spec, "loader"));
        module.put("__package__", Attributes.getOwn(spec, "parent"));
        if (Attributes.getOwn(spec, "submodule_search_locations") != PyNone.NONE) {
            module.put("__path__", Attributes.getOwn(spec, "submodule_search_locations"));
        }
        if (Conversions.isTrue(Attributes.getOwn(spec, "has_location"))) {
            module.put("__file__", Attributes.getOwn(spec, "origin"));
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
