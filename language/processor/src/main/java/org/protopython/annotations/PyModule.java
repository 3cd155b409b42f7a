// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a standard-library module written in Java. A module may have several such classes; its attributes are the
 * {@link PyBuiltin} functions and {@link PyConstant} values in them.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyModule {
    /** Dotted Python name of the module. */
    String value();

    /** Documentation of the module; only one of its classes may give it. */
    String doc() default "";
}
