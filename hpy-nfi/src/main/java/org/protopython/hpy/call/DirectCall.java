// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.lang.foreign.MemorySegment;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.CallBackend;
import org.protopython.hpy.nfi.ConstantDowncalls;
import org.protopython.hpy.nfi.NativeMemory;

/**
 * How compiled code calls one C function itself: when all handles are at hand, immediate ones and such as the thread
 * lends, no Java method lies between the loop and C. Otherwise a call answers {@link #NOT_DONE}, and the caller takes
 * the way of {@link NativeCalls}, which makes handles. An argument comes as a pair: its handle, or 0 and the object.
 */
final class DirectCall {
    /** Nothing was called; no function answers this without an exception. */
    static final long NOT_DONE = HandleBits.NULL;

    /** The same of calls whose result is a number. */
    static final long NO_NUMBER = Long.MIN_VALUE;

    /** Arguments in an array. */
    private static final int MOST = 4;

    private final MemorySegment function;
    private final HPyMode mode;
    private final boolean possible;

    DirectCall(HPyBuiltin builtin) {
        function = builtin.code();
        mode = builtin.mode();
        possible = mode == HPyMode.UNIVERSAL && !CallBackend.isNfi();
    }

    private static HandleMemo lend(HPyThread thread, long given, Object object) {
        return given == HandleBits.NULL ? thread.lend(object) : null;
    }

    private static void giveBack(HandleMemo memo) {
        if (memo != null) {
            memo.giveBack();
        }
    }

    /** {@code (ctx, a)}. */
    long word(HPyThread thread, long given, Object a) {
        if (!possible) {
            return NOT_DONE;
        }
        HandleMemo memo = lend(thread, given, a);
        long handle = memo == null ? given : memo.handle();
        if (handle == HandleBits.NULL) {
            return NOT_DONE;
        }
        long result = ConstantDowncalls.word(function, thread.address(), handle);
        giveBack(memo);
        return NativeCalls.checked(thread, result);
    }

    /** {@code (ctx, a, b)}. */
    long word(HPyThread thread, long givenA, Object a, long givenB, Object b) {
        if (!possible) {
            return NOT_DONE;
        }
        HandleMemo memoA = lend(thread, givenA, a);
        HandleMemo memoB = lend(thread, givenB, b);
        long handleA = memoA == null ? givenA : memoA.handle();
        long handleB = memoB == null ? givenB : memoB.handle();
        if (handleA == HandleBits.NULL || handleB == HandleBits.NULL) {
            giveBack(memoA);
            giveBack(memoB);
            return NOT_DONE;
        }
        long result = ConstantDowncalls.word(function, thread.address(), handleA, handleB);
        giveBack(memoA);
        giveBack(memoB);
        return NativeCalls.checked(thread, result);
    }

    /** {@code (ctx, a, plain)}: the last parameter is an index or a closure. */
    long wordWith(HPyThread thread, Object a, long plain) {
        if (!possible) {
            return NOT_DONE;
        }
        HandleMemo memo = thread.lend(a);
        if (memo == null) {
            return NOT_DONE;
        }
        long result = ConstantDowncalls.word(function, thread.address(), memo.handle(), plain);
        memo.giveBack();
        return NativeCalls.checked(thread, result);
    }

    /** {@code (ctx, a)}, a length or hash. */
    long number(HPyThread thread, Object a) {
        if (!possible) {
            return NO_NUMBER;
        }
        HandleMemo memo = thread.lend(a);
        if (memo == null) {
            return NO_NUMBER;
        }
        long result = ConstantDowncalls.word(function, thread.address(), memo.handle());
        memo.giveBack();
        return NativeCalls.checkedNumber(thread, result);
    }

    /** {@code (ctx, self, args, nargs)}, or with no keywords {@code (ctx, self, args, nargs, names)}. */
    @ExplodeLoop
    long array(HPyThread thread, long given, Object self, Object[] args, boolean named) {
        if (!possible || args.length > MOST) {
            return NOT_DONE;
        }
        HandleMemo memo = lend(thread, given, self);
        long handle = memo == null ? given : memo.handle();
        boolean atHand = handle != HandleBits.NULL;
        long[] handles = new long[MOST];
        HandleMemo[] memos = new HandleMemo[MOST];
        for (int i = 0; i < MOST; i++) {
            if (i < args.length) {
                handles[i] = ImmediateValues.immediate(mode, args[i]);
                memos[i] = lend(thread, handles[i], args[i]);
                if (memos[i] != null) {
                    handles[i] = memos[i].handle();
                }
                atHand &= handles[i] != HandleBits.NULL;
            }
        }
        long result = NOT_DONE;
        if (atHand) {
            long area = thread.pushArguments(args.length);
            for (int i = 0; i < MOST; i++) {
                if (i < args.length) {
                    NativeMemory.putLong(area + (long) i * Long.BYTES, handles[i]);
                }
            }
            result = named
                    ? ConstantDowncalls.word(function, thread.address(), handle, area, args.length, HandleBits.NULL)
                    : ConstantDowncalls.word(function, thread.address(), handle, area, args.length);
            thread.popArguments(area, args.length);
        }
        giveBack(memo);
        for (int i = 0; i < MOST; i++) {
            giveBack(memos[i]);
        }
        return atHand ? NativeCalls.checked(thread, result) : NOT_DONE;
    }
}
