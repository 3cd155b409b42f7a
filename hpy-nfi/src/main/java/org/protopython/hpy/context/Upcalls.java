// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import static java.lang.invoke.MethodType.methodType;

import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.CType;
import org.protopython.hpy.nfi.CallBackend;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.NfiCalls;
import org.protopython.runtime.Errors;

/**
 * The C pointers to the annotated Java methods. One array per process, with NFI one per context; a pointer is made when
 * C first needs it. Around each method lies, generated, what keeps the virtual machine alive: whatever is thrown becomes
 * the pending exception, and C gets the error value of its signature.
 */
final class Upcalls {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final long targets = Arena.global()
            .allocate(ValueLayout.JAVA_LONG, HPyContextTable.COUNT)
            .address();
    private final long resolve;
    private final NfiCalls nfi;

    /** Loaded with the first context that uses java.lang.foreign. */
    private static final class Shared {
        static final Upcalls INSTANCE = new Upcalls(null);
    }

    private Upcalls(NfiCalls nfi) {
        this.nfi = nfi;
        try {
            MethodHandle method =
                    LOOKUP.findVirtual(Upcalls.class, "resolve", methodType(long.class, long.class, int.class));
            this.resolve = stub(method.bindTo(this), "lpi");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Those for the current context. */
    static Upcalls current() {
        return CallBackend.isNfi() ? new Upcalls(NfiCalls.current()) : Shared.INSTANCE;
    }

    /** Address of the array of pointers, by function id. */
    long targets() {
        return targets;
    }

    /** Address of the C function that fills in one of them. */
    long resolve() {
        return resolve;
    }

    /** A C pointer to a Java method that never throws. */
    @SuppressWarnings("restricted")
    long stub(MethodHandle handle, String letters) {
        if (nfi != null) {
            return nfi.closure(handle, letters);
        }
        return Linker.nativeLinker()
                .upcallStub(handle, CType.descriptor(letters), Arena.global())
                .address();
    }

    /** Called by C with the id of a function whose pointer is still null; must not throw. */
    private synchronized long resolve(long context, int id) {
        long slot = targets + 8L * id;
        if (NativeMemory.getLong(slot) == 0) {
            NativeMemory.putLongRelease(slot, stub(target(id), withContext(id)));
        }
        return NativeMemory.getLong(slot);
    }

    private static String withContext(int id) {
        String letters = HPyContextTable.letters(id);
        return letters.charAt(0) + "p" + letters.substring(1);
    }

    private static MethodHandle target(int id) {
        try {
            return HPyFunctionIndex.find(id);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Nothing implements the function. */
    static RuntimeException missing(int id) {
        return Errors.notImplementedError("%s is not implemented", HPyContextTable.name(id));
    }

    /** Makes anything thrown the pending exception of the thread. */
    static void failed(int id, Throwable thrown, long context) {
        HPyThread.of(context).fail(id, thrown);
    }
}
