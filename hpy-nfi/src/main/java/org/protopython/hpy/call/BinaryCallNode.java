// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.runtime.BinaryBuiltinNode;

/** Calls C functions of which Python passes two arguments, the receiver counted. */
final class BinaryCallNode extends BinaryBuiltinNode {
    private final HPyBuiltin builtin;
    private final CallShape shape;

    @Child
    private NativeFunction function;

    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final long extra;

    BinaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
        this.function = new NativeFunction(builtin);
        this.mode = builtin.mode();
        this.extra = builtin.extra();
    }

    @Override
    public Object execute(VirtualFrame frame, Object a, Object b) {
        Receivers.check(builtin, a);
        HPyThread thread = ImmediateValues.thread(this, mode);
        switch (shape) {
            case MODULE_KEYWORDS -> {
                long module = ImmediateValues.module(thread, mode, (int) extra);
                Object self = ImmediateValues.module(thread, module, (int) extra);
                return results.take(thread, mode, function.keywords(thread, module, self, (Object[]) a, (PyDict) b));
            }
            case VARARGS -> {
                return results.take(thread, mode, function.varargs(thread, HandleBits.NULL, a, (Object[]) b), a);
            }
            case REVERSED -> {
                return call(thread, b, a);
            }
            case CONTAINS -> {
                return NativeCalls.status(thread, function.address(), a, b) != 0;
            }
            case GET_INDEX -> {
                return at(thread, a, SequenceIndex.of(a, b));
            }
            case REPEAT -> {
                return at(thread, a, SequenceIndex.plain(b));
            }
            case DELETE_INDEX -> {
                NativeCalls.statusAt(thread, function.address(), a, SequenceIndex.of(a, b), null);
                return PyNone.NONE;
            }
            case DELETE_ITEM -> {
                NativeCalls.status(thread, function.address(), a, b, null);
                return PyNone.NONE;
            }
            case COMPARE -> {
                return results.take(thread, mode, NativeCalls.compare(thread, function.address(), a, b, (int) extra));
            }
            case SETTER -> {
                NativeCalls.statusWith(thread, function.address(), a, b, extra);
                return PyNone.NONE;
            }
            default -> {
                return call(thread, a, b);
            }
        }
    }

    private Object call(HPyThread thread, Object a, Object b) {
        long handleA = ImmediateValues.immediate(mode, a);
        long handleB = ImmediateValues.immediate(mode, b);
        return results.take(thread, mode, function.word(thread, handleA, a, handleB, b), a);
    }

    private Object at(HPyThread thread, Object a, long index) {
        return results.take(thread, mode, function.wordWith(thread, a, index));
    }
}
