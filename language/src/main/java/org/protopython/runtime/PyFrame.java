// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;

/**
 * {@code frame}: a function at work, made only when somebody asks. Of a function that has ended by an exception nobody
 * saw at work, the values of the variables are all that is left.
 */
public final class PyFrame extends PyObject {
    private final PyCode code;
    private final Object[] arguments;
    private MaterializedFrame frame;
    private Object[] values;
    private Node location;
    private PyFrame back;
    private TracebackEntry entry;
    private boolean cleared;
    private PyDict extras;
    private Object trace;
    private boolean tracesLines = true;
    private boolean tracesOpcodes;
    private int tracedLine;
    private TraceEvent event;
    private ControlFlowException jump;
    private int jumpLine;
    private int monitoredLine;

    private PyFrame(PyCode code, Object[] arguments) {
        super(BuiltinTypes.FRAME);
        this.code = code;
        this.arguments = arguments;
    }

    /** The one frame object of a frame. */
    public static PyFrame of(MaterializedFrame frame) {
        Object known = frame.getAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT);
        if (known != null) {
            return (PyFrame) known;
        }
        PyFrame made = new PyFrame(PyArguments.function(frame).code(), frame.getArguments());
        made.frame = frame;
        frame.setAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT, made);
        return made;
    }

    /**
     * The frame object of a function that has ended.
     *
     * @param arguments null when they are not known
     * @param values of the variables, null when they are gone
     */
    public static PyFrame ended(PyCode code, Object[] arguments, Object[] values, Node location) {
        PyFrame made = new PyFrame(code, arguments);
        made.values = values;
        made.location = location;
        return made;
    }

    public PyCode code() {
        return code;
    }

    /** The function at work, or null. */
    public PyFunction function() {
        return arguments == null ? null : (PyFunction) arguments[0];
    }

    /** The arguments, by which frames are told apart; or null. */
    public Object[] arguments() {
        return arguments;
    }

    /** The frame with its variables, or null. */
    public MaterializedFrame frame() {
        return frame;
    }

    /** The variables of a frame that has ended, in the order of {@link FrameVariables}; or null. */
    public Object[] values() {
        return values;
    }

    /** Where execution was when it ended, or null. */
    public Node location() {
        return location;
    }

    /** The caller's frame as last seen, or null. */
    public PyFrame back() {
        return back;
    }

    public void setBack(PyFrame newBack) {
        back = newBack;
    }

    /** The entry of a traceback that the frame was made for, null for others. */
    public TracebackEntry entry() {
        return entry;
    }

    public void setEntry(TracebackEntry newEntry) {
        entry = newEntry;
    }

    /** Whether {@code clear} has forgotten the variables. */
    public boolean isCleared() {
        return cleared;
    }

    /** Forgets the variables, of a function that does not run any more: nothing else keeps their values alive. */
    public void clear() {
        cleared = true;
        if (frame != null) {
            FrameVariables variables = FrameVariables.of(frame);
            for (int i = 0; i < variables.count(); i++) {
                frame.clear(variables.slot(i));
            }
            frame = null;
        }
        if (values != null) {
            Arrays.fill(values, null);
            values = null;
        }
        if (arguments != null && !code.hasNamespace()) {
            Arrays.fill(arguments, PyArguments.OFFSET, arguments.length, null);
        }
        extras = null;
    }

    /** What was stored in {@code f_locals} under names that are no variables; null for nothing. */
    public PyDict extras() {
        return extras;
    }

    public void setExtras(PyDict newExtras) {
        extras = newExtras;
    }

    /** {@code f_trace}, or null. */
    public Object trace() {
        return trace;
    }

    public void setTrace(Object function) {
        trace = function;
    }

    public boolean tracesLines() {
        return tracesLines;
    }

    public void setTracesLines(boolean value) {
        tracesLines = value;
    }

    public boolean tracesOpcodes() {
        return tracesOpcodes;
    }

    public void setTracesOpcodes(boolean value) {
        tracesOpcodes = value;
    }

    /** Of what a trace or profile function is being told, null when none is running for this frame. */
    public TraceEvent event() {
        return event;
    }

    public void setEvent(TraceEvent newEvent) {
        event = newEvent;
    }

    /** Where the function goes on when the trace function returns; null for where it is. */
    public ControlFlowException jump() {
        return jump;
    }

    /** The line where the function goes on then. */
    public int jumpLine() {
        return jumpLine;
    }

    public void setJump(ControlFlowException newJump, int line) {
        jump = newJump;
        jumpLine = line;
    }

    public void clearJump() {
        jump = null;
    }

    /** The line a trace function was told last, 0 for none. */
    public int tracedLine() {
        return tracedLine;
    }

    public void setTracedLine(int line) {
        tracedLine = line;
    }

    /** The line tools of {@code sys.monitoring} were told last, 0 for none. */
    public int monitoredLine() {
        return monitoredLine;
    }

    public void setMonitoredLine(int line) {
        monitoredLine = line;
    }
}
