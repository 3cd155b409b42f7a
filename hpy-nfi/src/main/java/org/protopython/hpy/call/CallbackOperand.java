// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;

/**
 * One operand of the calls that a C function makes: remembers which argument of the function it was. Functions pass on
 * what they have got, and compiled code that knows which of its values an operand is knows its class too.
 */
final class CallbackOperand {
    private static final int UNKNOWN = -1;
    private static final int INT = -2;
    /** Not the same each time, or no argument at all. */
    private static final int ANY = -3;

    @CompilationFinal
    private int source = UNKNOWN;

    /** The object of a handle, which must not be null. */
    Object object(HPyThread thread, LentArguments lent, long handle) {
        if (source == INT && HandleBits.isInt(handle)) {
            return HandleBits.toLong(handle);
        } else if (source >= 0 && lent.isArgument(source, handle)) {
            return lent.argument(source);
        } else if (source != ANY) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            source = source == UNKNOWN ? source(lent, handle) : ANY;
        }
        Object value = HandleBits.isInt(handle) ? (Object) HandleBits.toLong(handle) : lent.objectOf(handle);
        return value == null ? Callbacks.require(thread, handle) : value;
    }

    private static int source(LentArguments lent, long handle) {
        if (HandleBits.isInt(handle)) {
            return INT;
        }
        int index = lent.indexOf(handle);
        return index < 0 ? ANY : index;
    }

    /** The same, null for a null handle. */
    Object objectOrNull(HPyThread thread, LentArguments lent, long handle) {
        return handle == HandleBits.NULL ? null : object(thread, lent, handle);
    }
}
