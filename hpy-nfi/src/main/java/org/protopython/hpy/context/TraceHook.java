// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import static java.lang.invoke.MethodType.methodType;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.runtime.PythonContext;

/** Python functions that trace mode calls at both ends of a context function. */
public final class TraceHook {
    private final PythonContext context;
    private volatile Object onEnter;
    private volatile Object onExit;
    private long pointer;

    private TraceHook(PythonContext context) {
        this.context = context;
    }

    /** Null calls nothing. */
    public static void install(PythonContext context, HPyState state, Object onEnter, Object onExit) {
        TraceHook hook = context.extension(TraceHook.class, TraceHook::new);
        hook.onEnter = onEnter;
        hook.onExit = onExit;
        state.setTraceHook(onEnter == null && onExit == null ? 0 : hook.pointer());
    }

    private synchronized long pointer() {
        if (pointer == 0) {
            try {
                MethodHandle method = MethodHandles.lookup()
                        .findVirtual(TraceHook.class, "call", methodType(void.class, int.class, int.class));
                pointer = Upcalls.current().stub(method.bindTo(this), "vii");
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return pointer;
    }

    /** Called by C, must not throw: an exception of the function becomes the pending one. */
    @SuppressWarnings("removal")
    private void call(int id, int leaving) {
        Object function = leaving != 0 ? onExit : onEnter;
        if (function == null) {
            return;
        }
        try {
            Calls.call(function, PyStrings.of(HPyContextTable.member(id)));
        } catch (AbstractTruffleException | StackOverflowError | ThreadDeath e) {
            context.extension(HPyState.class, key -> {
                        throw new IllegalStateException();
                    })
                    .thread(HPyMode.TRACE)
                    .setPending(e);
        }
    }
}
