// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.StackCalls;
import org.protopython.objects.PyTuple;
import org.protopython.objects.Sharing;
import org.protopython.ops.ArgumentKind;
import org.protopython.ops.CallNode;
import org.protopython.ops.StarLayouts;
import org.protopython.util.Expect;

/** Calls Python for a C function that has suspended itself. */
final class CallbackNode extends Node {
    private static final int CALL = HPyContextTable.id("ctx_Call");
    private static final int CALL_TUPLE_DICT = HPyContextTable.id("ctx_CallTupleDict");

    private final StarLayouts tuples = new StarLayouts(new ArgumentKind[] {ArgumentKind.STAR}, new String[1]);
    private final StarLayouts dicts =
            new StarLayouts(new ArgumentKind[] {ArgumentKind.STAR, ArgumentKind.DOUBLE_STAR}, new String[2]);

    @Child
    private CallNode call = CallNode.create();

    private final CallbackOperand callable = new CallbackOperand();
    private final CallbackOperand positional = new CallbackOperand();
    private final CallbackOperand named = new CallbackOperand();

    /** Those of HPy_Call, as many as the first one had. */
    @CompilationFinal(dimensions = 1)
    private CallbackOperand[] operands;

    /**
     * The handle of what the callback has returned; 0 when it has raised, which the thread knows then.
     *
     * @param lent the arguments of the C function, whose handles it is likely to pass on
     */
    long answer(HPyThread thread, LentArguments lent) {
        try {
            return perform(thread, lent);
        } catch (Throwable thrown) {
            // no Java exception crosses C
            failed(thread, thrown);
            return HandleBits.NULL;
        }
    }

    /** Makes what was thrown the pending exception. */
    @TruffleBoundary
    static void failed(HPyThread thread, Throwable thrown) {
        boolean isCall = StackCalls.request(thread.address()) == NativeLayout.REQUEST_CALL;
        thread.fail(isCall ? CALL : CALL_TUPLE_DICT, thrown);
    }

    private static long handle(HPyThread thread, Object value) {
        long immediate = ImmediateValues.immediate(HPyMode.UNIVERSAL, value);
        return immediate == HandleBits.NULL ? open(thread, value) : immediate;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long open(HPyThread thread, Object value) {
        return thread.toHandle(value);
    }

    // What the slow ways return meets the rest only as a handle, so that compiled code need not box for their sake.
    private long perform(HPyThread thread, LentArguments lent) {
        long address = thread.address();
        Object called = callable.object(thread, lent, StackCalls.requested(address, 0));
        if (StackCalls.request(address) == NativeLayout.REQUEST_CALL) {
            return call(thread, lent, called);
        }
        Object tuple = positional.objectOrNull(thread, lent, StackCalls.requested(address, 1));
        Object dict = named.objectOrNull(thread, lent, StackCalls.requested(address, 2));
        // a layout would take a list too
        if (tuple == null || tuple instanceof PyTuple) {
            Object result = null;
            if (dict == null) {
                result = tuples.call(null, call, called, new Object[] {orEmpty(tuple)});
            } else if (Sharing.isSingle()) {
                result = dicts.call(null, call, called, new Object[] {orEmpty(tuple), dict});
            }
            if (Expect.likely(result != null)) {
                return handle(thread, result);
            }
        }
        return open(thread, Callbacks.callTupleDict(called, tuple, dict));
    }

    private static Object orEmpty(Object tuple) {
        return tuple == null ? PyTuple.EMPTY : tuple;
    }

    /** HPy_Call without keywords. */
    @ExplodeLoop
    private long call(HPyThread thread, LentArguments lent, Object called) {
        long array = StackCalls.requested(thread.address(), 1);
        long count = StackCalls.requested(thread.address(), 2);
        if (operands == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            operands = operands(count);
        }
        if (Expect.unlikely(count != operands.length)) {
            return open(thread, Callbacks.call(thread, called, array, count));
        }
        Object[] arguments = new Object[operands.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = operands[i].object(thread, lent, NativeMemory.getLong(array + (long) i * Long.BYTES));
        }
        return handle(thread, call.execute(null, called, arguments));
    }

    private static CallbackOperand[] operands(long count) {
        CallbackOperand[] operands = new CallbackOperand[(int) Math.min(count, LentArguments.MOST)];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = new CallbackOperand();
        }
        return operands;
    }
}
