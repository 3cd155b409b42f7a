// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.ops.Raising;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** {@code coroutine}: what a call of an asynchronous function gives. */
@PyTypeMethods("coroutine")
public final class CoroutineType {
    private CoroutineType() {}

    private static Object resume(PyGenerator self, Object sent, PException thrown) {
        if (self.isFinished()) {
            throw Errors.runtimeError("cannot reuse already awaited coroutine");
        }
        Object result = Generators.resume(self, sent, thrown);
        if (result == null) {
            Object value = self.yielded();
            throw Errors.stopIteration(value == PyNone.NONE ? null : value);
        }
        return result;
    }

    @PyBuiltin("send(self, value, /)")
    static Object send(PyGenerator self, Object value) {
        return resume(self, value, null);
    }

    @PyBuiltin("throw(self, type, value=None, traceback=None, /)")
    static Object throwInto(PyGenerator self, Object type, Object value, Object traceback) {
        return resume(self, PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin("close(self, /)")
    static void close(PyGenerator self) {
        Generators.close(self);
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyGenerator self) {
        throw Errors.notImplementedError("protoPython does not execute asynchronous functions yet");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyGenerator self) {
        return "<coroutine object " + Texts.strJava(self.qualifiedName()) + " at " + TypeNames.address(self) + ">";
    }

    @PyGetter("__name__")
    static Object name(PyGenerator self) {
        return self.name();
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyGenerator self) {
        return self.qualifiedName();
    }

    @PyGetter("cr_code")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter("cr_running")
    static boolean isRunning(PyGenerator self) {
        return self.isRunning();
    }
}
