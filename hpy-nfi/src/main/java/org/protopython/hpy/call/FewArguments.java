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
 * Calls of C functions that take an array of arguments. A few immediate ones are passed one by one by compiled code, so
 * that neither the array nor a boxed number need ever be made. Else, and with keywords, these are the calls of
 * {@link NativeCalls}.
 */
final class FewArguments {
    private static final int MOST = 4;

    private FewArguments() {}

    /** The immediate handle; 0 for an argument that has none, anything else beyond the end. */
    private static long at(HPyMode mode, Object[] args, int index) {
        return index < args.length ? ImmediateValues.immediate(mode, args[index]) : 1;
    }

    /** {@code (ctx, self, args, nargs)}; the receiver comes as its handle, or as 0 and the object. */
    static long varargs(HPyThread thread, HPyMode mode, long function, long given, Object self, Object[] args) {
        if (args.length <= MOST) {
            long a = at(mode, args, 0);
            long b = at(mode, args, 1);
            long c = at(mode, args, 2);
            long d = at(mode, args, 3);
            if (a != HandleBits.NULL && b != HandleBits.NULL && c != HandleBits.NULL && d != HandleBits.NULL) {
                return varargs(thread, function, given, self, args.length, a, b, c, d);
            }
        }
        return NativeCalls.varargs(thread, function, given, self, args);
    }

    /** {@code (ctx, self, args, nargs, kwnames)}. */
    static long keywords(
            HPyThread thread, HPyMode mode, long function, long given, Object self, Object[] args, PyDict keywords) {
        if (keywords == null && args.length <= MOST) {
            long a = at(mode, args, 0);
            long b = at(mode, args, 1);
            long c = at(mode, args, 2);
            long d = at(mode, args, 3);
            if (a != HandleBits.NULL && b != HandleBits.NULL && c != HandleBits.NULL && d != HandleBits.NULL) {
                return keywords(thread, function, given, self, args.length, a, b, c, d);
            }
        }
        return NativeCalls.keywords(thread, function, given, self, args, keywords);
    }

    /** {@code tp_new}, which without keywords is called like a function that would take some; the new object. */
    static Object create(HPyThread thread, HPyMode mode, long function, Object type, Object[] args, PyDict keywords) {
        if (keywords == null && args.length <= MOST) {
            long a = at(mode, args, 0);
            long b = at(mode, args, 1);
            long c = at(mode, args, 2);
            long d = at(mode, args, 3);
            if (a != HandleBits.NULL && b != HandleBits.NULL && c != HandleBits.NULL && d != HandleBits.NULL) {
                return create(thread, function, type, args.length, a, b, c, d);
            }
        }
        return NativeCalls.create(thread, function, type, args, keywords);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object create(
            HPyThread thread, long function, Object type, int count, long a, long b, long c, long d) {
        return thread.take(keywords(thread, function, HandleBits.NULL, type, count, a, b, c, d));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long varargs(
            HPyThread thread, long function, long given, Object self, int count, long a, long b, long c, long d) {
        HandleMemo memo = NativeCalls.borrow(thread, given, self);
        long handle = NativeCalls.open(thread, memo, given, self);
        long area = push(thread, count, a, b, c, d);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, count);
        thread.leave(context);
        thread.popArguments(area, count);
        NativeCalls.close(thread, memo, handle, given);
        return NativeCalls.checked(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long keywords(
            HPyThread thread, long function, long given, Object self, int count, long a, long b, long c, long d) {
        HandleMemo memo = NativeCalls.borrow(thread, given, self);
        long handle = NativeCalls.open(thread, memo, given, self);
        long area = push(thread, count, a, b, c, d);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, count, HandleBits.NULL);
        thread.leave(context);
        thread.popArguments(area, count);
        NativeCalls.close(thread, memo, handle, given);
        return NativeCalls.checked(thread, result);
    }

    /** The immediate handles of so many arguments. */
    private static long push(HPyThread thread, int count, long a, long b, long c, long d) {
        long area = thread.pushArguments(count);
        if (count > 0) {
            NativeMemory.putLong(area, a);
        }
        if (count > 1) {
            NativeMemory.putLong(area + 8, b);
        }
        if (count > 2) {
            NativeMemory.putLong(area + 16, c);
        }
        if (count > 3) {
            NativeMemory.putLong(area + 24, d);
        }
        return area;
    }
}
