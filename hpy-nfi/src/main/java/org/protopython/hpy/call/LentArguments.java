// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleMemo;
import org.protopython.hpy.nfi.OwnMemory;

/** The handles of a receiver and of few arguments, as far as they are at hand. Compiled code keeps it in registers. */
final class LentArguments {
    /** Arguments besides the receiver. */
    static final int MOST = 4;

    private final Object self;
    private final Object[] args;
    private final HandleMemo receiverMemo;
    private final long receiver;
    private final HandleMemo[] memos;
    private final long[] handles;
    private final boolean complete;

    private LentArguments(
            Object self,
            Object[] args,
            HandleMemo receiverMemo,
            long receiver,
            HandleMemo[] memos,
            long[] handles,
            boolean complete) {
        this.self = self;
        this.args = args;
        this.receiverMemo = receiverMemo;
        this.receiver = receiver;
        this.memos = memos;
        this.handles = handles;
        this.complete = complete;
    }

    /**
     * @param profile of the receiver
     * @param profiles of the arguments, {@link #MOST}
     * @param given handle of the receiver, or 0
     */
    @ExplodeLoop
    static LentArguments of(
            HPyThread thread,
            HPyMode mode,
            OperandProfile profile,
            OperandProfile[] profiles,
            long given,
            Object self,
            Object[] args) {
        HandleMemo receiverMemo = profile.lend(thread, given, self);
        long receiver = OperandProfile.handle(receiverMemo, given);
        boolean complete = OperandProfile.hasHandle(receiverMemo, given);
        HandleMemo[] memos = new HandleMemo[MOST];
        long[] handles = new long[MOST];
        for (int i = 0; i < MOST; i++) {
            if (i < args.length) {
                long immediate = ImmediateValues.immediate(mode, args[i]);
                memos[i] = profiles[i].lend(thread, immediate, args[i]);
                handles[i] = OperandProfile.handle(memos[i], immediate);
                complete &= OperandProfile.hasHandle(memos[i], immediate);
            }
        }
        return new LentArguments(self, args, receiverMemo, receiver, memos, handles, complete);
    }

    /** Whether all handles are there, so that C can be called. */
    boolean isComplete() {
        return complete;
    }

    long receiver() {
        return receiver;
    }

    /** The handle of one argument, immediate or lent. */
    long handle(int index) {
        return handles[index];
    }

    /** Whether there is such an argument and it has this handle. */
    boolean isArgument(int index, long handle) {
        return index < args.length && handles[index] == handle;
    }

    Object argument(int index) {
        return args[index];
    }

    /** The argument that has this handle, -1 if none has. */
    int indexOf(long handle) {
        for (int i = 0; i < MOST; i++) {
            if (isArgument(i, handle)) {
                return i;
            }
        }
        return -1;
    }

    /** The receiver or argument that has this handle, null if none has. */
    @ExplodeLoop
    Object objectOf(long handle) {
        for (int i = 0; i < MOST; i++) {
            if (isArgument(i, handle)) {
                return args[i];
            }
        }
        return receiver == handle ? self : null;
    }

    /** The address of an array of the arguments' handles, which {@link #pop} takes away. */
    @ExplodeLoop
    long push(HPyThread thread) {
        long area = thread.pushArguments(args.length);
        for (int i = 0; i < MOST; i++) {
            if (i < args.length) {
                OwnMemory.putLong(area + (long) i * Long.BYTES, handles[i]);
            }
        }
        return area;
    }

    void pop(HPyThread thread, long area) {
        thread.popArguments(area);
        giveBack();
    }

    /** To be done in any case. */
    @ExplodeLoop
    void giveBack() {
        OperandProfile.giveBack(receiverMemo);
        for (int i = 0; i < MOST; i++) {
            OperandProfile.giveBack(memos[i]);
        }
    }
}
