// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Generators;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Raising;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** {@code generator}. */
@PyTypeMethods("generator")
public final class GeneratorType {
    private GeneratorType() {}

    private static Object resume(PyGenerator self, Object sent, PException thrown) {
        Object result = Generators.resume(self, sent, thrown);
        if (result == null) {
            Object value = self.yielded();
            throw Errors.stopIteration(value == PyNone.NONE ? null : value);
        }
        return result;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyGenerator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyGenerator self) {
        return resume(self, PyNone.NONE, null);
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
    static Object close(PyGenerator self) {
        return Generators.close(self);
    }

    @PyBuiltin("__del__(self, /)")
    static void delete(PyGenerator self) {
        Generators.close(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyGenerator self) {
        return "<generator object " + Texts.strJava(self.qualifiedName()) + " at " + TypeNames.address(self) + ">";
    }

    @PyGetter("__name__")
    static Object name(PyGenerator self) {
        return self.name();
    }

    @PySetter("__name__")
    static void setName(PyGenerator self, Object value) {
        if (value == null || Conversions.asText(value) == null) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.setName(value);
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyGenerator self) {
        return self.qualifiedName();
    }

    @PySetter("__qualname__")
    static void setQualifiedName(PyGenerator self, Object value) {
        if (value == null || Conversions.asText(value) == null) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.setQualifiedName(value);
    }

    @PyGetter("gi_code")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter("gi_running")
    static boolean isRunning(PyGenerator self) {
        return self.isRunning();
    }

    @PyGetter("gi_suspended")
    static boolean isSuspended(PyGenerator self) {
        return self.isStarted() && !self.isRunning() && !self.isFinished();
    }

    @PyGetter("gi_yieldfrom")
    static Object delegate(PyGenerator self) {
        return self.delegate() == null ? PyNone.NONE : self.delegate();
    }

    @PyGetter("gi_frame")
    static Object frame(PyGenerator self) {
        if (self.isFinished()) {
            return PyNone.NONE;
        }
        throw Errors.notImplementedError("gi_frame of a generator that has not finished is not implemented");
    }

    @PyBuiltin("__class_getitem__(cls, item, /)")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
