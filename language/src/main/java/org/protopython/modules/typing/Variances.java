// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.typing.LazyValue;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.PyTypeParameter.Variance;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.Errors;

/** What the constructors of type parameters have in common. */
final class Variances {
    private Variances() {}

    static Variance of(boolean covariant, boolean contravariant, boolean inferred) {
        if (covariant && contravariant) {
            throw Errors.valueError("Bivariant types are not supported.");
        } else if (inferred && (covariant || contravariant)) {
            throw Errors.valueError("Variance cannot be specified with infer_variance.");
        } else if (covariant) {
            return Variance.COVARIANT;
        } else if (contravariant) {
            return Variance.CONTRAVARIANT;
        }
        return inferred ? Variance.INFERRED : Variance.INVARIANT;
    }

    /** The bound given to a constructor, which must be a type. */
    static LazyValue bound(Object given) {
        if (given == null || given == PyNone.NONE) {
            return LazyValue.of(PyNone.NONE);
        }
        TruffleString message = PyStrings.of("Bound must be a type.");
        return LazyValue.of(TypeParameters.callTyping("_type_check", given, message));
    }

    /** A new parameter belongs to the module that runs. */
    static Object inModule(PyTypeParameter parameter) {
        PyDict globals = CurrentFrames.globals();
        Object name = globals == null ? null : globals.get("__name__");
        parameter.setModule(name == null ? PyNone.NONE : name);
        return parameter;
    }
}
