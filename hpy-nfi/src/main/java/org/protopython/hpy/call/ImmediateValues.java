// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.nfi.HPyConstant;
import org.protopython.objects.PyNone;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;
import org.protopython.util.Expect;

/**
 * What compiled call nodes do on their own side of the border: immediate handles are made and read here without a
 * call, so that numbers are neither boxed nor stored.
 */
final class ImmediateValues {
    private ImmediateValues() {}

    /** The mode is a constant of the node. */
    static HPyThread thread(Node node, HPyMode mode) {
        Object state = PythonContext.get(node).threadState().nativeState();
        // threads of other modes, which are subclasses, are never the state
        return mode == HPyMode.UNIVERSAL && Expect.likely(CompilerDirectives.isExact(state, HPyThread.class))
                ? CompilerDirectives.castExact(state, HPyThread.class)
                : attach(mode);
    }

    /** The handle of an extension's module, 0 where it must be opened for the call. */
    static long module(HPyThread thread, HPyMode mode, int extension) {
        return mode == HPyMode.DEBUG ? HandleBits.NULL : thread.state().moduleHandle(extension);
    }

    /** The module itself, where {@link #module} has no handle of it. */
    static Object module(HPyThread thread, long handle, int extension) {
        return handle == HandleBits.NULL ? thread.state().module(extension) : null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static HPyThread attach(HPyMode mode) {
        return PythonContext.get(null)
                .extension(HPyState.class, context -> {
                    throw Errors.systemError("an HPy function is called in a context that has loaded no extension");
                })
                .thread(mode);
    }

    /** The immediate or singleton handle of a value, 0 where it needs the table. */
    static long immediate(HPyMode mode, Object value) {
        if (mode == HPyMode.DEBUG) {
            return HandleBits.NULL;
        }
        if (value instanceof Long number) {
            return HandleBits.fits(number) ? HandleBits.ofLong(number) : HandleBits.NULL;
        } else if (value instanceof Double number) {
            return HandleBits.ofDouble(number);
        } else if (value instanceof Boolean truth) {
            return truth ? TRUE : FALSE;
        } else if (value == PyNone.NONE) {
            return NONE;
        }
        return HandleBits.NULL;
    }

    private static final long NONE = HPyConstant.NONE.handle();
    private static final long TRUE = HPyConstant.TRUE.handle();
    private static final long FALSE = HPyConstant.FALSE.handle();
}
