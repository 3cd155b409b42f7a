// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.TypeNames;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.PyFrame;
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
        return context.builtins().dict();
    }

    @PyGetter("f_locals")
    static Object locals(PythonContext context, PyFrame self) {
        return FrameObjects.locals(context, self);
    }

    @PyGetter("f_lineno")
    static long line(PyFrame self) {
        return FrameObjects.line(self);
    }

    @PyGetter("f_lasti")
    static long lastInstruction(PyFrame self) {
        return -1;
    }

    @PyGetter("f_back")
    static Object back(PyFrame self) {
        return self.back() == null ? PyNone.NONE : self.back();
    }

    @PyGetter("f_trace")
    static Object trace(PyFrame self) {
        return PyNone.NONE;
    }

    @PyBuiltin("clear(self, /)")
    static void clear(PyFrame self) {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyFrame self) {
        return "<frame at " + TypeNames.address(self) + ", file '" + self.code().fileName() + "', line "
                + FrameObjects.line(self) + ", code " + self.code().name() + ">";
    }
}
