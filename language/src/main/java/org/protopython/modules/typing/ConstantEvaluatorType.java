// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.ops.typing.PyConstantEvaluator;

/** {@code _typing._ConstEvaluator}. */
@PyTypeMethods(
        value = "_ConstEvaluator",
        doc = "Gives a constant value as an evaluator, in the formats of annotationlib.")
final class ConstantEvaluatorType {
    private static final long STRING_FORMAT = 4;

    private ConstantEvaluatorType() {}

    @PyBuiltin("__call__(self, format, /)")
    static Object call(PyConstantEvaluator self, Object format) {
        if (!Long.valueOf(STRING_FORMAT).equals(Conversions.toIndex(format))) {
            return self.value();
        }
        return PyStrings.of(self.value() instanceof PyTuple tuple ? text(tuple) : TypeNames.argument(self.value()));
    }

    private static String text(PyTuple tuple) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < tuple.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(TypeNames.argument(tuple.get(i)));
        }
        return text.append(")").toString();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyConstantEvaluator self) {
        return "<constevaluator " + Texts.reprJava(self.value()) + ">";
    }
}
