// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what writes a computed attribute of a builtin type: a static method or a nested {@code BinaryBuiltinNode}
 * that takes the object and the value. The value is null to delete the attribute; a value parameter that is not an
 * {@code Object} refuses that with a TypeError.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PySetter {
    /** Python name of the attribute; there must be a {@link PyGetter} of that name. */
    String value();

    /** As in {@link PyBuiltin#inline}. */
    boolean inline() default false;
}
