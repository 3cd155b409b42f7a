// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Generators;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/** What generators, coroutines and asynchronous generators have in common. */
@PyTypeMethods({"generator", "coroutine", "async_generator"})
final class GeneratorMethods {
    private GeneratorMethods() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyGenerator self) {
        return Generators.repr(self);
    }

    /** Closes what is suspended, or leaves that to the hook of the event loop. */
    @PyBuiltin("__del__(self, /)")
    static void delete(PythonContext context, PyGenerator self) {
        if (self.isFinished() || self.isRunning()) {
            return;
        }
        try {
            if (self instanceof PyAsyncGenerator generator && generator.finalizer() != null && !generator.isClosed()) {
                Calls.call(generator.finalizer(), generator);
            } else {
                Generators.close(self);
            }
        } catch (PException e) {
            String message = "Exception ignored while closing generator " + Generators.repr(self);
            Unraisable.report(context, e, message, null);
        }
    }

    @PyGetter(value = "__name__", doc = "Name of the coroutine or generator, at first that of its function.")
    static Object name(PyGenerator self) {
        return self.name();
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, Object value) {
        self.setName(Generators.checkedName("__name__", value));
    }

    @PyGetter(
            value = "__qualname__",
            doc = "Qualified name of the coroutine or generator, at first that of its function.")
    static Object qualifiedName(PyGenerator self) {
        return self.qualifiedName();
    }

    @PySetter("__qualname__")
    static void setQualifiedName(PyGenerator self, Object value) {
        self.setQualifiedName(Generators.checkedName("__qualname__", value));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, for annotations: a GenericAlias.",
            kind = Kind.CLASS_METHOD)
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
