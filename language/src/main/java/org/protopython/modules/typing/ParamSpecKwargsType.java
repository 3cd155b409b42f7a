// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.PyParameters;

/** {@code typing.ParamSpecKwargs}: how {@code P.kwargs} is made by a program. */
@PyTypeMethods(
        value = "ParamSpecKwargs",
        doc = "The keyword parameters of a ParamSpec P, written P.kwargs as the annotation of **kwargs.")
final class ParamSpecKwargsType {
    private ParamSpecKwargsType() {}

    @PyBuiltin("__new__(cls, /, origin)")
    static Object create(PyType cls, Object origin) {
        return new PyParameters(PyParameters.KWARGS, origin);
    }
}
