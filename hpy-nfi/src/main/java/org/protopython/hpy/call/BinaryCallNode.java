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
    private final DirectCall direct;
    private final long function;
    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final long extra;

    BinaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
        this.direct = new DirectCall(builtin);
        this.function = builtin.function();
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
                long result = b == null ? direct.array(thread, module, null, (Object[]) a, true) : DirectCall.NOT_DONE;
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.keywords(
                            thread,
                            function,
                            module,
                            module == 0 ? thread.state().module((int) extra) : null,
                            (Object[]) a,
                            (PyDict) b);
                }
                return results.take(thread, mode, result);
            }
            case VARARGS -> {
                long result = direct.array(thread, HandleBits.NULL, a, (Object[]) b, false);
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.varargs(thread, function, HandleBits.NULL, a, (Object[]) b);
                }
                return results.take(thread, mode, result, a);
            }
            case REVERSED -> {
                return call(thread, b, a);
            }
            case CONTAINS -> {
                return NativeCalls.status(thread, function, a, b) != 0;
            }
            case GET_INDEX -> {
                return at(thread, a, SequenceIndex.of(a, b));
            }
            case REPEAT -> {
                return at(thread, a, SequenceIndex.plain(b));
            }
            case DELETE_INDEX -> {
                NativeCalls.statusAt(thread, function, a, SequenceIndex.of(a, b), null);
                return PyNone.NONE;
            }
            case DELETE_ITEM -> {
                NativeCalls.status(thread, function, a, b, null);
                return PyNone.NONE;
            }
            case COMPARE -> {
                return results.take(thread, mode, NativeCalls.compare(thread, function, a, b, (int) extra));
            }
            case SETTER -> {
                NativeCalls.statusWith(thread, function, a, b, extra);
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
        long result = direct.word(thread, handleA, a, handleB, b);
        if (result == DirectCall.NOT_DONE) {
            result = NativeCalls.word(
                    thread, function, handleA, handleA == 0 ? a : null, handleB, handleB == 0 ? b : null);
        }
        return results.take(thread, mode, result, a);
    }

    private Object at(HPyThread thread, Object a, long index) {
        long result = direct.wordWith(thread, a, index);
        if (result == DirectCall.NOT_DONE) {
            result = NativeCalls.wordWith(thread, function, a, index);
        }
        return results.take(thread, mode, result);
    }
}
