// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.util.Expect;

/**
 * The calls into C. Each is one boundary that makes the handles its arguments lack, calls, closes those handles and
 * checks for a pending exception. An argument comes as a pair: its handle, or 0 and the object.
 */
final class NativeCalls {
    private NativeCalls() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object take(HPyThread thread, long handle) {
        return thread.take(handle);
    }

    static long open(HPyThread thread, long handle, Object object) {
        return handle == HandleBits.NULL ? thread.toHandle(object) : handle;
    }

    static void close(HPyThread thread, long handle, long given) {
        if (given == HandleBits.NULL) {
            thread.close(handle);
        }
    }

    /** The same three for a receiver, whose handle may be borrowed. */
    static HandleMemo borrow(HPyThread thread, long handle, Object object) {
        return handle == HandleBits.NULL ? thread.borrow(object) : null;
    }

    static long open(HPyThread thread, HandleMemo memo, long handle, Object object) {
        return handle == HandleBits.NULL ? thread.toHandle(memo, object) : handle;
    }

    static void close(HPyThread thread, HandleMemo memo, long handle, long given) {
        if (given == HandleBits.NULL) {
            thread.giveBack(memo, handle);
        }
    }

    /** The handle that a function has answered, unless it has raised; also for compiled code. */
    static long checked(HPyThread thread, long result) {
        if (Expect.unlikely(result == HandleBits.NULL)) {
            throw pending(thread);
        }
        if (Expect.unlikely(thread.isPending())) {
            throw resultWithPending(thread, result);
        }
        return result;
    }

    /** The same of a length or hash. */
    static long checkedNumber(HPyThread thread, long result) {
        if (Expect.unlikely(thread.isPending())) {
            throw result < 0 ? pending(thread) : numberWithPending(thread);
        }
        return result;
    }

    @TruffleBoundary
    private static RuntimeException pending(HPyThread thread) {
        return thread.takePending();
    }

    @TruffleBoundary
    private static RuntimeException resultWithPending(HPyThread thread, long result) {
        thread.close(result);
        return thread.resultWithPending();
    }

    @TruffleBoundary
    private static RuntimeException numberWithPending(HPyThread thread) {
        return thread.resultWithPending();
    }

