// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyDict;
import org.protopython.ops.FrameLocals;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyArguments;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.TracebackEntry;

/** Frame objects of the stack and of tracebacks. */
public final class FrameObjects {
    private record Place(MaterializedFrame frame, Node location) {}

    private FrameObjects() {}

    /**
     * The frame of the Python function that many calls above the innermost one, with those of its callers; null beyond
     * the outermost.
     *
     * @param location the node asking, which lies in the innermost function
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFrame current(Node location, int depth) {
        List<Place> places = new ArrayList<>();
        Truffle.getRuntime().iterateFrames(instance -> {
            Frame frame = instance.getFrame(FrameAccess.MATERIALIZE);
            if (PyArguments.isPython(frame)) {
                Node call = instance.getCallNode();
                places.add(new Place(frame.materialize(), call == null ? location : call));
            }
            return null;
        });
        PyFrame result = null;
        for (int i = places.size() - 1; i >= depth; i--) {
            PyFunction function = PyArguments.function(places.get(i).frame());
            result = new PyFrame(
                    function.code(),
                    function,
                    places.get(i).frame(),
                    places.get(i).location(),
                    result);
        }
        return result;
    }

    /** The frame of an entry of a traceback; its variables are not kept. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFrame of(TracebackEntry entry) {
        FramePlace place = entry == null ? null : FramePlace.of(entry.location());
        return place == null ? null : new PyFrame(place.code(), null, null, entry.location(), null);
    }

    /** {@code f_lineno}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long line(PyFrame frame) {
        FramePlace place = FramePlace.of(frame.location());
        return place != null ? place.line() : frame.code().firstLine();
    }

    /** {@code f_globals}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict globals(PythonContext context, PyFrame frame) {
        return frame.function() != null
                ? frame.function().globals()
                : ErrorHints.globalsOf(context, frame.code().fileName());
    }

    /** {@code f_locals}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object locals(PythonContext context, PyFrame frame) {
        if (frame.frame() != null) {
            return FrameLocals.of(frame.frame());
        } else if (frame.code().name().equals("<module>")) {
            return globals(context, frame);
        }
        throw Errors.notImplementedError("f_locals of a frame in a traceback is not implemented");
    }
}
