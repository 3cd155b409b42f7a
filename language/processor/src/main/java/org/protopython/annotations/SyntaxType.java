// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a type of Python's abstract syntax: on a sealed interface a sum of the records in it, on an enum a sum of its constants, on a
 * record a product, or with {@link #sum} a sum of that record alone. The classes of the module {@code ast} and the conversions between
 * those and the records are generated from the components, all but {@code start} and {@code end}.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface SyntaxType {
    /** Which attributes tell the place of a node. */
    enum Place {
        NONE,
        /** {@code lineno, col_offset, end_lineno, end_col_offset}. */
        FULL,
        /** The same, of which the two of the end may be left out. */
        END_OPTIONAL
    }

    /** The name in {@code Python.asdl}. */
    String value();

    Place place() default Place.NONE;

    /** Whether a record is the only alternative of the type rather than the type itself. */
    boolean sum() default false;
}