    private static int checkedStatus(HPyThread thread, int result) {
        if (result < 0) {
            throw thread.takePending();
        } else if (thread.isPending()) {
            throw thread.resultWithPending();
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long word(HPyThread thread, long function, long given, Object a) {
        HandleMemo memo = borrow(thread, given, a);
        long handle = open(thread, memo, given, a);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle);
        thread.leave(context);
        close(thread, memo, handle, given);
        return checked(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long word(HPyThread thread, long function, long givenA, Object a, long givenB, Object b) {
        HandleMemo memo = borrow(thread, givenA, a);
        long handleA = open(thread, memo, givenA, a);
        long handleB = open(thread, givenB, b);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handleA, handleB);
        thread.leave(context);
        close(thread, handleB, givenB);
        close(thread, memo, handleA, givenA);
        return checked(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long word(HPyThread thread, long function, Object a, Object b, Object c) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(b);
        long handleC = thread.toHandle(c);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handleA, handleB, handleC);
        thread.leave(context);
        thread.close(handleC);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checked(thread, result);
    }

    /** The last parameter is a plain word: an index or a closure. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long wordWith(HPyThread thread, long function, Object a, long plain) {
        HandleMemo memo = thread.borrow(a);
        long handle = thread.toHandle(memo, a);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, plain);
        thread.leave(context);
        thread.giveBack(memo, handle);
        return checked(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long compare(HPyThread thread, long function, Object a, Object b, int operator) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(b);
        long context = thread.enter();
        long result = Downcalls.wordLastInt(function, context, handleA, handleB, operator);
        thread.leave(context);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checked(thread, result);
    }

    /** Length or hash. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long number(HPyThread thread, long function, Object a) {
        HandleMemo memo = thread.borrow(a);
        long handle = thread.toHandle(memo, a);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle);
        thread.leave(context);
        thread.giveBack(memo, handle);
        return checkedNumber(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static int status(HPyThread thread, long function, Object a) {
        HandleMemo memo = thread.borrow(a);
        long handle = thread.toHandle(memo, a);
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handle);
        thread.leave(context);
        thread.giveBack(memo, handle);
        return checkedStatus(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static int status(HPyThread thread, long function, Object a, Object b) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(b);
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handleA, handleB);
        thread.leave(context);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checkedStatus(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static int status(HPyThread thread, long function, Object a, Object b, Object c) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(b);
        long handleC = thread.toHandle(c);
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handleA, handleB, handleC);
        thread.leave(context);
        thread.close(handleC);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checkedStatus(thread, result);
    }

    /** {@code (self, HPy_ssize_t, value)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int statusAt(HPyThread thread, long function, Object a, long index, Object value) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(value);
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handleA, index, handleB);
        thread.leave(context);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checkedStatus(thread, result);
    }

    /** {@code (self, value, void *)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int statusWith(HPyThread thread, long function, Object a, Object value, long closure) {
        HandleMemo memo = thread.borrow(a);
        long handleA = thread.toHandle(memo, a);
        long handleB = thread.toHandle(value);
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handleA, handleB, closure);
        thread.leave(context);
        thread.close(handleB);
        thread.giveBack(memo, handleA);
        return checkedStatus(thread, result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static long varargs(HPyThread thread, long function, long givenSelf, Object self, Object[] args) {
        HandleMemo memo = borrow(thread, givenSelf, self);
        long handle = open(thread, memo, givenSelf, self);
        long area = push(thread, args);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, args.length);
        thread.leave(context);
        pop(thread, area, args.length);
        close(thread, memo, handle, givenSelf);
        return checked(thread, result);
    }

    /** Keyword values follow the positional ones; C gets their names as a tuple. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long keywords(
            HPyThread thread, long function, long givenSelf, Object self, Object[] positional, PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return keywords(thread, function, givenSelf, self, positional, positional.length, null);
        }
        Object[] names = new Object[keywords.size()];
        Object[] args = java.util.Arrays.copyOf(positional, positional.length + names.length);
        int count = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            names[count] = keywords.keyAt(i);
            args[positional.length + count++] = keywords.valueAt(i);
        }
        return keywords(thread, function, givenSelf, self, args, positional.length, new PyTuple(names));
    }

    private static long keywords(
            HPyThread thread,
            long function,
            long givenSelf,
            Object self,
            Object[] args,
            int positional,
            PyTuple names) {
        HandleMemo memo = borrow(thread, givenSelf, self);
        long handle = open(thread, memo, givenSelf, self);
        long area = push(thread, args);
        long namesHandle = thread.toHandle(names);
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, positional, namesHandle);
        thread.leave(context);
        thread.close(namesHandle);
        pop(thread, area, args.length);
        close(thread, memo, handle, givenSelf);
        return checked(thread, result);
    }

    /** {@code tp_new}: keywords come as a dict; the new object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object create(HPyThread thread, long function, Object type, Object[] args, PyDict keywords) {
        long handle = thread.toHandle(type);
        long area = push(thread, args);
        long dict = thread.toHandle(nonEmpty(keywords));
        long context = thread.enter();
        long result = Downcalls.word(function, context, handle, area, args.length, dict);
        thread.leave(context);
        thread.close(dict);
        pop(thread, area, args.length);
        thread.close(handle);
        return thread.take(checked(thread, result));
    }

    /** {@code tp_init}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void initialise(HPyThread thread, long function, Object self, Object[] args, PyDict keywords) {
        long handle = thread.toHandle(self);
        long area = push(thread, args);
        long dict = thread.toHandle(nonEmpty(keywords));
        long context = thread.enter();
        int result = Downcalls.integer(function, context, handle, area, args.length, dict);
        thread.leave(context);
        thread.close(dict);
        pop(thread, area, args.length);
        thread.close(handle);
        checkedStatus(thread, result);
    }

    private static PyDict nonEmpty(PyDict keywords) {
        return keywords == null || keywords.size() == 0 ? null : keywords;
    }

    private static long push(HPyThread thread, Object[] args) {
        long area = thread.pushArguments(args.length);
        for (int i = 0; i < args.length; i++) {
            NativeMemory.putLong(area + 8L * i, thread.toHandle(args[i]));
        }
        return area;
    }

    /** The callee must not write to the array, so that its handles are still ours. */
    private static void pop(HPyThread thread, long area, int words) {
        for (int i = 0; i < words; i++) {
            thread.close(NativeMemory.getLong(area + 8L * i));
        }
        thread.popArguments(area);
    }
}
