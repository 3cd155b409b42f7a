// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.SpecialCallNode;
import org.protopython.ops.TruthNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFunction;
import org.protopython.runtime.TracebackEntry;

/** The context manager protocol (Language Reference 3.3.9). */
public final class ContextProtocolNode extends PythonNode {
    private static final Object[] NO_ARGUMENTS = {};

    @Child
    private SpecialCallNode enterCall = SpecialCallNode.create(Slot.ENTER);

    @Child
    private CallNode exitCall = CallNode.create();

    @Child
    private TruthNode truth = TruthNode.create();

    @CompilationFinal
    private PyType knownClass;

    @CompilationFinal
    private Assumption knownStable = Assumption.NEVER_VALID;

    /** {@code __exit__} of the known class, while that is stable. */
    @CompilationFinal
    private PyFunction knownExit;

    /** The bound {@code __exit__}; the errors are those of a {@code with} statement. */
    public Object exitMethod(Object self) {
        PyType type = PyType.of(self);
        if (knownClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            knownClass = type;
            Assumption stable = type.stable();
            if (type.slot(Slot.ENTER) != null && type.slot(Slot.EXIT) instanceof PyFunction function) {
                knownExit = function;
                knownStable = stable;
            }
        }
        return type == knownClass && knownStable.isValid() ? new PyMethod(knownExit, self) : findExit(self, type);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object findExit(Object self, PyType type) {
        Object exit = type.slot(Slot.EXIT);
        if (exit == null) {
            throw missing(type, "__exit__");
        } else if (type.slot(Slot.ENTER) == null) {
            throw missing(type, "__enter__");
        }
        return Descriptors.bind(exit, self, type);
    }

    private static RuntimeException missing(PyType type, String method) {
        String hint = type.slot(Slot.AENTER) != null && type.slot(Slot.AEXIT) != null
                ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
                : "";
        return Errors.typeError(
                "'%s' object does not support the context manager protocol (missed %s method)%s", type, method, hint);
    }

    public Object enter(VirtualFrame frame, Object self) {
        return enterCall.execute(frame, self, NO_ARGUMENTS);
    }

    public Object exit(VirtualFrame frame, Object exit, Object type, Object value, Object traceback) {
        return exitCall.execute(frame, exit, new Object[] {type, value, traceback}, Calls.NO_KEYWORDS);
    }

    /** Calls {@code __exit__} with an exception; true when it swallows it. */
    public boolean exitWith(VirtualFrame frame, Object exit, PyBaseException exception) {
        return truth.execute(frame, exit(frame, exit, exception.type(), exception, tracebackOf(exception)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object tracebackOf(PyBaseException exception) {
        if (exception.traceback() instanceof TracebackEntry entry) {
            exception.setTraceback(entry.shown());
        }
        return exception.traceback() == null ? PyNone.NONE : exception.traceback();
    }
}
