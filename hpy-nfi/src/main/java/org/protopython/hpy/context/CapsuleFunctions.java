// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import java.util.Arrays;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.CapsuleContents;
import org.protopython.objects.PyCapsule;
import org.protopython.runtime.Errors;

/** Capsules; messages as of PyCapsule's. */
final class CapsuleFunctions {
    private static final int POINTER = 0;
    private static final int NAME = 1;
    private static final int CONTEXT = 2;
    private static final int DESTRUCTOR = 3;
    private static final int DESTRUCTOR_IMPL = 8;

    private CapsuleFunctions() {}

    private static long destructor(long definition) {
        if (definition == 0) {
            return 0;
        }
        long function = NativeMemory.getLong(definition + DESTRUCTOR_IMPL);
        if (function == 0) {
            throw Errors.valueError("Invalid HPyCapsule destructor");
        }
        return function;
    }

    @HPyFunction("HPyCapsule_New")
    static long newCapsule(HPyThread thread, long pointer, long name, long destructor) {
        if (pointer == 0) {
            throw Errors.valueError("HPyCapsule_New called with null pointer");
        }
        CapsuleContents contents = new CapsuleContents(pointer, name, destructor(destructor));
        PyCapsule capsule = new PyCapsule(contents);
        thread.state().objects().own(capsule, () -> destroy(contents));
        return thread.toHandle(capsule);
    }

    private static void destroy(CapsuleContents contents) {
        if (contents.destructor() != 0) {
            Downcalls.nothing(contents.destructor(), contents.name(), contents.pointer(), contents.context());
        }
    }

    private static boolean sameName(long a, long b) {
        return a == b || (a != 0 && b != 0 && Arrays.equals(NativeMemory.getCString(a), NativeMemory.getCString(b)));
    }

    private static CapsuleContents valid(HPyThread thread, long handle, String function) {
        if (thread.require(handle) instanceof PyCapsule capsule) {
            return capsule.contents();
        }
        throw Errors.valueError("%s called with invalid PyCapsule object", function);
    }

    @HPyFunction("HPyCapsule_Get")
    static long get(HPyThread thread, long handle, int key, long name) {
        switch (key) {
            case POINTER -> {
                CapsuleContents contents = valid(thread, handle, "PyCapsule_GetPointer");
                if (!sameName(name, contents.name())) {
                    throw Errors.valueError("PyCapsule_GetPointer called with incorrect name");
                }
                return contents.pointer();
            }
            case NAME -> {
                return valid(thread, handle, "PyCapsule_GetName").name();
            }
            case CONTEXT -> {
                return valid(thread, handle, "PyCapsule_GetContext").context();
            }
            case DESTRUCTOR -> throw Errors.valueError("Invalid operation: get HPyCapsule_key_Destructor");
            default -> throw Errors.systemError("HPyCapsule_Get: there is no key %s", key);
        }
    }

    @HPyFunction("HPyCapsule_Set")
    static int set(HPyThread thread, long handle, int key, long value) {
        switch (key) {
            case POINTER -> {
                if (value == 0) {
                    throw Errors.valueError("PyCapsule_SetPointer called with null pointer");
                }
                valid(thread, handle, "PyCapsule_SetPointer").setPointer(value);
            }
            case NAME -> valid(thread, handle, "PyCapsule_SetName").setName(value);
            case CONTEXT -> valid(thread, handle, "PyCapsule_SetContext").setContext(value);
            case DESTRUCTOR -> valid(thread, handle, "PyCapsule_SetDestructor").setDestructor(destructor(value));
            default -> throw Errors.systemError("HPyCapsule_Set: there is no key %s", key);
        }
        return 0;
    }

    @HPyFunction("HPyCapsule_IsValid")
    static int isValid(HPyThread thread, long handle, long name) {
        return thread.require(handle) instanceof PyCapsule capsule
                        && sameName(name, capsule.contents().name())
                ? 1
                : 0;
    }
}
