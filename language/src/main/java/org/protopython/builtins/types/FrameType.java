// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.TypeNames;
import org.protopython.ops.async.UnawaitedCoroutines;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.ops.tracing.LineAssignment;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/** {@code frame}. */
@PyTypeMethods("frame")
public final class FrameType {
    private FrameType() {}

    @PyGetter(value = "f_code", doc = "Code object that runs in the frame.")
    static Object code(PyFrame self) {
        return self.code();
    }

    @PyGetter(value = "f_globals", doc = "Dict of the globals of the code.")
    static Object globals(PythonContext context, PyFrame self) {
        return FrameObjects.globals(context, self);
    }

    @PyGetter(value = "f_builtins", doc = "Dict of the builtins of the code.")
    static Object builtins(PythonContext context, PyFrame self) {
        return FrameObjects.builtins(context, self);
    }

    @PyGetter(
            value = "f_locals",
            doc = "Mapping of the local variables; in a function, setting a name in it sets the variable.")
    static Object locals(PythonContext context, PyFrame self, Node asking) {
        return FrameObjects.locals(context, self, asking);
    }

    @PyGetter(
            value = "f_lineno",
            doc = "Number of the line that is being run, or None. A trace function may set it, to jump there.")
    static long line(PyFrame self) {
        return FrameObjects.line(self);
    }

    @PySetter("f_lineno")
    static void setLine(PyFrame self, Object value) {
        LineAssignment.set(self, value);
    }

    @PyGetter(value = "f_lasti", doc = "Offset in the bytecode of what is being run.")
    static long lastInstruction(PyFrame self) {
        return FrameObjects.instruction(self);
    }

    @PyGetter(value = "f_back", doc = "Frame of the caller; None for the first.")
    static Object back(PyFrame self) {
        PyFrame back = FrameObjects.back(self);
        return back == null ? PyNone.NONE : back;
    }

    @PyGetter(value = "f_generator", doc = "Generator or coroutine that the frame belongs to, or None.")
    static Object generator(PyFrame self) {
        PyGenerator generator = FrameObjects.generator(self);
        return generator == null ? PyNone.NONE : generator;
    }

    @PyGetter(value = "f_trace", doc = "Function that traces the frame, or None.")
    static Object trace(PyFrame self) {
        return self.trace() == null ? PyNone.NONE : self.trace();
    }

    @PySetter("f_trace")
    static void setTrace(PyFrame self, Object value) {
        self.setTrace(value == PyNone.NONE ? null : value);
    }

    @PyGetter(value = "f_trace_lines", doc = "Whether the trace function is called for each line.")
    static boolean tracesLines(PyFrame self) {
        return self.tracesLines();
    }

    @PySetter("f_trace_lines")
    static void setTracesLines(PyFrame self, Object value) {
        self.setTracesLines(flag(value));
    }

    @PyGetter(value = "f_trace_opcodes", doc = "Whether the trace function is called for each instruction.")
    static boolean tracesOpcodes(PyFrame self) {
        return self.tracesOpcodes();
    }

    @PySetter("f_trace_opcodes")
    static void setTracesOpcodes(PyFrame self, Object value) {
        self.setTracesOpcodes(flag(value));
    }

    private static boolean flag(Object value) {
        if (value == null) {
            throw Errors.typeError("cannot delete numeric/char attribute");
        } else if (value instanceof Boolean flag) {
            return flag;
        }
        throw Errors.typeError("attribute value type must be bool");
    }

    @PyBuiltin(
            value = "clear(self, /)",
            doc = "Forget the local variables. Raises RuntimeError while the frame is being run.")
    static void clear(PythonContext context, PyFrame self) {
        PyGenerator generator = FrameObjects.generator(self);
        if (generator != null) {
            UnawaitedCoroutines.cleared(context, generator);
        }
        FrameObjects.clear(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyFrame self) {
        return "<frame at " + TypeNames.address(self) + ", file '" + self.code().fileName() + "', line "
                + FrameObjects.line(self) + ", code " + self.code().name() + ">";
    }
}
