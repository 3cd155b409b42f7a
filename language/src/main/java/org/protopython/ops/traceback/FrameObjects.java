// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.FrameInstance;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.Optional;
import org.protopython.objects.PyDict;
import org.protopython.ops.FrameLocals;
import org.protopython.ops.interpreters.EntryRootNode;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.FrameVariables;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;
import org.protopython.runtime.TracebackEntry;

/** Frame objects of the stack and of tracebacks. */
public final class FrameObjects {
    /** Of how many frames the text of a stack tells. */
    private static final int MOST_SHOWN = 100;

    /** So many callers of a frame that has returned are kept: a walk through deep recursion takes long. */
    private static final int MOST_CALLERS = 50;

    private FrameObjects() {}

    /** One Python frame of the stack. */
    private record Place(FrameInstance instance, Object[] arguments) {
        /** The place of a frame that runs Python code, null for any other. */
        static Place of(FrameInstance instance) {
            RootNode root = instance.getCallTarget() instanceof com.oracle.truffle.api.RootCallTarget target
                    ? target.getRootNode()
                    : null;
            if (!(root instanceof CodeRoot)) {
                return null;
            }
            Object[] arguments = instance.getFrame(FrameAccess.READ_ONLY).getArguments();
            return new Place(
                    instance,
                    arguments[0] instanceof PyGenerator generator
                            ? generator.frame().getArguments()
                            : arguments);
        }

        PyFrame frame() {
            Object first = instance.getFrame(FrameAccess.READ_ONLY).getArguments()[0];
            if (first instanceof PyGenerator generator) {
                return PyFrame.of(generator.frame());
            }
            if (instance.isVirtualFrame()) {
                root().frameTaken();
            }
            return PyFrame.of(instance.getFrame(FrameAccess.MATERIALIZE).materialize());
        }

        /** The frame object that there is already, or that of code whose frames are often taken; null for any other. */
        PyFrame frameAtHand() {
            if (instance.isVirtualFrame()) {
                return null;
            }
            Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
            boolean known = !(frame.getArguments()[0] instanceof PyGenerator)
                    && frame.getAuxiliarySlot(FrameVariables.FRAME_OBJECT_SLOT) != null;
            return known || root().areFramesTaken() ? frame() : null;
        }

        Node location() {
            return instance.getCallNode();
        }

        long line() {
            FramePlace known = FramePlace.of(location());
            if (known != null && known.code() == code()) {
                return known.line();
            }
            Frame frame = instance.getFrame(FrameAccess.READ_ONLY);
            return FrameObjects.line(
                    code(), frame.getArguments()[0] instanceof PyGenerator generator ? generator.frame() : frame);
        }

        CodeRoot root() {
            return (CodeRoot) ((com.oracle.truffle.api.RootCallTarget) instance.getCallTarget()).getRootNode();
        }

        PyCode code() {
            return root().code();
        }
    }

    private interface Visitor<T> {
        /** Null to go on. */
        T visit(Place place);
    }

    private static <T> T walk(Visitor<T> visitor) {
        Optional<T> found = Truffle.getRuntime().iterateFrames(instance -> {
            if (EntryRootNode.isEntry(instance)) {
                return Optional.empty();
            }
            Place place = Place.of(instance);
            T answer = place == null ? null : visitor.visit(place);
            return answer == null ? null : Optional.of(answer);
        });
        return found == null ? null : found.orElse(null);
    }

    /** The frame of the Python function that many calls above the innermost one; null beyond the outermost. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFrame current(int depth) {
        CallersAtHand callers = new CallersAtHand();
        int[] remaining = {depth};
        walk(place -> remaining[0]-- > 0 ? null : callers.visit(place));
        return callers.first;
    }

    /**
     * Takes a frame, and tells it and its callers of theirs as far as these are at hand: who asks for a frame often asks
     * for its callers next, and each walk begins anew at the inside.
     */
    private static final class CallersAtHand implements Visitor<PyFrame> {
        private PyFrame first;
        private PyFrame last;

        @Override
        public PyFrame visit(Place place) {
            if (last == null) {
                first = place.frame();
                last = first;
            } else {
                PyFrame caller = place.frameAtHand();
                if (caller == null) {
                    return first;
                }
                last.setBack(caller);
                last = caller;
            }
            return isSuspendable(last) || last.back() != null ? first : null;
        }
    }

