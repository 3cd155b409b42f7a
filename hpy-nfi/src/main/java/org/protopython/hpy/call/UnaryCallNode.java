// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.runtime.UnaryBuiltinNode;

/** Calls C functions of which Python passes one argument, the receiver counted. */
final class UnaryCallNode extends UnaryBuiltinNode {
    private final HPyBuiltin builtin;
    private final CallShape shape;
    private final DirectCall direct;
    private final long function;
    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final long extra;

    UnaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
        this.direct = new DirectCall(builtin);
        this.function = builtin.function();
        this.mode = builtin.mode();
        this.extra = builtin.extra();
    }

    @Override
    public Object execute(VirtualFrame frame, Object a) {
        Receivers.check(builtin, a);
        HPyThread thread = ImmediateValues.thread(this, mode);
        switch (shape) {
            case MODULE_O -> {
                long module = ImmediateValues.module(thread, mode, (int) extra);
                long handle = ImmediateValues.immediate(mode, a);
                long result = direct.word(thread, module, null, handle, a);
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.word(
                            thread,
                            function,
                            module,
                            module == 0 ? thread.state().module((int) extra) : null,
                            handle,
                            handle == 0 ? a : null);
                }
                return results.take(thread, mode, result, a);
            }
            case MODULE_VARARGS -> {
                long module = ImmediateValues.module(thread, mode, (int) extra);
                long result = direct.array(thread, module, null, (Object[]) a, false);
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.varargs(
                            thread,
                            function,
                            module,
                            module == 0 ? thread.state().module((int) extra) : null,
                            (Object[]) a);
                }
                return results.take(thread, mode, result);
            }
            case INQUIRY -> {
                return NativeCalls.status(thread, function, a) != 0;
            }
            case LENGTH, HASH -> {
                long result = direct.number(thread, a);
                return result == DirectCall.NO_NUMBER ? NativeCalls.number(thread, function, a) : result;
            }
            case GETTER -> {
                long result = direct.wordWith(thread, a, extra);
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.wordWith(thread, function, a, extra);
                }
                return results.take(thread, mode, result);
            }
            default -> {
                long result = direct.word(thread, HandleBits.NULL, a);
                if (result == DirectCall.NOT_DONE) {
                    result = NativeCalls.word(thread, function, HandleBits.NULL, a);
                }
                return results.take(thread, mode, result, a);
            }
        }
    }
}
