// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import static java.lang.invoke.MethodType.methodType;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.CType;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.Errors;

/**
 * The C pointers to the annotated Java methods. One array per process; a pointer is made when C first needs it. Around
 * each method lies what keeps the virtual machine alive: whatever is thrown becomes the pending exception, and C gets the
 * error value of its signature.
 */
final class Upcalls {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final long TARGETS = Arena.global()
            .allocate(ValueLayout.JAVA_LONG, HPyContextTable.COUNT)
            .address();
    private static final long RESOLVE = resolveStub();

    private Upcalls() {}

    /** Address of the array of pointers, by function id. */
    static long targets() {
        return TARGETS;
    }

    /** Address of the C function that fills in one of them. */
    static long resolve() {
        return RESOLVE;
    }

    @SuppressWarnings("restricted")
    private static long stub(MethodHandle handle, FunctionDescriptor descriptor) {
        return Linker.nativeLinker()
                .upcallStub(handle, descriptor, Arena.global())
                .address();
    }

    private static long resolveStub() {
        try {
            MethodHandle resolve = LOOKUP.findStatic(Upcalls.class, "resolve", methodType(long.class, int.class));
            return stub(resolve, FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Called by C with the id of a function whose pointer is still null; must not throw. */
    private static long resolve(int id) {
        long slot = TARGETS + 8L * id;
        synchronized (Upcalls.class) {
            if (NativeMemory.getLong(slot) == 0) {
                NativeMemory.putLongRelease(slot, stub(guarded(id), descriptor(id)));
            }
        }
        return NativeMemory.getLong(slot);
    }

    private static String withContext(int id) {
        String letters = HPyContextTable.letters(id);
        return letters.charAt(0) + "p" + letters.substring(1);
    }

    private static FunctionDescriptor descriptor(int id) {
        return CType.descriptor(withContext(id));
    }

    /** The Java method of a function, taking the context pointer and never throwing. */
    private static MethodHandle guarded(int id) {
        try {
            MethodType type = CType.methodType(withContext(id));
            MethodHandle method = HPyFunctionIndex.find(id);
            if (method == null) {
                MethodHandle missing = LOOKUP.findStatic(Upcalls.class, "missing", methodType(Object.class, int.class));
                method = MethodHandles.dropArguments(
                        MethodHandles.insertArguments(missing, 0, id).asType(methodType(type.returnType())),
                        0,
                        type.parameterList());
            } else {
                MethodHandle thread = LOOKUP.findStatic(HPyThread.class, "of", methodType(HPyThread.class, long.class));
                method = MethodHandles.filterArguments(method, 0, thread);
            }
            MethodHandle failed = MethodHandles.insertArguments(
                    LOOKUP.findStatic(
                            Upcalls.class, "failed", methodType(void.class, int.class, Throwable.class, long.class)),
                    0,
                    id);
            if (type.returnType() != void.class) {
                failed = MethodHandles.filterReturnValue(
                        failed,
                        MethodHandles.constant(
                                type.returnType(),
                                errorValue(HPyContextTable.letters(id).charAt(0))));
            }
            return MethodHandles.catchException(method, Throwable.class, failed);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object errorValue(char letter) {
        return switch (letter) {
            case 'h', 'p' -> 0L;
            case 'l' -> -1L;
            case 'i' -> -1;
            case 'd' -> -1.0;
            default -> false;
        };
    }

    private static Object missing(int id) {
        throw Errors.notImplementedError("%s is not implemented", HPyContextTable.name(id));
    }

    /** Makes anything thrown the pending exception of the thread. */
    private static void failed(int id, Throwable thrown, long context) {
        HPyThread.of(context).setPending(pythonError(id, thrown));
    }

    @SuppressWarnings("removal")
    private static Throwable pythonError(int id, Throwable thrown) {
        return switch (thrown) {
            case AbstractTruffleException error -> error;
            // how Truffle ends the execution of a context
            case ThreadDeath end -> end;
            case StackOverflowError overflow ->
                Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
            case OutOfMemoryError memory -> Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            default -> Errors.systemError("internal error in %s: %s", HPyContextTable.name(id), thrown.toString());
        };
    }
}