    /** The innermost frame of this thread, null for none; it and its callers know theirs, as another thread will ask. */
    @TruffleBoundary
    static PyFrame linked() {
        PyFrame[] ends = new PyFrame[2];
        walk(place -> {
            PyFrame frame = place.frame();
            if (ends[0] == null) {
                ends[0] = frame;
            } else {
                ends[1].setBack(frame);
            }
            ends[1] = frame;
            return null;
        });
        return ends[0];
    }

    /** The stack of this thread, a line for each frame from the inside out; null when it runs no Python code. */
    @TruffleBoundary
    public static String stackText() {
        StringBuilder text = new StringBuilder();
        int[] count = {0};
        walk(place -> {
            text.append("  File \"")
                    .append(place.code().fileName())
                    .append("\", line ")
                    .append(place.line())
                    .append(" in ")
                    .append(place.code().name())
                    .append('\n');
            return ++count[0] < MOST_SHOWN ? null : place;
        });
        return text.isEmpty() ? null : text.toString();
    }

    /**
     * A function returns of which there is a frame object, which may live on: it keeps its caller. Of the callers further
     * out only the places are kept where these are known, as compiled code is left to make an object of its frame.
     */
    @TruffleBoundary
    public static void returned(MaterializedFrame frame) {
        PyFrame ending = PyFrame.of(frame);
        if (ending.back() == null && !knowsCallers(ending)) {
            ThreadState thread = PythonContext.get(null).threadState();
            CallersOf callers = new CallersOf(ending, thread.callers());
            walk(callers);
            if (callers.first != null) {
                thread.setCallers(callers.first);
            }
        }
    }

    private static boolean knowsCallers(PyFrame frame) {
        return frame.entry() != null && frame.entry().outer() != null;
    }

    /**
     * Finds the caller of a frame, and where the callers of that one are. Where one is met that was found before, the
     * rest is as it was: a call that has not ended is still where it was called.
     */
    private static final class CallersOf implements Visitor<PyFrame> {
        private final PyFrame inner;
        private final TracebackEntry before;
        private boolean found;
        private TracebackEntry first;
        private TracebackEntry last;
        private int count;

        CallersOf(PyFrame inner, TracebackEntry before) {
            this.inner = inner;
            this.before = before;
        }

        @Override
        public PyFrame visit(Place place) {
            if (!found) {
                found = place.arguments() == inner.arguments();
                return null;
            }
            boolean isCaller = last == null;
            PyFrame caller = isCaller || place.location() == null ? place.frame() : null;
            if (isCaller) {
                inner.setBack(caller);
                if (caller.back() != null || knowsCallers(caller) || isSuspendable(caller)) {
                    return caller;
                }
            }
            TracebackEntry entry = entry(place);
            if (caller != null) {
                entry.setFrame(caller);
                caller.setEntry(entry);
            }
            if (last == null) {
                first = entry;
            } else {
                last.setOuter(entry);
            }
            last = entry;
            return entry.outer() == null && ++count < MOST_CALLERS ? null : inner;
        }

        private TracebackEntry entry(Place place) {
            // a generator goes on with another caller
            TracebackEntry known = place.root().code().isSuspendable() ? null : known(place.arguments());
            if (known != null && known.location() == place.location()) {
                return known;
            }
            TracebackEntry outer = known == null ? null : known.outer();
            return TracebackEntry.ofCaller(place.location(), place.arguments(), outer);
        }

        private TracebackEntry known(Object[] arguments) {
            TracebackEntry entry = before;
            while (entry != null && entry.arguments() != arguments) {
                entry = entry.outer();
            }
            return entry;
        }
    }

    /** {@code f_back}: the caller's frame; of one that has ended, the one it had. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFrame back(PyFrame frame) {
        if (frame.back() != null && !isSuspendable(frame)) {
            return frame.back();
        }
        CallersAtHand callers = new CallersAtHand();
        boolean[] found = {false};
        walk(place -> {
            if (found[0]) {
                return callers.visit(place);
            }
            found[0] = place.arguments() == frame.arguments();
            return null;
        });
        PyFrame caller = callers.first;
        if (found[0] && !isSuspendable(frame)) {
            frame.setBack(caller);
        }
        if (found[0]) {
            return caller;
        }
        PyGenerator generator = generator(frame);
        return generator == null || generator.isRunning() ? backOfEnded(frame) : null;
    }

    private static PyFrame backOfEnded(PyFrame frame) {
        PyFrame caller = frame.back();
        for (TracebackEntry entry = frame.entry();
                caller == null && entry != null && entry.outer() != null;
                entry = entry.outer()) {
            caller = of(entry.outer());
        }
        return caller;
    }

    private static boolean isSuspendable(PyFrame frame) {
        return frame.code().isSuspendable();
    }

    /** Where the frame is on the stack of this thread, null when it is not. */
    private static Place find(PyFrame frame) {
        return frame.arguments() == null ? null : walk(place -> place.arguments() == frame.arguments() ? place : null);
    }

