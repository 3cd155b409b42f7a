// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.NativeMemory;

/** The handles of a receiver and of few arguments, as far as they are at hand. Compiled code keeps it in registers. */
final class LentArguments {
    /** Arguments besides the receiver. */
    static final int MOST = 4;

    private final int count;
    private final HandleMemo receiverMemo;
    private final long receiver;
    private final HandleMemo[] memos;
    private final long[] handles;
    private final boolean complete;

    private LentArguments(
            int count, HandleMemo receiverMemo, long receiver, HandleMemo[] memos, long[] handles, boolean complete) {
        this.count = count;
        this.receiverMemo = receiverMemo;
        this.receiver = receiver;
        this.memos = memos;
        this.handles = handles;
        this.complete = complete;
    }

    /** @param given handle of the receiver, or 0 */
    @ExplodeLoop
    static LentArguments of(HPyThread thread, HPyMode mode, long given, Object self, Object[] args) {
        HandleMemo receiverMemo = NativeFunction.lend(thread, given, self);
        long receiver = NativeFunction.handle(receiverMemo, given);
        boolean complete = receiver != HandleBits.NULL;
        HandleMemo[] memos = new HandleMemo[MOST];
        long[] handles = new long[MOST];
        for (int i = 0; i < MOST; i++) {
            if (i < args.length) {
                long immediate = ImmediateValues.immediate(mode, args[i]);
                memos[i] = NativeFunction.lend(thread, immediate, args[i]);
                handles[i] = NativeFunction.handle(memos[i], immediate);
                complete &= handles[i] != HandleBits.NULL;
            }
        }
        return new LentArguments(args.length, receiverMemo, receiver, memos, handles, complete);
    }

    /** Whether all handles are there, so that C can be called. */
    boolean isComplete() {
        return complete;
    }

    long receiver() {
        return receiver;
    }

    /** The address of an array of the arguments' handles, which {@link #pop} takes away. */
    @ExplodeLoop
    long push(HPyThread thread) {
        long area = thread.pushArguments(count);
        for (int i = 0; i < MOST; i++) {
            if (i < count) {
                NativeMemory.putLong(area + (long) i * Long.BYTES, handles[i]);
            }
        }
        return area;
    }

    void pop(HPyThread thread, long area) {
        thread.popArguments(area, count);
        giveBack();
    }

    /** To be done in any case. */
    @ExplodeLoop
    void giveBack() {
        NativeFunction.giveBack(receiverMemo);
        for (int i = 0; i < MOST; i++) {
            NativeFunction.giveBack(memos[i]);
        }
    }
}
