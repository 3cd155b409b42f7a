// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** Where a thread enters a subinterpreter, whose code sees no frame beyond it. Its argument is what is to be done. */
public final class EntryRootNode extends RootNode {
    EntryRootNode(TruffleLanguage<?> language) {
        super(language);
    }

    /** Whether a frame of the stack is that of an entry. */
    public static boolean isEntry(FrameInstance instance) {
        return instance.getCallTarget() instanceof RootCallTarget target
                && target.getRootNode() instanceof EntryRootNode;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        run((Runnable) frame.getArguments()[0]);
        return this;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void run(Runnable work) {
        work.run();
    }

    @Override
    public String getName() {
        return "<interpreter>";
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
