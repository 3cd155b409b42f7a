// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionNotes;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyTraceback;

/** {@code BaseException}. */
@PyTypeMethods("BaseException")
public final class BaseExceptionType {
    private BaseExceptionType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyBaseException(cls, new PyTuple(args));
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.checkNoKeywords(self.type(), kwargs);
        self.setArgs(new PyTuple(args));
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        return ExceptionState.str(self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyBaseException self) {
        PyTuple args = self.args();
        return self.type().name() + (args.size() == 1 ? "(" + Texts.reprJava(args.get(0)) + ")" : Texts.reprJava(args));
    }

    @PyGetter(value = "args", doc = "Tuple of the arguments that the exception was made with.")
    static Object args(PyBaseException self) {
        return self.args();
    }

    @PySetter("args")
    static void setArgs(PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("args may not be deleted");
        }
        self.setArgs(new PyTuple(Items.toArray(value)));
    }

    @PyGetter("__dict__")
    static Object dict(PyBaseException self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyBaseException self, Object value) {
        if (!(value instanceof PyDict dict)) {
            throw Errors.typeError("__dict__ must be set to a dictionary, not a '%s'", PyType.of(value));
        }
        Attributes.setDict(self, dict);
    }

    @PyBuiltin(
            value = "with_traceback(self, traceback, /)",
            doc = "Set __traceback__ and give the exception itself, for a raise statement.")
    static Object withTraceback(PyBaseException self, Object traceback) {
        setTraceback(self, traceback);
        return self;
    }

    @PyBuiltin(
            value = "add_note(self, note, /)",
            doc = "Add a line of text to __notes__, which is shown below the exception.")
    static void addNote(PyBaseException self, Object note) {
        if (Conversions.asText(note) == null) {
            throw ArgumentConversions.wrongType(note, "str", "add_note() argument");
        }
        ExceptionNotes.add(self, note);
    }

    @PyGetter(value = "__traceback__", doc = "Where the exception has been, or None.")
    static Object traceback(PyBaseException self) {
        return ExceptionState.tracebackOrNone(self);
    }

    @PySetter("__traceback__")
    static void setTraceback(PyBaseException self, Object value) {
        if (value == null) {
            throw Errors.typeError("__traceback__ may not be deleted");
        } else if (value == PyNone.NONE) {
            self.setTraceback(null);
        } else if (value instanceof PyTraceback) {
            self.setTraceback(value);
        } else {
            throw Errors.typeError("__traceback__ must be a traceback or None");
        }
    }

    @PyGetter(value = "__cause__", doc = "The exception that raise ... from named, or None.")
    static Object cause(PyBaseException self) {
        return self.cause() == null ? PyNone.NONE : self.cause();
    }

    @PySetter("__cause__")
    static void setCause(PyBaseException self, Object value) {
        self.setCause(exceptionOrNone(value, "cause"));
    }

    @PyGetter(value = "__context__", doc = "The exception that was being handled when this one was raised, or None.")
    static Object context(PyBaseException self) {
        return self.context() == null ? PyNone.NONE : self.context();
    }

    @PySetter("__context__")
    static void setContext(PyBaseException self, Object value) {
        self.setContext(exceptionOrNone(value, "context"));
    }

    private static PyBaseException exceptionOrNone(Object value, String what) {
        if (value == null) {
            throw Errors.typeError("__%s__ may not be deleted", what);
        } else if (value != PyNone.NONE && !(value instanceof PyBaseException)) {
            throw Errors.typeError("exception %s must be None or derive from BaseException", what);
        }
        return value == PyNone.NONE ? null : (PyBaseException) value;
    }

    @PyGetter(value = "__suppress_context__", doc = "Whether __context__ is left out when the exception is shown.")
    static boolean suppressContext(PyBaseException self) {
        return self.suppressContext();
    }

    @PySetter("__suppress_context__")
    static void setSuppressContext(PyBaseException self, Object value) {
        if (!(value instanceof Boolean flag)) {
            throw Errors.typeError("attribute value type must be bool");
        }
        self.setSuppressContext(flag);
    }

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Set the attributes that a dict holds.")
    static void setState(PyBaseException self, Object state) {
        if (state == PyNone.NONE) {
            return;
        } else if (!(state instanceof PyDict dict)) {
            throw Errors.typeError("state is not a dictionary");
        } else {
            dict.forEach((name, value) -> Attributes.set(self, Attributes.nameOf(name), value));
        }
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the exception of.")
    static Object reduce(PyBaseException self) {
        PyDict dict = Attributes.dictOf(self);
        return dict == null || dict.size() == 0
                ? new PyTuple(self.type(), self.args())
                : new PyTuple(self.type(), self.args(), dict);
    }
}
