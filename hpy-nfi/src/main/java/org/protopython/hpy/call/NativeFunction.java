// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.lang.foreign.MemorySegment;
import org.protopython.hpy.handles.FreshObjects;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.CallBackend;
import org.protopython.hpy.nfi.ConstantDowncalls;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.util.Expect;

/**
 * How one C function is called. When all handles are at hand, immediate ones and such as the thread lends, compiled code
 * calls it itself, with no Java method between the loop and C. Otherwise {@link NativeCalls} makes handles. An argument
 * comes as a pair: its handle, or 0 and the object.
 *
 * <p>The two ways do not meet before they return: objects that only the second needs are not made for the first then.
 */
final class NativeFunction extends Node {
    private final long address;
    private final MemorySegment code;
    private final HPyMode mode;
    private final boolean possible;

    private final OperandProfile receiver = new OperandProfile();

    @CompilationFinal(dimensions = 1)
    private final OperandProfile[] operands = OperandProfile.create(LentArguments.MOST);

    /** Null as long as the function has not called back. */
    @Child
    private SuspendableCall suspendable;

    NativeFunction(HPyBuiltin builtin) {
        address = builtin.function();
        code = builtin.code();
        mode = builtin.mode();
        possible = mode == HPyMode.UNIVERSAL && !CallBackend.isNfi();
    }

    long address() {
        return address;
    }

    private static Object unlessGiven(long given, Object object) {
        return given == HandleBits.NULL ? apart(object) : null;
    }

    /**
     * The value for the slow way, a number in a box of its own: compiled code would make the one box of both ways on the
     * fast one too, to have it at hand where they meet.
     */
    private static Object apart(Object value) {
        if (value instanceof Long number) {
            return Long.valueOf(number.longValue());
        }
        return value instanceof Double number ? Double.valueOf(number.doubleValue()) : value;
    }

    @ExplodeLoop
    private static Object[] apart(Object[] values) {
        if (values.length > LentArguments.MOST) {
            return values;
        }
        Object[] copies = new Object[values.length];
        for (int i = 0; i < LentArguments.MOST; i++) {
            if (i < values.length) {
                copies[i] = apart(values[i]);
            }
        }
        return copies;
    }

    /** {@code (ctx, a)}. */
    long word(HPyThread thread, long given, Object a) {
        if (possible) {
            HandleMemo memo = receiver.lend(thread, given, a);
            if (Expect.likely(OperandProfile.hasHandle(memo, given))) {
                long result = ConstantDowncalls.word(code, thread.address(), OperandProfile.handle(memo, given));
                OperandProfile.giveBack(memo);
                return NativeCalls.checked(thread, result);
            }
        }
        return NativeCalls.word(thread, address, given, unlessGiven(given, a));
    }

    /** {@code (ctx, a, b)}. */
    long word(HPyThread thread, long givenA, Object a, long givenB, Object b) {
        if (suspendable != null) {
            LentArguments lent = LentArguments.of(thread, mode, receiver, operands, givenA, a, new Object[] {b});
            if (Expect.likely(lent.isComplete())) {
                long result = suspendable.execute(thread, lent, lent.receiver(), lent.handle(0), HandleBits.NULL);
                lent.giveBack();
                return NativeCalls.checked(thread, result);
            }
            lent.giveBack();
        } else if (possible) {
            HandleMemo memoA = receiver.lend(thread, givenA, a);
            HandleMemo memoB = operands[0].lend(thread, givenB, b);
            if (Expect.likely(OperandProfile.hasHandle(memoA, givenA) && OperandProfile.hasHandle(memoB, givenB))) {
                long handleA = OperandProfile.handle(memoA, givenA);
                long handleB = OperandProfile.handle(memoB, givenB);
                int callbacks = thread.callbacks();
                long result = ConstantDowncalls.word(code, thread.address(), handleA, handleB);
                watch(thread, callbacks);
                OperandProfile.giveBack(memoA);
                OperandProfile.giveBack(memoB);
                return NativeCalls.checked(thread, result);
            }
            OperandProfile.giveBack(memoA);
            OperandProfile.giveBack(memoB);
        }
        return NativeCalls.word(thread, address, givenA, unlessGiven(givenA, a), givenB, unlessGiven(givenB, b));
    }

