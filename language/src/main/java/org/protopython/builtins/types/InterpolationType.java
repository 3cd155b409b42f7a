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
@PyTypeMethods("Interpolation")
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

    @PyGetter("value")
    static Object value(PyInterpolation self) {
        return self.value();
    }

    @PyGetter("expression")
    static Object expression(PyInterpolation self) {
        return self.expression();
    }

    @PyGetter("conversion")
    static Object conversion(PyInterpolation self) {
        return self.conversion();
    }

    @PyGetter("format_spec")
    static Object formatSpec(PyInterpolation self) {
        return self.formatSpec();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyInterpolation self) {
        return "Interpolation(" + Texts.reprJava(self.value()) + ", " + Texts.reprJava(self.expression()) + ", "
                + Texts.reprJava(self.conversion()) + ", " + Texts.reprJava(self.formatSpec()) + ")";
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyInterpolation self) {
        PyTuple parts = new PyTuple(self.value(), self.expression(), self.conversion(), self.formatSpec());
        return new PyTuple(self.type(), parts);
    }

    @PyBuiltin(value = "__class_getitem__(cls, object, /)", kind = Kind.CLASS_METHOD)
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
