// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.lang.foreign.MemorySegment;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.ThreadStacks;
import org.protopython.hpy.nfi.ConstantDowncalls;
import org.protopython.hpy.nfi.StackCalls;

/**
 * A call of a C function that calls back: C runs on a stack of its own and suspends itself to have Python called from
 * here, so that compiled code goes from the loop through C into the callback and inlines that.
 */
final class SuspendableCall extends Node {
    private final long function;
    private final MemorySegment code;

    @Child
    private CallbackNode callback = new CallbackNode();

    SuspendableCall(MemorySegment code) {
        this.function = code.address();
        this.code = code;
    }

    /** {@code function(ctx, a, b, c, 0)}, not checked. */
    long execute(HPyThread thread, LentArguments lent, long a, long b, long c) {
        ThreadStacks stacks = thread.stacks();
        long stack = stacks.take();
        if (stack == 0) {
            return ConstantDowncalls.word(code, thread.address(), a, b, c, HandleBits.NULL);
        }
        boolean suspended = false;
        try {
            long result = StackCalls.call(thread.address(), stack, function, a, b, c);
            while (StackCalls.isSuspended(thread.address(), result)) {
                suspended = true;
                long answer = callback.answer(thread, lent);
                result = StackCalls.resume(thread.address(), stack, answer);
                suspended = false;
            }
            return result;
        } catch (Throwable e) {
            CompilerDirectives.transferToInterpreter();
            if (!suspended) {
                throw e;
            }
            return finish(thread, stack, e);
        } finally {
            StackCalls.end(thread.address());
            stacks.giveBack();
        }
    }

    /**
     * Something came between two callbacks: the handler of a signal, the end of the context. To C it is as if the
     * callback had raised it; so are all further ones, until C has put things in order and returns.
     */
    @TruffleBoundary
    private static long finish(HPyThread thread, long stack, Throwable thrown) {
        long result;
        do {
            CallbackNode.failed(thread, thrown);
            result = StackCalls.resume(thread.address(), stack, HandleBits.NULL);
        } while (StackCalls.isSuspended(thread.address(), result));
        return result;
    }
}