    /** {@code (ctx, a, plain)}: the last parameter is an index or a closure. */
    long wordWith(HPyThread thread, Object a, long plain) {
        HandleMemo memo = possible ? thread.lend(a) : null;
        if (Expect.unlikely(memo == null)) {
            return NativeCalls.wordWith(thread, address, a, plain);
        }
        long result = ConstantDowncalls.word(code, thread.address(), memo.handle(), plain);
        memo.giveBack();
        return NativeCalls.checked(thread, result);
    }

    /** {@code (ctx, a)}, a length or hash. */
    long number(HPyThread thread, Object a) {
        HandleMemo memo = possible ? thread.lend(a) : null;
        if (Expect.unlikely(memo == null)) {
            return NativeCalls.number(thread, address, a);
        }
        long result = ConstantDowncalls.word(code, thread.address(), memo.handle());
        memo.giveBack();
        return NativeCalls.checkedNumber(thread, result);
    }

    /** {@code (ctx, self, args, nargs)}. */
    long varargs(HPyThread thread, long given, Object self, Object[] args) {
        if (possible && args.length <= LentArguments.MOST) {
            LentArguments lent = LentArguments.of(thread, mode, receiver, operands, given, self, args);
            if (Expect.likely(lent.isComplete())) {
                return positional(thread, lent, args.length);
            }
            lent.giveBack();
        }
        return NativeCalls.varargs(thread, address, given, unlessGiven(given, self), apart(args));
    }

    /** {@code (ctx, self, args, nargs, names)}. */
    long keywords(HPyThread thread, long given, Object self, Object[] args, PyDict keywords) {
        if (possible && keywords == null && args.length <= LentArguments.MOST) {
            LentArguments lent = LentArguments.of(thread, mode, receiver, operands, given, self, args);
            if (Expect.likely(lent.isComplete())) {
                return positional(thread, lent, args.length);
            }
            lent.giveBack();
        }
        return NativeCalls.keywords(thread, address, given, unlessGiven(given, self), apart(args), keywords);
    }

    /** {@code (ctx, type, args, nargs, dict)}; the new object. */
    Object create(HPyThread thread, Object type, Object[] args, PyDict keywords) {
        if (possible && keywords == null && args.length <= LentArguments.MOST) {
            LentArguments lent = LentArguments.of(thread, mode, receiver, operands, HandleBits.NULL, type, args);
            if (Expect.likely(lent.isComplete())) {
                long made = positional(thread, lent, args.length);
                Object instance = FreshObjects.instance(thread, made, (PyType) type, lent.receiver());
                return instance != null ? instance : NativeCalls.take(thread, made);
            }
            lent.giveBack();
        }
        return NativeCalls.create(thread, address, type, apart(args), keywords);
    }

    /** Of a function that takes an array and may take keywords. */
    private long positional(HPyThread thread, LentArguments lent, int count) {
        long area = lent.push(thread);
        long result;
        if (suspendable != null) {
            result = suspendable.execute(thread, lent, lent.receiver(), area, count);
        } else {
            int callbacks = thread.callbacks();
            result = ConstantDowncalls.word(code, thread.address(), lent.receiver(), area, count, HandleBits.NULL);
            watch(thread, callbacks);
        }
        lent.pop(thread, area);
        return NativeCalls.checked(thread, result);
    }

    /** After a call: whether it has called back, which the next one shall do without an upcall. */
    private void watch(HPyThread thread, int before) {
        if (CompilerDirectives.inInterpreter() && thread.callbacks() != before && suspendable == null) {
            atomic(() -> suspendable = insert(new SuspendableCall(code)));
        }
    }
}
