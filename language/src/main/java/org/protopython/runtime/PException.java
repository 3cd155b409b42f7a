// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyType;

/**
 * A Python exception on its way. While it unwinds it collects one {@link TracebackEntry} per frame: leaving a function
 * marks it as {@code unplaced}, and the first node of the next frame that sees it adds itself. That is all a traceback
 * costs until somebody looks at it.
 */
@ExportLibrary(InteropLibrary.class)
public final class PException extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private final transient PyBaseException exception;
    private transient TracebackEntry trace;
    private boolean unplaced = true;
    private boolean traced;
    private transient SourceSection text;
    private boolean incompleteText;
    private transient Object[] given;

    public PException(PyBaseException exception, Node location) {
        super(null, null, UNLIMITED_STACK_TRACE, location);
        this.exception = exception;
        this.trace = entryOf(exception.traceback());
    }

    private static TracebackEntry entryOf(Object traceback) {
        if (traceback instanceof TracebackEntry entry) {
            return entry;
        }
        return traceback instanceof PyTraceback built ? flatten(built) : null;
    }

    /** The entries that a traceback shown to a program stands for. */
    @TruffleBoundary
    public static TracebackEntry flatten(PyTraceback traceback) {
        PyTraceback next = traceback.next();
        TracebackEntry inner = next == null ? null : flatten(next);
        TracebackEntry entry = traceback.entry();
        if (entry != null && entry.inner() == inner && entry.shown() == traceback) {
            return entry;
        }
        return new TracebackEntry(entry == null ? null : entry.location(), inner, traceback);
    }

    /** Says which text is not Python, and whether more of it could make it so. */
    public PException about(SourceSection section, boolean incomplete) {
        text = section;
        incompleteText = incomplete;
        return this;
    }

    /** Says what {@code throw} was given, where that is not the exception alone. */
    public PException given(Object... arguments) {
        given = arguments;
        return this;
    }

    /** What the {@code throw} of an iterator is to be given for this. */
    public Object[] throwArguments() {
        return given == null ? new Object[] {caught()} : given;
    }

    /** The Python exception object. */
    public PyBaseException exception() {
        return exception;
    }

    /** Whether the exception is an instance of the class, by the MRO alone. */
    public boolean isInstance(PyType type) {
        return exception.type().isSubtypeOf(type);
    }

    /** Records where the exception was in the current frame, unless that is known already. */
    public PException at(Node location) {
        if (unplaced) {
            unplaced = false;
            trace = new TracebackEntry(location, trace);
        }
        return this;
    }

    /** The exception leaves the frame of a function, whose variables a traceback shows. */
    public PException leave(Node root, Frame frame) {
        at(root);
        unplaced = true;
        traced = false;
        if (trace != null && trace.arguments() == null) {
            trace.setArguments(frame.getArguments());
        }
        if (trace != null && trace.arguments() == frame.getArguments()) {
            Object seen = frame.getAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT);
            if (seen instanceof PyFrame known) {
                trace.setFrame(known);
            } else {
                trace.setValues(FrameVariables.of(frame).values(frame));
            }
        }
        return this;
    }

    /** The exception leaves a builtin that runs on its own, which no traceback shows; its nodes may have placed it. */
    PException leaveBuiltin() {
        if (!unplaced && trace != null && trace.arguments() == null) {
            trace = trace.inner();
            unplaced = true;
        }
        return this;
    }

    /** A bare {@code raise}: the frame is in the traceback already, and trace functions know. */
    public PException reraise() {
        unplaced = false;
        traced = true;
        return this;
    }

    /** As {@link #leave}, from the body of a generator, whose frame stays. */
    public PException leaveSuspendable(Node root, MaterializedFrame frame) {
        at(root);
        unplaced = true;
        traced = false;
        setFrame(frame);
        return this;
    }

    @TruffleBoundary
    private void setFrame(MaterializedFrame frame) {
        if (trace != null && trace.arguments() == null) {
            trace.setArguments(frame.getArguments());
        }
        if (trace != null && trace.arguments() == frame.getArguments()) {
            trace.setFrame(PyFrame.of(frame));
        }
    }

    /** Whether trace functions have yet to hear of the exception in this frame; they will have after this call. */
    public boolean beginsInFrame() {
        boolean begins = !traced;
        traced = true;
        return begins;
    }

    /** The frames collected so far, outermost first. */
    public TracebackEntry trace() {
        return trace;
    }

    /** Replaces the frames collected so far. */
    public void setTrace(TracebackEntry newTrace) {
        trace = newTrace;
    }

    /** As {@link #caught()}, in a frame that a traceback then shows as it goes on. */
    public PyBaseException caught(Frame frame) {
        if (trace != null && trace.arguments() == null) {
            trace.setArguments(frame.getArguments());
        }
        return caught();
    }

    /** A handler gives the exception a name, so that a program may look at this frame when it has ended. */
    public void keep(MaterializedFrame frame) {
        if (trace != null && trace.arguments() == frame.getArguments()) {
            trace.keep(frame);
        }
    }

    /** Gives the exception object the traceback collected so far; a handler does so when it catches. */
    public PyBaseException caught() {
        exception.setTraceback(trace);
        return exception;
    }

    @Override
    @TruffleBoundary
    public String getMessage() {
        return ExceptionTexts.describe(exception);
    }

    @ExportMessage
    @TruffleBoundary
    ExceptionType getExceptionType() {
        if (isInstance(ExceptionTypes.SYNTAX_ERROR)) {
            return ExceptionType.PARSE_ERROR;
        }
        return isInstance(ExceptionTypes.SYSTEM_EXIT) ? ExceptionType.EXIT : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    @TruffleBoundary
    int getExceptionExitStatus() {
        return ExceptionTexts.exitStatus(exception);
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() {
        return incompleteText || isInstance(ExceptionTypes.INCOMPLETE_INPUT_ERROR);
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasSourceLocation() {
        return section() != null;
    }

    @ExportMessage(name = "getSourceLocation")
    @TruffleBoundary
    SourceSection sourceLocation() throws com.oracle.truffle.api.interop.UnsupportedMessageException {
        SourceSection section = section();
        if (section == null) {
            throw com.oracle.truffle.api.interop.UnsupportedMessageException.create();
        }
        return section;
    }

    private SourceSection section() {
        if (text != null) {
            return text;
        }
        TracebackEntry innermost = trace;
        while (innermost != null && innermost.inner() != null) {
            innermost = innermost.inner();
        }
        Node node = innermost == null ? getLocation() : innermost.location();
        return node == null ? null : node.getEncapsulatingSourceSection();
    }
}
