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

    @Child
    private NativeFunction function;

    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final long extra;

    UnaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
        this.function = new NativeFunction(builtin);
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
                Object self = ImmediateValues.module(thread, module, (int) extra);
                long result = function.word(thread, module, self, ImmediateValues.immediate(mode, a), a);
                return results.take(thread, mode, result, a);
            }
            case MODULE_VARARGS -> {
                long module = ImmediateValues.module(thread, mode, (int) extra);
                Object self = ImmediateValues.module(thread, module, (int) extra);
                return results.take(thread, mode, function.varargs(thread, module, self, (Object[]) a));
            }
            case INQUIRY -> {
                return NativeCalls.status(thread, function.address(), a) != 0;
            }
            case LENGTH, HASH -> {
                return function.number(thread, a);
            }
            case GETTER -> {
                return results.take(thread, mode, function.wordWith(thread, a, extra));
            }
            default -> {
                return results.take(thread, mode, function.word(thread, HandleBits.NULL, a), a);
            }
        }
    }
}
