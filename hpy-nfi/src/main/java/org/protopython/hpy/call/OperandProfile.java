// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.HandleMemo;

/**
 * Where one operand of a call site has had its handle from: compiled code has the ways that were gone, and is compiled
 * anew for another. Both ways cost each operand a handful of jumps, as both make what a call has to give back.
 */
final class OperandProfile {
    @CompilationFinal
    private boolean given;

    @CompilationFinal
    private boolean lent;

    static OperandProfile[] create(int count) {
        OperandProfile[] profiles = new OperandProfile[count];
        for (int i = 0; i < count; i++) {
            profiles[i] = new OperandProfile();
        }
        return profiles;
    }

    /**
     * Null where a handle is given, or the thread keeps none of the object.
     *
     * @param handle 0 for none
     */
    HandleMemo lend(HPyThread thread, long handle, Object object) {
        if (handle != HandleBits.NULL) {
            if (!given) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                given = true;
            }
            return null;
        }
        if (!lent) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            lent = true;
        }
        return thread.lend(object);
    }

    /** Whether {@link #handle} has it: the compiler sees through this, while a handle might be anything. */
    static boolean hasHandle(HandleMemo memo, long handle) {
        return memo != null || handle != HandleBits.NULL;
    }

    static long handle(HandleMemo memo, long handle) {
        return memo == null ? handle : memo.handle();
    }

    /** The call has ended. */
    static void giveBack(HandleMemo memo) {
        if (memo != null) {
            memo.giveBack();
        }
    }
}
