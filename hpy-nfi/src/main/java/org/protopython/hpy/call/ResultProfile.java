// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import org.protopython.hpy.handles.FreshObjects;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.nfi.HPyConstant;
import org.protopython.objects.PyNone;
import org.protopython.util.Expect;

/**
 * Makes the value of a handle that C gives away, for one call site. A site that has seen only floats compiles to a
 * float that is never boxed; likewise for ints.
 */
final class ResultProfile {
    private static final long NONE = HPyConstant.NONE.handle();
    private static final long TRUE = HPyConstant.TRUE.handle();
    private static final long FALSE = HPyConstant.FALSE.handle();

    private static final int SEEN_INT = 1;
    private static final int SEEN_FLOAT = 2;
    private static final int SEEN_NONE = 4;
    private static final int SEEN_BOOL = 8;
    private static final int SEEN_OBJECT = 16;
    private static final int SEEN_ARGUMENT = 32;

    @CompilationFinal
    private int seen;

    /** Items of the first tuple. */
    @CompilationFinal
    private int tupleSize = FreshObjects.NO_TUPLE;

    private void see(int kind) {
        if ((seen & kind) == 0) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            seen |= kind;
        }
    }

    Object take(HPyThread thread, HPyMode mode, long handle) {
        return take(thread, mode, handle, null);
    }

    /** @param argument what the function may have got and given back, as receivers often are */
    Object take(HPyThread thread, HPyMode mode, long handle, Object argument) {
        if (mode != HPyMode.DEBUG) {
            if (seen == SEEN_NONE && Expect.likely(handle == NONE)) {
                return PyNone.NONE;
            } else if (HandleBits.isInt(handle)) {
                see(SEEN_INT);
                return HandleBits.toLong(handle);
            } else if (HandleBits.isImmediate(handle)) {
                see(SEEN_FLOAT);
                return HandleBits.toDouble(handle);
            } else if (handle == NONE) {
                see(SEEN_NONE);
                return PyNone.NONE;
            } else if (handle == TRUE || handle == FALSE) {
                see(SEEN_BOOL);
                return handle == TRUE;
            } else if (argument != null && thread.takeBack(argument, handle)) {
                see(SEEN_ARGUMENT);
                return argument;
            } else if (isUsualTuple(thread, handle)) {
                return FreshObjects.tuple(thread, handle, tupleSize);
            }
        }
        see(SEEN_OBJECT);
        return NativeCalls.take(thread, handle);
    }

    /** Whether it is a fresh tuple, of as many items as the first one here; a site without tuples does not ask. */
    private boolean isUsualTuple(HPyThread thread, long handle) {
        int usual = tupleSize;
        if (usual == FreshObjects.NO_TUPLE) {
            if (CompilerDirectives.inCompiledCode()) {
                return false;
            }
            usual = FreshObjects.tupleSize(thread, handle);
            tupleSize = usual;
            return usual != FreshObjects.NO_TUPLE;
        }
        return Expect.likely(FreshObjects.tupleSize(thread, handle) == usual);
    }
}
