// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import org.protopython.objects.CapsuleContents;
import org.protopython.objects.PyCapsule;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * The part of {@link PythonApi} about capsules. Names are copied, as the memory that an argument lies in is there for a
 * call only. A destructor is kept, but not called, as it would be told of an object that is gone.
 */
final class CapsuleApi {
    static final List<PythonApi.Function> FUNCTIONS = List.of(
            new PythonApi.Function("PyCapsule_New", 3, CapsuleApi::create),
            new PythonApi.Function("PyCapsule_IsValid", 2, CapsuleApi::isValid),
            new PythonApi.Function("PyCapsule_GetPointer", 2, CapsuleApi::pointer),
            new PythonApi.Function("PyCapsule_GetName", 1, (context, a) -> get(context, a, "PyCapsule_GetName")
                    .name()),
            new PythonApi.Function("PyCapsule_GetContext", 1, (context, a) -> get(context, a, "PyCapsule_GetContext")
                    .context()),
            new PythonApi.Function(
                    "PyCapsule_GetDestructor", 1, (context, a) -> get(context, a, "PyCapsule_GetDestructor")
                            .destructor()),
            new PythonApi.Function("PyCapsule_SetPointer", 2, CapsuleApi::setPointer),
            new PythonApi.Function("PyCapsule_SetName", 2, CapsuleApi::setName),
            new PythonApi.Function("PyCapsule_SetContext", 2, CapsuleApi::setContext),
            new PythonApi.Function("PyCapsule_SetDestructor", 2, CapsuleApi::setDestructor));

    private CapsuleApi() {}

    private static Object create(PythonContext context, long[] arguments) {
        if (arguments[0] == 0) {
            throw Errors.valueError("PyCapsule_New called with null pointer");
        }
        CapsuleContents contents = new CapsuleContents(arguments[0], 0, arguments[2]);
        setName(contents, arguments[1]);
        return new PyCapsule(contents);
    }

    private static CapsuleContents get(PythonContext context, long[] arguments, String function) {
        CapsuleContents found = getOrNull(context, arguments[0]);
        if (found == null) {
            throw Errors.valueError("%s called with invalid PyCapsule object", function);
        }
        return found;
    }

    /** What is in the capsule with that handle; null if it is none. */
    private static CapsuleContents getOrNull(PythonContext context, long handle) {
        Object found = handle == 0 ? null : ObjectHandles.of(context).resolve(handle);
        return found instanceof PyCapsule capsule ? capsule.contents() : null;
    }

    private static boolean hasName(CapsuleContents contents, long name) {
        return contents.name() == name
                || contents.name() != 0 && name != 0 && Arrays.equals(bytes(contents.name()), bytes(name));
    }

    private static byte[] bytes(long name) {
        return NativeText.bytesAt(name).value();
    }

    private static void setName(CapsuleContents contents, long name) {
        MemorySegment copy = name == 0 ? null : NativeMemory.copyOf(bytes(name), 1);
        contents.setName(copy == null ? 0 : copy.address(), copy);
    }

    private static Object isValid(PythonContext context, long[] arguments) {
        CapsuleContents found = getOrNull(context, arguments[0]);
        return found != null && hasName(found, arguments[1]) ? 1L : 0L;
    }

    private static Object pointer(PythonContext context, long[] arguments) {
        CapsuleContents contents = get(context, arguments, "PyCapsule_GetPointer");
        if (!hasName(contents, arguments[1])) {
            throw Errors.valueError("PyCapsule_GetPointer called with incorrect name");
        }
        return contents.pointer();
    }

    private static Object setPointer(PythonContext context, long[] arguments) {
        if (arguments[1] == 0) {
            throw Errors.valueError("PyCapsule_SetPointer called with null pointer");
        }
        get(context, arguments, "PyCapsule_SetPointer").setPointer(arguments[1]);
        return 0L;
    }

    private static Object setName(PythonContext context, long[] arguments) {
        setName(get(context, arguments, "PyCapsule_SetName"), arguments[1]);
        return 0L;
    }

    private static Object setContext(PythonContext context, long[] arguments) {
        get(context, arguments, "PyCapsule_SetContext").setContext(arguments[1]);
        return 0L;
    }

    private static Object setDestructor(PythonContext context, long[] arguments) {
        get(context, arguments, "PyCapsule_SetDestructor").setDestructor(arguments[1]);
        return 0L;
    }
}
