// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;

/**
 * Calls of C functions that take an array of arguments. Compiled code passes few of them one by one, so that neither the
 * array nor a boxed number need ever be made. Else, and with keywords, these are the calls of {@link NativeCalls}.
 */
final class FewArguments {
    private static final int MOST = 4;

    private FewArguments() {}

    /** Null beyond the end. */
    private static Object at(Object[] args, int index) {
        return index < args.length ? args[index] : null;
    }

    private static Object unless(long handle, Object value) {
        return handle == HandleBits.NULL ? value : null;
    }

    /** {@code (ctx, self, args, nargs)}; the receiver comes as its handle, or as 0 and the object. */
    static long varargs(HPyThread thread, HPyMode mode, long function, long given, Object self, Object[] args) {
        if (args.length > MOST) {
            return NativeCalls.varargs(thread, function, given, self, args);
        }
        long a = ImmediateValues.immediate(mode, at(args, 0));
        long b = ImmediateValues.immediate(mode, at(args, 1));
        long c = ImmediateValues.immediate(mode, at(args, 2));
        long d = ImmediateValues.immediate(mode, at(args, 3));
        return varargs(
                thread,
                function,
                given,
                self,
                args.length,
                a,
                unless(a, at(args, 0)),
                b,
                unless(b, at(args, 1)),
                c,
                unless(c, at(args, 2)),
                d,
                unless(d, at(args, 3)));
    }

    /** {@code (ctx, self, args, nargs, kwnames)}. */
    static long keywords(
            HPyThread thread, HPyMode mode, long function, long given, Object self, Object[] args, PyDict keywords) {
        return keywords == null && args.length <= MOST
                ? keywords(thread, mode, function, given, self, args)
                : NativeCalls.keywords(thread, function, given, self, args, keywords);
    }

    /** {@code tp_new}, which without keywords is called like a function that would take some. */
    static long create(HPyThread thread, HPyMode mode, long function, Object type, Object[] args, PyDict keywords) {
        return keywords == null && args.length <= MOST
                ? keywords(thread, mode, function, HandleBits.NULL, type, args)
                : NativeCalls.create(thread, function, type, args, keywords);
    }

    private static long keywords(
            HPyThread thread, HPyMode mode, long function, long given, Object self, Object[] args) {
        long a = ImmediateValues.immediate(mode, at(args, 0));
        long b = ImmediateValues.immediate(mode, at(args, 1));
        long c = ImmediateValues.immediate(mode, at(args, 2));
        long d = ImmediateValues.immediate(mode, at(args, 3));
        return keywords(
                thread,
                function,
                given,
                self,
                args.length,
                a,
                unless(a, at(args, 0)),
                b,
                unless(b, at(args, 1)),
                c,
                unless(c, at(args, 2)),
                d,
                unless(d, at(args, 3)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long varargs(
            HPyThread thread,
            long function,
            long given,
            Object self,
            int count,
            long givenA,
            Object a,
            long givenB,
            Object b,
            long givenC,
            Object c,
            long givenD,
            Object d) {
        HandleMemo memo = NativeCalls.borrow(thread, given, self);
        long handle = NativeCalls.open(thread, memo, given, self);
        long area = push(thread, count, givenA, a, givenB, b, givenC, c, givenD, d);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, count);
        thread.leave(context);
        pop(thread, area, count, givenA, givenB, givenC, givenD);
        NativeCalls.close(thread, memo, handle, given);
        return NativeCalls.checked(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long keywords(
            HPyThread thread,
            long function,
            long given,
            Object self,
            int count,
            long givenA,
            Object a,
            long givenB,
            Object b,
            long givenC,
            Object c,
            long givenD,
            Object d) {
        HandleMemo memo = NativeCalls.borrow(thread, given, self);
        long handle = NativeCalls.open(thread, memo, given, self);
        long area = push(thread, count, givenA, a, givenB, b, givenC, c, givenD, d);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, count, HandleBits.NULL);
        thread.leave(context);
        pop(thread, area, count, givenA, givenB, givenC, givenD);
        NativeCalls.close(thread, memo, handle, given);
        return NativeCalls.checked(thread, result);
    }

    private static long push(
            HPyThread thread,
            int count,
            long givenA,
            Object a,
            long givenB,
            Object b,
            long givenC,
            Object c,
            long givenD,
            Object d) {
        long area = thread.pushArguments(count);
        if (count > 0) {
            NativeMemory.putLong(area, NativeCalls.open(thread, givenA, a));
        }
        if (count > 1) {
            NativeMemory.putLong(area + 8, NativeCalls.open(thread, givenB, b));
        }
        if (count > 2) {
            NativeMemory.putLong(area + 16, NativeCalls.open(thread, givenC, c));
        }
        if (count > 3) {
            NativeMemory.putLong(area + 24, NativeCalls.open(thread, givenD, d));
        }
        return area;
    }

    /** The callee must not write to the array, so that its handles are still ours. */
    private static void pop(
            HPyThread thread, long area, int count, long givenA, long givenB, long givenC, long givenD) {
        if (count > 0) {
            close(thread, area, givenA);
        }
        if (count > 1) {
            close(thread, area + 8, givenB);
        }
        if (count > 2) {
            close(thread, area + 16, givenC);
        }
        if (count > 3) {
            close(thread, area + 24, givenD);
        }
        thread.popArguments(area, count);
    }

    private static void close(HPyThread thread, long address, long given) {
        if (given == HandleBits.NULL) {
            thread.close(NativeMemory.getLong(address));
        }
    }
}
