// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import org.graalvm.options.OptionDescriptor;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.CallBackend;
import org.protopython.hpy.nfi.NativeLinkException;
import org.protopython.hpy.nfi.NativeResource;
import org.protopython.hpy.nfi.NativeRuntime;
import org.protopython.objects.BuiltinTypes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Loads extensions into a context; the first of them brings the native library. */
public final class ExtensionModules {
    private static final String BACKEND_OPTION = "protopython.HPyBackend";
    private static final String STACKS_OPTION = "protopython.HPyStacks";

    private ExtensionModules() {}

    /** The state of the context, made with its first extension. */
    public static HPyState state(PythonContext context) {
        return context.extension(HPyState.class, ExtensionModules::newState);
    }

    private static HPyState newState(PythonContext context) {
        chooseBackend(context.env());
        NativeRuntime runtime = newRuntime(context.env());
        Upcalls upcalls = Upcalls.current();
        boolean stacks = (boolean) option(context.env(), STACKS_OPTION);
        return new HPyState(context, runtime, BuiltinTypes.CAPSULE, upcalls.targets(), upcalls.resolve(), stacks);
    }

    private static Object option(TruffleLanguage.Env env, String name) {
        OptionDescriptor option = env.getOptions().getDescriptors().get(name);
        return env.getOptions().get(option.getKey());
    }

    private static void chooseBackend(TruffleLanguage.Env env) {
        try {
            CallBackend.choose((String) option(env, BACKEND_OPTION));
        } catch (NativeLinkException e) {
            throw Errors.runtimeError("%s", e.getMessage());
        }
    }

    private static NativeRuntime newRuntime(TruffleLanguage.Env env) {
        try {
            TruffleFile directory = env.getInternalResource(NativeResource.ID);
            if (directory == null) {
                throw Errors.runtimeError("HPy extensions need the internal resource '%s'", NativeResource.ID);
            }
            return new NativeRuntime(
                    env,
                    directory.resolve(NativeResource.LIBRARY).getAbsoluteFile().getPath());
        } catch (IOException | NativeLinkException e) {
            throw Errors.runtimeError("cannot load the native side of HPy: %s", e.getMessage());
        }
    }

    /**
     * Loads the extension module of a file.
     *
     * @param name full name of the module
     * @param spec the module's spec, or None
     * @param mode how its functions are called, now and later
     */
    public static Object load(PythonContext context, String name, String path, Object spec, HPyMode mode) {
        HPyThread thread = state(context).thread(mode);
        ExtensionLibrary library = ExtensionLibrary.open(context.env(), name, path);
        long own = thread.enter();
        long definition;
        try {
            definition = library.initialise(own);
        } finally {
            thread.leave(own);
        }
        return ModuleBuilder.build(thread, name, path, spec, definition);
    }
}
