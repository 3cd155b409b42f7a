// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.ops.Raising;
import org.protopython.ops.async.PyCoroutineWrapper;

/** {@code coroutine_wrapper}: iterates over a coroutine. */
@PyTypeMethods(
        value = "coroutine_wrapper",
        doc = "What the __await__() of a coroutine gives: an iterator that runs it.")
public final class CoroutineWrapperType {
    private CoroutineWrapperType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyCoroutineWrapper self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyCoroutineWrapper self) {
        return Generators.resumeOrStop(self.coroutine(), PyNone.NONE, null);
    }

    @PyBuiltin(
            value = "send(self, value, /)",
            doc = "Send a value into the coroutine; the result is what it yields next, or StopIteration at its end.")
    static Object send(PyCoroutineWrapper self, Object value) {
        return Generators.resumeOrStop(self.coroutine(), value, null);
    }

    @PyBuiltin(
            value = "throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)",
            doc = "Raise an exception inside the coroutine; what it yields next is the result.")
    static Object throwInto(PyCoroutineWrapper self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Generators.resumeOrStop(self.coroutine(), PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin(value = "close(self, /)", doc = "End the coroutine by raising GeneratorExit where it stands.")
    static Object close(PyCoroutineWrapper self) {
        return Generators.close(self.coroutine());
    }
}
