// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.List;
import java.util.ServiceLoader;

/** Loads modules that are shared libraries. Implemented outside the language and found as a service. */
public interface ExtensionLoader {
    /** Whether a file is an extension of this kind, by its name. */
    boolean handles(String fileName);

    /** The endings that name an extension of this kind, for {@code importlib.machinery.EXTENSION_SUFFIXES}. */
    String[] suffixes();

    /**
     * Makes the module; whatever is wrong is a Python exception.
     *
     * @param name full name of the module
     * @param spec its spec, or None
     */
    Object load(PythonContext context, String name, String path, Object spec);

    /** Modules written in Java that come with this loader; its types are not looked for. */
    BuiltinTable builtins();

    /** {@code gc.collect()} is about to run: lets go of objects that are held only to find them faster. */
    void beforeCollection(PythonContext context);

    /** What an object of an extension refers to besides its attributes, for {@code gc.get_referents}. */
    Object[] referents(Object object);

    /** {@code gc.collect()} has run: releases native memory whose objects are gone. */
    void collect(PythonContext context);

    /** All loaders of the class path. */
    static List<ExtensionLoader> all() {
        return Loaders.ALL;
    }

    /** The loader for a file, or null. */
    static ExtensionLoader of(String fileName) {
        for (ExtensionLoader loader : Loaders.ALL) {
            if (loader.handles(fileName)) {
                return loader;
            }
        }
        return null;
    }

    /** The module of that name that comes with a loader, or null. */
    static BuiltinModule builtin(String name) {
        for (ExtensionLoader loader : Loaders.ALL) {
            BuiltinModule module = loader.builtins().module(name);
            if (module != null) {
                return module;
            }
        }
        return null;
    }

    /** Holds the loaders, looked for when first asked. */
    final class Loaders {
        private static final List<ExtensionLoader> ALL =
                ServiceLoader.load(ExtensionLoader.class, ExtensionLoader.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList();

        private Loaders() {}
    }
}