    /** Whether the function is running, or waits for one that it has called. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isExecuting(PyFrame frame) {
        return find(frame) != null;
    }

    /** The frame of an entry of a traceback, always the same one; null for an entry without code. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyFrame of(TracebackEntry entry) {
        if (entry == null || entry.frame() != null) {
            return entry == null ? null : entry.frame();
        }
        FramePlace place = FramePlace.of(entry.location());
        if (place == null || place.code() == null) {
            return null;
        }
        PyFrame frame = entry.kept() == null ? null : PyFrame.of(entry.kept());
        if (frame == null && entry.values() == null) {
            frame = walk(each -> isOf(each, entry, place.code()) ? each.frame() : null);
        }
        if (frame == null) {
            frame = PyFrame.ended(place.code(), entry.arguments(), entry.values(), entry.location());
        }
        entry.setFrame(frame);
        frame.setEntry(entry);
        return frame;
    }

    private static boolean isOf(Place place, TracebackEntry entry, PyCode code) {
        return entry.arguments() == null ? place.code() == code : place.arguments() == entry.arguments();
    }

    /** The node that the frame executes, or has executed last; null when that is not known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Node location(PyFrame frame) {
        if (frame.frame() == null) {
            return frame.location();
        }
        Place place = find(frame);
        return place == null ? null : place.location();
    }

    /** The root that runs a frame of this thread; null when it is not running. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodeRoot root(PyFrame frame) {
        return walk(place -> place.arguments() == frame.arguments() ? place.root() : null);
    }

    /** {@code f_lineno}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long line(PyFrame frame) {
        if (frame.jump() != null) {
            return frame.jumpLine();
        }
        FramePlace place = FramePlace.of(location(frame));
        if (place != null && place.code() == frame.code()) {
            return place.line();
        }
        return frame.frame() == null ? frame.code().firstLine() : line(frame.code(), frame.frame());
    }

    /** {@code f_lasti}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long instruction(PyFrame frame) {
        Node location = location(frame);
        long found = location == null ? -1 : CodeDescription.instruction(frame.code(), location);
        return found >= 0 || frame.frame() == null
                ? found
                : CodeDescription.instruction(frame.code(), frame.frame().getIntStatic(FrameVariables.POSITION_SLOT));
    }

    /** The line of the statement that a frame executes. */
    private static int line(PyCode code, Frame frame) {
        int position = frame.getIntStatic(FrameVariables.POSITION_SLOT);
        SourceSection section = code.section();
        if (position == 0 || section == null || !section.isAvailable()) {
            return position == 0 ? CodeDescription.prologueLine(code) : code.firstLine();
        }
        return section.getSource().getLineNumber(position - 1);
    }

    /** {@code f_globals}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyDict globals(PythonContext context, PyFrame frame) {
        return frame.function() != null
                ? frame.function().globals()
                : ErrorHints.globalsOf(context, frame.code().fileName());
    }

    /** {@code f_builtins}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object builtins(PythonContext context, PyFrame frame) {
        return context.builtinsOf(globals(context, frame));
    }

    /**
     * {@code f_locals}.
     *
     * @param asking where the innermost frame is, as it calls nothing that is on the stack
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object locals(PythonContext context, PyFrame frame, Node asking) {
        if (frame.code().hasNamespace() && frame.arguments() == null) {
            return globals(context, frame);
        } else if (frame.frame() == null) {
            return FrameLocals.of(frame, frame.location());
        }
        Place place = find(frame);
        Node location = place == null ? null : place.location();
        return FrameLocals.of(frame, place != null && location == null ? asking : location);
    }

    /** The generator or coroutine whose frame this is, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyGenerator generator(PyFrame frame) {
        return frame.code().isSuspendable() && frame.frame() != null
                ? (PyGenerator) frame.frame().getObject(FrameVariables.POSITION_SLOT + 1)
                : null;
    }

    /** {@code frame.clear()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void clear(PyFrame frame) {
        PyGenerator generator = generator(frame);
        if (generator != null && generator.isStarted() && !generator.isFinished() && !generator.isRunning()) {
            throw Errors.runtimeError("cannot clear a suspended frame");
        } else if (frame.values() == null && isExecuting(frame)) {
            throw Errors.runtimeError("cannot clear an executing frame");
        }
        if (generator != null && !generator.isFinished()) {
            generator.setFinished();
        }
        frame.clear();
    }
}
