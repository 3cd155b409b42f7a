// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.mode.UniversalModule;
import org.protopython.hpy.types.Fields;
import org.protopython.hpy.types.NativeStructs;
import org.protopython.runtime.BuiltinTable;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/** Native extensions by the HPy universal ABI; found by the runtime as a service. */
public final class HPyBackend implements ExtensionLoader {
    private static final BuiltinTable BUILTINS = new HPyBuiltins();
    private static final String SUFFIX = ".hpy0.so";

    @Override
    public boolean handles(String fileName) {
        return fileName.endsWith(SUFFIX);
    }

    @Override
    public String[] suffixes() {
        return new String[] {SUFFIX};
    }

    @Override
    public Object load(PythonContext context, String name, String path, Object spec) {
        return UniversalModule.load(context, name, path, spec);
    }

    @Override
    public BuiltinTable builtins() {
        return BUILTINS;
    }

    @Override
    public void beforeCollection(PythonContext context) {
        HPyState state = context.extensionOrNull(HPyState.class);
        if (state != null) {
            state.thread().sweep();
        }
    }

    @Override
    public Object[] referents(Object object) {
        return Fields.objects(object);
    }

    /** Finalizers run first, because they may bring objects back; what they leave goes with the next collection. */
    @Override
    public void collect(PythonContext context) {
        HPyState state = context.extensionOrNull(HPyState.class);
        if (state != null) {
            state.objects().drainAll();
            NativeStructs.runFinalizers(state.thread());
        }
    }
}
