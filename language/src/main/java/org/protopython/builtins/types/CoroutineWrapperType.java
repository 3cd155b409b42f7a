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
@PyTypeMethods("coroutine_wrapper")
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

    @PyBuiltin("send(self, value, /)")
    static Object send(PyCoroutineWrapper self, Object value) {
        return Generators.resumeOrStop(self.coroutine(), value, null);
    }

    @PyBuiltin("throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    static Object throwInto(PyCoroutineWrapper self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Generators.resumeOrStop(self.coroutine(), PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin("close(self, /)")
    static Object close(PyCoroutineWrapper self) {
        return Generators.close(self.coroutine());
    }
}
