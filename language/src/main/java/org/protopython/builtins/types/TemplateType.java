// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInterpolation;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTemplate;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.Texts;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code string.templatelib.Template}. */
@PyTypeMethods(
        value = "Template",
        doc = "What a template string gives: its text and its interpolations, not yet put together.")
public final class TemplateType {
    private static final String LIBRARY = "string.templatelib";

    private TemplateType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("Template.__new__ only accepts *args arguments");
        }
        List<Object> strings = new ArrayList<>();
        List<Object> interpolations = new ArrayList<>();
        TruffleString last = PyStrings.EMPTY;
        for (Object arg : args) {
            TruffleString text = Conversions.asText(arg);
            if (text != null) {
                last = concatenate(last, text);
            } else if (arg instanceof PyInterpolation) {
                strings.add(last);
                interpolations.add(arg);
                last = PyStrings.EMPTY;
            } else {
                throw Errors.typeError(
                        "Template.__new__ *args need to be of type 'str' or 'Interpolation', got %s", PyType.of(arg));
            }
        }
        strings.add(last);
        return new PyTemplate(new PyTuple(strings.toArray()), new PyTuple(interpolations.toArray()));
    }

    private static TruffleString concatenate(Object left, Object right) {
        return Conversions.asText(left).concatUncached(Conversions.asText(right), PyStrings.ENCODING, true);
    }

    @PyGetter(
            value = "strings",
            doc = "Tuple of the texts around the interpolations, one more than there are of those.")
    static Object strings(PyTemplate self) {
        return self.strings();
    }

    @PyGetter(value = "interpolations", doc = "Tuple of the interpolations.")
    static Object interpolations(PyTemplate self) {
        return self.interpolations();
    }

    @PyGetter(value = "values", doc = "Tuple of the values of the interpolations.")
    static Object values(PyTemplate self) {
        Object[] values = self.interpolations().items().clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = ((PyInterpolation) values[i]).value();
        }
        return new PyTuple(values);
    }

    /** Strings and interpolations in their order, without strings that are empty. */
    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyTemplate self) {
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < self.strings().size(); i++) {
            if (PyStrings.length(Conversions.asText(self.strings().get(i))) > 0) {
                parts.add(self.strings().get(i));
            }
            if (i < self.interpolations().size()) {
                parts.add(self.interpolations().get(i));
            }
        }
        return new PyTupleIterator(BuiltinTypes.TEMPLATE_ITERATOR, parts.toArray());
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyTemplate self, Object value) {
        if (!(value instanceof PyTemplate other)) {
            if (SequenceOperands.isReflected(value, Slot.RADD)) {
                return PyNotImplemented.NOT_IMPLEMENTED;
            }
            throw SequenceOperands.cannotConcatenate(self, value);
        }
        List<Object> strings = new ArrayList<>(List.of(self.strings().items()));
        Object joined = concatenate(strings.removeLast(), other.strings().get(0));
        strings.add(joined);
        strings.addAll(
                List.of(other.strings().items()).subList(1, other.strings().size()));
        List<Object> interpolations =
                new ArrayList<>(List.of(self.interpolations().items()));
        interpolations.addAll(List.of(other.interpolations().items()));
        return new PyTemplate(new PyTuple(strings.toArray()), new PyTuple(interpolations.toArray()));
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTemplate self) {
        return "Template(strings=" + Texts.reprJava(self.strings()) + ", interpolations="
                + Texts.reprJava(self.interpolations()) + ")";
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the template of.")
    static Object reduce(PythonContext context, PyTemplate self) {
        Object function = Attributes.get(ImportSystem.importModule(context, LIBRARY), "_template_unpickle");
        return new PyTuple(function, new PyTuple(self.strings(), self.interpolations()));
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as Template[int]: a GenericAlias.",
            kind = Kind.CLASS_METHOD)
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
