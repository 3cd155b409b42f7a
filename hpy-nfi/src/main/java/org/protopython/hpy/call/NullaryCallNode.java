// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.runtime.NullaryBuiltinNode;

/** Calls a module's C function that takes no arguments. */
final class NullaryCallNode extends NullaryBuiltinNode {
    private final long function;
    private final int extension;

    NullaryCallNode(HPyBuiltin builtin) {
        this.function = builtin.function();
        this.extension = (int) builtin.extra();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        HPyThread thread = ImmediateValues.thread(this);
        long module = thread.state().moduleHandle(extension);
        return ImmediateValues.result(thread, NativeCalls.word(thread, function, module, null));
    }
}
