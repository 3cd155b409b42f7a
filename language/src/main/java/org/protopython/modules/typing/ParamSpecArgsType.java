// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.PyParameters;

/** {@code typing.ParamSpecArgs}: how {@code P.args} is made by a program. */
@PyTypeMethods(
        value = "ParamSpecArgs",
        doc = "The positional parameters of a ParamSpec P, written P.args as the annotation of *args.")
final class ParamSpecArgsType {
    private ParamSpecArgsType() {}

    @PyBuiltin("__new__(cls, /, origin)")
    static Object create(PyType cls, Object origin) {
        return new PyParameters(PyParameters.ARGS, origin);
    }
}
