// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The static method that answers a function of the HPy context. The value is the function's C name; parameters and
 * result must be those of the table of facts: after the thread, {@code long} for a handle, pointer or 64-bit integer,
 * {@code int}, {@code double} and {@code boolean}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface HPyFunction {
    String value();
}
