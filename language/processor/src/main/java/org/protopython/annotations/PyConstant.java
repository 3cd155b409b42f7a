// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a plain attribute of a module or builtin type: a static final field, or a static method that computes the
 * value, without parameters or with a {@code PythonContext}. A module's are computed once for each context that
 * imports it; those of a type must not depend on a context.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface PyConstant {
    /** Python name of the attribute. */
    String value();
}
