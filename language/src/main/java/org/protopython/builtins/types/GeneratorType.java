// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.ops.Raising;
import org.protopython.runtime.PyGenerator;

/** {@code generator}. */
@PyTypeMethods("generator")
public final class GeneratorType {
    private GeneratorType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyGenerator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyGenerator self) {
        return Generators.resumeOrStop(self, PyNone.NONE, null);
    }

    @PyBuiltin("send(self, value, /)")
    static Object send(PyGenerator self, Object value) {
        return Generators.resumeOrStop(self, value, null);
    }

    @PyBuiltin("throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    static Object throwInto(PyGenerator self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Generators.resumeOrStop(self, PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin("close(self, /)")
    static Object close(PyGenerator self) {
        return Generators.close(self);
    }

    @PyGetter("gi_running")
    static boolean isRunning(PyGenerator self) {
        return self.isRunning();
    }

    @PyGetter("gi_yieldfrom")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyGetter("gi_code")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter("gi_frame")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter("gi_suspended")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }
}
