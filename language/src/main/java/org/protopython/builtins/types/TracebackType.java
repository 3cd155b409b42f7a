// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.ops.traceback.FramePlace;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.TracebackEntry;

/** {@code traceback}. */
@PyTypeMethods(value = "traceback", doc = "One entry of a traceback.")
public final class TracebackType {
    private TracebackType() {}

    @PyBuiltin("__new__(cls, /, tb_next, tb_frame, tb_lasti, tb_lineno)")
    static Object create(PyType cls, Object next, PyFrame frame, int lastInstruction, int line) {
        Node location = FrameObjects.location(frame);
        TracebackEntry entry = new TracebackEntry(
                location != null ? location : frame.code().callTarget().getRootNode(), null);
        entry.setFrame(frame);
        return new PyTraceback(entry, nextOf(next), lastInstruction, line);
    }

    private static PyTraceback nextOf(Object next) {
        if (next == PyNone.NONE) {
            return null;
        } else if (next instanceof PyTraceback traceback) {
            return traceback;
        }
        throw Errors.typeError("expected traceback object, got '%s'", PyType.of(next));
    }

    @PyBuiltin("__dir__(self, /)")
    static Object members(PyTraceback self) {
        return new PyList(new Object[] {
            PyStrings.of("tb_frame"), PyStrings.of("tb_next"), PyStrings.of("tb_lasti"), PyStrings.of("tb_lineno")
        });
    }

    @PyGetter(value = "tb_next", doc = "The next entry, towards where the exception was raised, or None.")
    static Object next(PyTraceback self) {
        return self.next() == null ? PyNone.NONE : self.next();
    }

    @PySetter("tb_next")
    static void setNext(PyTraceback self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete tb_next attribute");
        }
        PyTraceback next = nextOf(value);
        for (PyTraceback each = next; each != null; each = each.next()) {
            if (each == self) {
                throw Errors.valueError("traceback loop detected");
            }
        }
        self.setNext(next);
    }

    @PyGetter(value = "tb_frame", doc = "The frame of the entry.")
    static Object frame(PyTraceback self) {
        PyFrame frame = FrameObjects.of(self.entry());
        return frame == null ? PyNone.NONE : frame;
    }

    @PyGetter(value = "tb_lineno", doc = "Number of the line in the frame.")
    static long line(PyTraceback self) {
        if (self.line() >= 0) {
            return self.line();
        }
        FramePlace place =
                self.entry() == null ? null : FramePlace.of(self.entry().location());
        return place == null ? 0 : place.line();
    }

    @PyGetter(value = "tb_lasti", doc = "Offset in the bytecode of what the frame was running.")
    static long lastInstruction(PyTraceback self) {
        if (self.line() >= 0) {
            return self.instruction();
        }
        FramePlace place =
                self.entry() == null ? null : FramePlace.of(self.entry().location());
        return place == null
                ? -1
                : CodeDescription.instruction(place.code(), self.entry().location());
    }
}
