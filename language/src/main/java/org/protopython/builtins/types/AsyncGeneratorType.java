// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Generators;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Raising;
import org.protopython.ops.async.AsyncHooks;
import org.protopython.ops.async.PyAsyncStep;
import org.protopython.ops.async.PyAsyncThrow;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;

/** {@code async_generator}. */
@PyTypeMethods("async_generator")
public final class AsyncGeneratorType {
    private AsyncGeneratorType() {}

    @PyBuiltin("__aiter__(self, /)")
    static Object iterator(PyAsyncGenerator self) {
        return self;
    }

    @PyBuiltin("__anext__(self, /)")
    static Object next(PyAsyncGenerator self) {
        AsyncHooks.begin(self);
        return new PyAsyncStep(self, PyNone.NONE);
    }

    @PyBuiltin("asend(self, value, /)")
    static Object send(PyAsyncGenerator self, Object value) {
        AsyncHooks.begin(self);
        return new PyAsyncStep(self, value);
    }

    @PyBuiltin("athrow(self, type, value=None, traceback=None, /)")
    static Object throwInto(PyAsyncGenerator self, Object type, Object value, Object traceback) {
        AsyncHooks.begin(self);
        return new PyAsyncThrow(self, () -> Raising.thrown(type, value, traceback));
    }

    @PyBuiltin("aclose(self, /)")
    static Object close(PyAsyncGenerator self) {
        AsyncHooks.begin(self);
        return new PyAsyncThrow(self, null);
    }

    @PyGetter("ag_running")
    static boolean isRunning(PyAsyncGenerator self) {
        return self.isStepRunning();
    }

    @PyGetter("ag_await")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyGenerator self) {
        return Generators.repr(self);
    }

    @PyGetter("__name__")
    static Object name(PyGenerator self) {
        return self.name();
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, Object value) {
        self.setName(Generators.checkedName("__name__", value));
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyGenerator self) {
        return self.qualifiedName();
    }

    @PySetter("__qualname__")
    static void setQualifiedName(PyGenerator self, Object value) {
        self.setQualifiedName(Generators.checkedName("__qualname__", value));
    }

    @PyGetter("ag_code")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter("ag_frame")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter("ag_suspended")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }

    @PyBuiltin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD)
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
