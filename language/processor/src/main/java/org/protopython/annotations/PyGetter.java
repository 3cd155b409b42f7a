// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what reads a computed attribute of a builtin type: a static method or a nested {@code UnaryBuiltinNode}
 * that takes the object.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PyGetter {
    /** Python name of the attribute. */
    String value();

    /** Its documentation. */
    String doc() default "";

    /** As in {@link PyBuiltin#inline}. */
    boolean inline() default false;
}
