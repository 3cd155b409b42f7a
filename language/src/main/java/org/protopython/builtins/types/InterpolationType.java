// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyInterpolation;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code string.templatelib.Interpolation}. */
@PyTypeMethods(
        value = "Interpolation",
        doc = "A value between the braces of a template string, with what was written there.")
public final class InterpolationType {
    @PyConstant("__match_args__")
    static final Object MATCH_ARGS = new PyTuple(
            PyStrings.of("value"), PyStrings.of("expression"), PyStrings.of("conversion"), PyStrings.of("format_spec"));

    private InterpolationType() {}

    @PyBuiltin("__new__(cls, /, value, expression='', conversion=None, format_spec='')")
    static Object create(
            PyType cls, Object value, TruffleString expression, Object conversion, TruffleString formatSpec) {
        if (conversion != PyNone.NONE) {
            TruffleString text = Conversions.asText(conversion);
            if (text == null) {
                throw Errors.typeError(
                        "Interpolation() argument 'conversion' must be str, not %s", PyType.of(conversion));
            }
            String letter = PyStrings.toJava(text);
            if (!letter.equals("s") && !letter.equals("r") && !letter.equals("a")) {
                throw Errors.valueError("Interpolation() argument 'conversion' must be one of 's', 'a' or 'r'");
            }
        }
        return new PyInterpolation(value, expression, conversion, formatSpec);
    }

    @PyGetter(value = "value", doc = "The value of the expression.")
    static Object value(PyInterpolation self) {
        return self.value();
    }

    @PyGetter(value = "expression", doc = "Source of the expression.")
    static Object expression(PyInterpolation self) {
        return self.expression();
    }

    @PyGetter(value = "conversion", doc = "'r', 's' or 'a' as written after the exclamation mark, or None.")
    static Object conversion(PyInterpolation self) {
        return self.conversion();
    }

    @PyGetter(value = "format_spec", doc = "What was written after the colon, or an empty string.")
    static Object formatSpec(PyInterpolation self) {
        return self.formatSpec();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyInterpolation self) {
        return "Interpolation(" + Texts.reprJava(self.value()) + ", " + Texts.reprJava(self.expression()) + ", "
                + Texts.reprJava(self.conversion()) + ", " + Texts.reprJava(self.formatSpec()) + ")";
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the interpolation of.")
    static Object reduce(PyInterpolation self) {
        PyTuple parts = new PyTuple(self.value(), self.expression(), self.conversion(), self.formatSpec());
        return new PyTuple(self.type(), parts);
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as Interpolation[int]: a GenericAlias.",
            kind = Kind.CLASS_METHOD)
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
