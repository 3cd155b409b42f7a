// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.runtime.NullaryBuiltinNode;

/** Calls a module's C function that takes no arguments. */
final class NullaryCallNode extends NullaryBuiltinNode {

    @Child
    private NativeFunction function;

    private final ResultProfile results = new ResultProfile();
    private final HPyMode mode;
    private final int extension;

    NullaryCallNode(HPyBuiltin builtin) {
        this.function = new NativeFunction(builtin);
        this.mode = builtin.mode();
        this.extension = (int) builtin.extra();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        HPyThread thread = ImmediateValues.thread(this, mode);
        long module = ImmediateValues.module(thread, mode, extension);
        long result = function.word(thread, module, ImmediateValues.module(thread, module, extension));
        return results.take(thread, mode, result);
    }
}
