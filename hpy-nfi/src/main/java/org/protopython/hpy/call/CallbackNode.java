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

/** Calls Python for a C function that has suspended itself. */
final class CallbackNode extends Node {
    private static final int CALL_TUPLE_DICT = HPyContextTable.id("ctx_CallTupleDict");
    private static final int UNKNOWN = -1;

    private final StarLayouts tuples = new StarLayouts(new ArgumentKind[] {ArgumentKind.STAR}, new String[1]);
    private final StarLayouts dicts =
            new StarLayouts(new ArgumentKind[] {ArgumentKind.STAR, ArgumentKind.DOUBLE_STAR}, new String[2]);

    @Child
    private CallNode call = CallNode.create();

    /** How many arguments the first HPy_Call had. */
    @CompilationFinal
    private int usualCount = UNKNOWN;

    /**
     * The handle of what the callback has returned; 0 when it has raised, which the thread knows then.
     *
     * @param lent the arguments of the C function, whose handles it is likely to pass on
     */
    long answer(HPyThread thread, LentArguments lent) {
        try {
            return handle(thread, perform(thread, lent));
        } catch (Throwable thrown) {
            // no Java exception crosses C
            failed(thread, thrown);
            return HandleBits.NULL;
        }
    }

    /** Makes what was thrown the pending exception. */
    @TruffleBoundary
    static void failed(HPyThread thread, Throwable thrown) {
        thread.fail(CALL_TUPLE_DICT, thrown);
    }

    private static long handle(HPyThread thread, Object value) {
        long immediate = ImmediateValues.immediate(HPyMode.UNIVERSAL, value);
        return immediate == HandleBits.NULL ? open(thread, value) : immediate;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long open(HPyThread thread, Object value) {
        return thread.toHandle(value);
    }

    private Object perform(HPyThread thread, LentArguments lent) {
        long address = thread.address();
        Object callable = object(thread, lent, StackCalls.requested(address, 0));
        if (StackCalls.request(address) == NativeLayout.REQUEST_CALL) {
            return call(thread, lent, callable);
        }
        Object positional = objectOrNull(thread, lent, StackCalls.requested(address, 1));
        Object named = objectOrNull(thread, lent, StackCalls.requested(address, 2));
        Object result = null;
        if (positional != null && !(positional instanceof PyTuple)) {
            // a layout would take a list too
            return Callbacks.callTupleDict(callable, positional, named);
        } else if (named == null) {
            result = tuples.call(null, call, callable, new Object[] {orEmpty(positional)});
        } else if (Sharing.isSingle()) {
            result = dicts.call(null, call, callable, new Object[] {orEmpty(positional), named});
        }
        return result != null ? result : Callbacks.callTupleDict(callable, positional, named);
    }

    private static Object orEmpty(Object positional) {
        return positional == null ? PyTuple.EMPTY : positional;
    }

    /** HPy_Call without keywords. */
    @ExplodeLoop
    private Object call(HPyThread thread, LentArguments lent, Object callable) {
        long array = StackCalls.requested(thread.address(), 1);
        long count = StackCalls.requested(thread.address(), 2);
        if (usualCount == UNKNOWN) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            usualCount = (int) Math.min(count, Integer.MAX_VALUE);
        }
        if (count != usualCount || usualCount > LentArguments.MOST) {
            return Callbacks.call(thread, callable, array, count);
        }
        Object[] arguments = new Object[usualCount];
        for (int i = 0; i < usualCount; i++) {
            arguments[i] = object(thread, lent, NativeMemory.getLong(array + (long) i * Long.BYTES));
        }
        return call.execute(null, callable, arguments);
    }

    private static Object object(HPyThread thread, LentArguments lent, long handle) {
        Object value = known(lent, handle);
        return value == null ? Callbacks.require(thread, handle) : value;
    }

    private static Object objectOrNull(HPyThread thread, LentArguments lent, long handle) {
        return handle == HandleBits.NULL ? null : object(thread, lent, handle);
    }

    private static Object known(LentArguments lent, long handle) {
        return HandleBits.isInt(handle) ? (Object) HandleBits.toLong(handle) : lent.objectOf(handle);
    }
}
