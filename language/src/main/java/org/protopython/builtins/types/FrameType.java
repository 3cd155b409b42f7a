// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

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

    @PyGetter("f_code")
    static Object code(PyFrame self) {
        return self.code();
    }

    @PyGetter("f_globals")
    static Object globals(PythonContext context, PyFrame self) {
        return FrameObjects.globals(context, self);
    }

    @PyGetter("f_builtins")
    static Object builtins(PythonContext context, PyFrame self) {
        return FrameObjects.builtins(context, self);
    }

    @PyGetter("f_locals")
    static Object locals(PythonContext context, PyFrame self) {
        return FrameObjects.locals(context, self, null);
    }

    @PyGetter("f_lineno")
    static long line(PyFrame self) {
        return FrameObjects.line(self);
    }

    @PySetter("f_lineno")
    static void setLine(PyFrame self, Object value) {
        LineAssignment.set(self, value);
    }

    @PyGetter("f_lasti")
    static long lastInstruction(PyFrame self) {
        return FrameObjects.instruction(self);
    }

    @PyGetter("f_back")
    static Object back(PyFrame self) {
        PyFrame back = FrameObjects.back(self);
        return back == null ? PyNone.NONE : back;
    }

    @PyGetter("f_generator")
    static Object generator(PyFrame self) {
        PyGenerator generator = FrameObjects.generator(self);
        return generator == null ? PyNone.NONE : generator;
    }

    @PyGetter("f_trace")
    static Object trace(PyFrame self) {
        return self.trace() == null ? PyNone.NONE : self.trace();
    }

    @PySetter("f_trace")
    static void setTrace(PyFrame self, Object value) {
        self.setTrace(value == PyNone.NONE ? null : value);
    }

    @PyGetter("f_trace_lines")
    static boolean tracesLines(PyFrame self) {
        return self.tracesLines();
    }

    @PySetter("f_trace_lines")
    static void setTracesLines(PyFrame self, Object value) {
        self.setTracesLines(flag(value));
    }

    @PyGetter("f_trace_opcodes")
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

    @PyBuiltin("clear(self, /)")
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
