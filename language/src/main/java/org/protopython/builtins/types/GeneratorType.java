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

    @PyBuiltin(
            value = "send(self, value, /)",
            doc = "Go on with value as the result of the yield; the result is what is yielded next, or StopIteration.")
    static Object send(PyGenerator self, Object value) {
        return Generators.resumeOrStop(self, value, null);
    }

    @PyBuiltin(value = "throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", doc = """
        Raise an exception where the generator stands; what is yielded next is the result.

        type is the exception; the forms with its class, a value and a traceback are deprecated.\
        """)
    static Object throwInto(PyGenerator self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Generators.resumeOrStop(self, PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin(value = "close(self, /)", doc = """
        End the generator by raising GeneratorExit where it stands; the result is what it returns.

        Raises RuntimeError if it yields a value instead.\
        """)
    static Object close(PyGenerator self) {
        return Generators.close(self);
    }

    @PyGetter(value = "gi_running", doc = "Whether the generator is being run at the moment.")
    static boolean isRunning(PyGenerator self) {
        return self.isRunning();
    }

    @PyGetter(value = "gi_yieldfrom", doc = "The iterator that a yield from takes its items from, or None.")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyGetter(value = "gi_code", doc = "Code object of the generator.")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter(value = "gi_frame", doc = "Frame of the generator; None once it has ended.")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter(value = "gi_suspended", doc = "Whether the generator stands at a yield.")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }
}
