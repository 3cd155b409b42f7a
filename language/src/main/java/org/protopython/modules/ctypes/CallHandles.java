// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.HashMap;
import java.util.Map;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What calls functions of a type, made once for each type: a method handle from an array of arguments to an object. */
final class CallHandles {
    /** Programs have few types; those that make many lose time only. */
    private static final int LIMIT = 500;

    private static final MethodType GENERIC = MethodType.methodType(Object.class, Object[].class);

    private final Map<FunctionDescriptor, MethodHandle> known = new HashMap<>();

    private CallHandles() {}

    static CallHandles of(PythonContext context) {
        return context.extension(CallHandles.class, unused -> new CallHandles());
    }

    /** NotImplementedError for functions that Java cannot call. */
    synchronized MethodHandle get(FunctionDescriptor descriptor) {
        MethodHandle found = known.get(descriptor);
        if (found == null) {
            if (known.size() == LIMIT) {
                known.clear();
            }
            found = link(descriptor);
            known.put(descriptor, found);
        }
        return found;
    }

    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    private static MethodHandle link(FunctionDescriptor descriptor) {
        try {
            // any function may take further arguments, and such want to be told how many floats there are
            Linker.Option openEnded =
                    Linker.Option.firstVariadicArg(descriptor.argumentLayouts().size());
            MethodHandle handle = Linker.nativeLinker()
                    .downcallHandle(descriptor, openEnded, Linker.Option.captureCallState("errno"));
            return handle.asSpreader(Object[].class, handle.type().parameterCount())
                    .asType(GENERIC);
        } catch (IllegalArgumentException e) {
            throw Errors.notImplementedError("a function of this type cannot be called: %s", e.getMessage());
        }
    }
}
