// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a class holds methods and attributes of a builtin type. A type may have several such classes, and one
 * class may serve several types that behave alike.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PyTypeMethods {
    /** Python names of the types. */
    String[] value();

    /**
     * Java expression of the type, where its instances are of a Java class that other types have too: receivers are
     * checked to be instances of it then.
     */
    String receiver() default "";

    /** Documentation of the type; only one of a type's classes may give it. */
    String doc() default "";
}
