// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Annotations;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Keywords;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Warnings;
import org.protopython.ops.traceback.CodeCopies;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyFunction;

/** {@code function}. */
@PyTypeMethods(
        value = "function",
        doc = "A function, as def and lambda make it, of a code object and the dict of its globals.")
public final class FunctionType {
    /** How a call of code begins; code of another kind gives something else than the callers expect. */
    private static final int RESUMABLE = PyCode.FLAG_GENERATOR | PyCode.FLAG_COROUTINE | PyCode.FLAG_ASYNC_GENERATOR;

    private FunctionType() {}

    @PyBuiltin("__new__(cls, /, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)")
    static Object create(
            Object cls, PyCode code, PyDict globals, Object name, Object argdefs, Object closure, Object kwdefaults) {
        int free = code.freeNames().length;
        if (name != PyNone.NONE && Conversions.asText(name) == null) {
            throw Errors.typeError("arg 3 (name) must be None or string");
        } else if (argdefs != PyNone.NONE && !(argdefs instanceof PyTuple)) {
            throw Errors.typeError("arg 4 (defaults) must be None or tuple");
        } else if (closure == PyNone.NONE && free > 0) {
            throw Errors.typeError("arg 5 (closure) must be tuple");
        } else if (closure != PyNone.NONE && !(closure instanceof PyTuple)) {
            throw Errors.typeError("arg 5 (closure) must be None or tuple");
        } else if (kwdefaults != PyNone.NONE && !(kwdefaults instanceof PyDict)) {
            throw Errors.typeError("arg 6 (kwdefaults) must be None or dict");
        }
        CodeCopies.checkCallable(code);
        PyFunction function = new PyFunction(
                code,
                globals,
                closure instanceof PyTuple tuple ? cells(code, tuple.items()) : PyFunction.NO_CELLS,
                argdefs instanceof PyTuple defaults ? defaults.items() : null,
                kwdefaults instanceof PyDict defaults ? defaults : null);
        if (name != PyNone.NONE) {
            function.setName(name);
        }
        return function;
    }

    private static PyCell[] cells(PyCode code, Object[] closure) {
        int free = code.freeNames().length;
        if (closure.length != free) {
            throw Errors.valueError("%s requires closure of length %d, not %d", code.name(), free, closure.length);
        }
        PyCell[] cells = new PyCell[free];
        for (int i = 0; i < free; i++) {
            if (!(closure[i] instanceof PyCell cell)) {
                throw Errors.typeError("arg 5 (closure) expected cell, found %s", PyType.of(closure[i]));
            }
            cells[i] = cell;
        }
        return cells;
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyFunction self, Object[] args, PyDict kwargs) {
        return Keywords.call(self, args, kwargs);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyFunction self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        return instance == PyNone.NONE ? self : new PyMethod(self, instance);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyFunction self) {
        return "<function " + text(self.qualifiedName()) + " at " + TypeNames.address(self) + ">";
    }

    private static String text(Object name) {
        return PyStrings.toJava(Conversions.asText(name));
    }

    @PyGetter("__name__")
    static Object name(PyFunction self) {
        return self.name();
    }

    @PySetter("__name__")
    static void setName(PyFunction self, Object value) {
        if (value == null || Conversions.asText(value) == null) {
            throw Errors.typeError("__name__ must be set to a string object");
        }
        self.setName(Conversions.asText(value));
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyFunction self) {
        return self.qualifiedName();
    }

    @PySetter("__qualname__")
    static void setQualifiedName(PyFunction self, Object value) {
        if (value == null || Conversions.asText(value) == null) {
            throw Errors.typeError("__qualname__ must be set to a string object");
        }
        self.setQualifiedName(Conversions.asText(value));
    }

    @PyGetter("__doc__")
    static Object doc(PyFunction self) {
        return self.doc();
    }

    @PySetter("__doc__")
    static void setDoc(PyFunction self, Object value) {
        self.setDoc(value == null ? PyNone.NONE : value);
    }

    @PyGetter("__module__")
    static Object module(PyFunction self) {
        return self.module();
    }

    @PySetter("__module__")
    static void setModule(PyFunction self, Object value) {
        self.setModule(value == null ? PyNone.NONE : value);
    }

