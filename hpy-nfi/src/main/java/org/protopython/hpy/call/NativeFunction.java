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
import org.protopython.objects.PyDict;

/**
 * How one C function is called. When all handles are at hand, immediate ones and such as the thread lends, compiled code
 * calls it itself, with no Java method between the loop and C. Otherwise {@link NativeCalls} makes handles. An argument
 * comes as a pair: its handle, or 0 and the object.
 */
final class NativeFunction {
    /** Arguments in an array. */
    private static final int MOST = 4;

    private final long address;
    private final MemorySegment code;
    private final HPyMode mode;
    private final boolean possible;

    NativeFunction(HPyBuiltin builtin) {
        address = builtin.function();
        code = builtin.code();
        mode = builtin.mode();
        possible = mode == HPyMode.UNIVERSAL && !CallBackend.isNfi();
    }

    long address() {
        return address;
    }

    private static HandleMemo lend(HPyThread thread, long given, Object object) {
        return given == HandleBits.NULL ? thread.lend(object) : null;
    }

    private static long handle(HandleMemo memo, long given) {
        return memo == null ? given : memo.handle();
    }

    private static Object unlessGiven(long given, Object object) {
        return given == HandleBits.NULL ? object : null;
    }

    private static void giveBack(HandleMemo memo) {
        if (memo != null) {
            memo.giveBack();
        }
    }

    /** {@code (ctx, a)}. */
    long word(HPyThread thread, long given, Object a) {
        if (possible) {
            HandleMemo memo = lend(thread, given, a);
            long handle = handle(memo, given);
            if (handle != HandleBits.NULL) {
                long result = ConstantDowncalls.word(code, thread.address(), handle);
                giveBack(memo);
                return NativeCalls.checked(thread, result);
            }
        }
        return NativeCalls.word(thread, address, given, unlessGiven(given, a));
    }

    /** {@code (ctx, a, b)}. */
    long word(HPyThread thread, long givenA, Object a, long givenB, Object b) {
        if (possible) {
            HandleMemo memoA = lend(thread, givenA, a);
            HandleMemo memoB = lend(thread, givenB, b);
            long handleA = handle(memoA, givenA);
            long handleB = handle(memoB, givenB);
            boolean atHand = handleA != HandleBits.NULL && handleB != HandleBits.NULL;
            long result = atHand ? ConstantDowncalls.word(code, thread.address(), handleA, handleB) : HandleBits.NULL;
            giveBack(memoA);
            giveBack(memoB);
            if (atHand) {
                return NativeCalls.checked(thread, result);
            }
        }
        return NativeCalls.word(thread, address, givenA, unlessGiven(givenA, a), givenB, unlessGiven(givenB, b));
    }

    /** {@code (ctx, a, plain)}: the last parameter is an index or a closure. */
    long wordWith(HPyThread thread, Object a, long plain) {
        HandleMemo memo = possible ? thread.lend(a) : null;
        if (memo == null) {
            return NativeCalls.wordWith(thread, address, a, plain);
        }
        long result = ConstantDowncalls.word(code, thread.address(), memo.handle(), plain);
        memo.giveBack();
        return NativeCalls.checked(thread, result);
    }

    /** {@code (ctx, a)}, a length or hash. */
    long number(HPyThread thread, Object a) {
        HandleMemo memo = possible ? thread.lend(a) : null;
        if (memo == null) {
            return NativeCalls.number(thread, address, a);
        }
        long result = ConstantDowncalls.word(code, thread.address(), memo.handle());
        memo.giveBack();
        return NativeCalls.checkedNumber(thread, result);
    }

    /** {@code (ctx, self, args, nargs)}. */
    long varargs(HPyThread thread, long given, Object self, Object[] args) {
        long result = array(thread, given, self, args, false);
        return result != HandleBits.NULL
                ? result
                : NativeCalls.varargs(thread, address, given, unlessGiven(given, self), args);
    }

    /** {@code (ctx, self, args, nargs, names)}. */
    long keywords(HPyThread thread, long given, Object self, Object[] args, PyDict keywords) {
        long result = keywords == null ? array(thread, given, self, args, true) : HandleBits.NULL;
        return result != HandleBits.NULL
                ? result
                : NativeCalls.keywords(thread, address, given, unlessGiven(given, self), args, keywords);
    }

    /** {@code (ctx, type, args, nargs, dict)}; the new object. */
    Object create(HPyThread thread, Object type, Object[] args, PyDict keywords) {
        // without keywords it is called like a function that would take some
        long result = keywords == null ? array(thread, HandleBits.NULL, type, args, true) : HandleBits.NULL;
        return result != HandleBits.NULL
                ? NativeCalls.take(thread, result)
                : NativeCalls.create(thread, address, type, args, keywords);
    }

    /**
     * {@code (ctx, self, args, nargs)}, or with no keywords {@code (ctx, self, args, nargs, names)}.
     *
     * @return null where nothing was called, which no function answers without an exception
     */
    @ExplodeLoop
    private long array(HPyThread thread, long given, Object self, Object[] args, boolean named) {
        if (!possible || args.length > MOST) {
            return HandleBits.NULL;
        }
        HandleMemo memo = lend(thread, given, self);
        long handle = handle(memo, given);
        boolean atHand = handle != HandleBits.NULL;
        long[] handles = new long[MOST];
        HandleMemo[] memos = new HandleMemo[MOST];
        for (int i = 0; i < MOST; i++) {
            if (i < args.length) {
                handles[i] = ImmediateValues.immediate(mode, args[i]);
                memos[i] = lend(thread, handles[i], args[i]);
                handles[i] = handle(memos[i], handles[i]);
                atHand &= handles[i] != HandleBits.NULL;
            }
        }
        long result = HandleBits.NULL;
        if (atHand) {
            long area = thread.pushArguments(args.length);
            for (int i = 0; i < MOST; i++) {
                if (i < args.length) {
                    NativeMemory.putLong(area + (long) i * Long.BYTES, handles[i]);
                }
            }
            result = named
                    ? ConstantDowncalls.word(code, thread.address(), handle, area, args.length, HandleBits.NULL)
                    : ConstantDowncalls.word(code, thread.address(), handle, area, args.length);
            thread.popArguments(area, args.length);
        }
        giveBack(memo);
        for (int i = 0; i < MOST; i++) {
            giveBack(memos[i]);
        }
        return atHand ? NativeCalls.checked(thread, result) : HandleBits.NULL;
    }
}
