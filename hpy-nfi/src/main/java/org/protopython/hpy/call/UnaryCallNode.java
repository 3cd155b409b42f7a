// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.runtime.UnaryBuiltinNode;

/** Calls C functions of which Python passes one argument, the receiver counted. */
final class UnaryCallNode extends UnaryBuiltinNode {
    private final HPyBuiltin builtin;
    private final CallShape shape;
    private final long function;
    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final long extra;

    UnaryCallNode(HPyBuiltin builtin) {
        this.builtin = builtin;
        this.shape = builtin.shape();
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
                return results.take(
                        thread,
                        mode,
                        NativeCalls.word(
                                thread,
                                function,
                                module,
                                module == 0 ? thread.state().module((int) extra) : null,
                                handle,
                                handle == 0 ? a : null));
            }
            case MODULE_VARARGS -> {
                long module = ImmediateValues.module(thread, mode, (int) extra);
                return results.take(
                        thread,
                        mode,
                        FewArguments.varargs(
                                thread,
                                mode,
                                function,
                                module,
                                module == 0 ? thread.state().module((int) extra) : null,
                                (Object[]) a));
            }
            case INQUIRY -> {
                return NativeCalls.status(thread, function, a) != 0;
            }
            case LENGTH -> {
                return NativeCalls.number(thread, function, a);
            }
            case HASH -> {
                return NativeCalls.number(thread, function, a);
            }
            case GETTER -> {
                return results.take(thread, mode, NativeCalls.wordWith(thread, function, a, extra));
            }
            default -> {
                return results.take(thread, mode, NativeCalls.word(thread, function, 0, a));
            }
        }
    }
}