    @PyGetter("__dict__")
    static Object dict(PyFunction self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyFunction self, PyDict value) {
        Attributes.setDict(self, value);
    }

    @PyGetter("__code__")
    static Object code(PyFunction self) {
        return self.code();
    }

    @PySetter("__code__")
    static void setCode(PyFunction self, Object value) {
        if (!(value instanceof PyCode code)) {
            throw Errors.typeError("__code__ must be set to a code object");
        } else if (code.freeNames().length != self.closure().length) {
            throw Errors.valueError(
                    "%s() requires a code object with %d free vars, not %d",
                    text(self.name()), self.closure().length, code.freeNames().length);
        }
        if ((code.flags() & RESUMABLE) != (self.code().flags() & RESUMABLE)) {
            Warnings.warn(
                    ExceptionTypes.DEPRECATION_WARNING,
                    "Assigning a code object of non-matching type is deprecated"
                            + " (e.g., from a generator to a plain function)",
                    1);
        }
        CodeCopies.checkCallable(code);
        self.setCode(code);
    }

    @PyGetter("__globals__")
    static Object globals(PyFunction self) {
        return self.globals();
    }

    @PyGetter("__builtins__")
    static Object builtins(PyFunction self, org.protopython.runtime.PythonContext context) {
        return context.builtinsOf(self.globals());
    }

    @PyGetter("__closure__")
    static Object closure(PyFunction self) {
        return self.closure().length == 0
                ? PyNone.NONE
                : new PyTuple((Object[]) self.closure().clone());
    }

    @PyGetter("__defaults__")
    static Object defaults(PyFunction self) {
        return self.defaults().length == 0 ? PyNone.NONE : new PyTuple(self.defaults());
    }

    @PySetter("__defaults__")
    static void setDefaults(PyFunction self, Object value) {
        if (value == null || value == PyNone.NONE) {
            self.setDefaults(null);
        } else if (value instanceof PyTuple tuple) {
            self.setDefaults(tuple.items());
        } else {
            throw Errors.typeError("__defaults__ must be set to a tuple object");
        }
    }

    @PyGetter("__kwdefaults__")
    static Object keywordDefaults(PyFunction self) {
        return self.keywordDefaults() == null ? PyNone.NONE : self.keywordDefaults();
    }

    @PySetter("__kwdefaults__")
    static void setKeywordDefaults(PyFunction self, Object value) {
        if (value == null || value == PyNone.NONE) {
            self.setKeywordDefaults(null);
        } else if (value instanceof PyDict dict) {
            self.setKeywordDefaults(dict);
        } else {
            throw Errors.typeError("__kwdefaults__ must be set to a dict object");
        }
    }

    @PyGetter(value = "__annotations__", doc = "Dict of the annotations of the parameters and the result.")
    static Object annotations(PyFunction self) {
        if (self.annotations() == null) {
            self.setAnnotations(Annotations.evaluate(self.annotate()));
        }
        return self.annotations();
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyFunction self, Object value) {
        if (value == null || value == PyNone.NONE) {
            self.setAnnotations(new PyDict());
        } else if (value instanceof PyDict) {
            self.setAnnotations(value);
        } else {
            throw Errors.typeError("__annotations__ must be set to a dict object");
        }
        self.setAnnotate(null);
    }

    @PyGetter(value = "__annotate__", doc = "Function that computes the annotations, or None.")
    static Object annotate(PyFunction self) {
        return self.annotate() == null ? PyNone.NONE : self.annotate();
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyFunction self, Object value) {
        if (value == null) {
            throw Errors.typeError("__annotate__ cannot be deleted");
        } else if (value == PyNone.NONE) {
            self.setAnnotate(null);
            return;
        }
        Annotations.checkAnnotate(value);
        self.setAnnotate(value);
        self.setAnnotations(null);
    }

    @PyGetter(value = "__type_params__", doc = "Tuple of the type parameters.")
    static Object typeParameters(PyFunction self) {
        return self.typeParameters() == null ? PyTuple.EMPTY : self.typeParameters();
    }

    @PySetter("__type_params__")
    static void setTypeParameters(PyFunction self, Object value) {
        if (!(value instanceof PyTuple)) {
            throw Errors.typeError("__type_params__ must be set to a tuple");
        }
        self.setTypeParameters(value);
    }
}
