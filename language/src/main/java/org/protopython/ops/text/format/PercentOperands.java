// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.strings.TruffleString;

/** What the {@code %} operator asks of its right operand and of the values in it. */
public interface PercentOperands {
    /** The elements if the operand is a tuple, else null. */
    Object[] tuple(Object operand);

    /** Whether keys can be looked up in the operand: it has items and is neither a tuple nor text. */
    boolean isMapping(Object operand, boolean bytes);

    Object item(Object mapping, Object key);

    /** The text of a value for the conversions {@code r}, {@code a} and, in text, {@code s}. */
    TruffleString text(Object value, char conversion);

    /** The bytes of a value for the conversions {@code s} and {@code b} of bytes; raises TypeError. */
    byte[] bytes(Object value);

    /** A {@code Long} or {@code BigInteger} if the value is an int, else null. */
    Object asInteger(Object value);

    /** A {@code Long} or {@code BigInteger} by {@code __index__}, or by {@code __int__} if truncation is allowed, else null. */
    Object toInteger(Object value, boolean truncates);

    /** The value as a float; raises TypeError with the wording of text or bytes. */
    double toDouble(Object value, boolean bytes);

    /** The single character of a str, or the single byte of bytes; -1 if the value is none; -2 - n if its length is n. */
    int character(Object value, boolean bytes);

    String typeName(Object value);

    /** The name of the value's type with module and enclosing classes. */
    String fullTypeName(Object value);

    /** The largest number of decimal digits of an int, 0 for any. */
    int digitLimit();
}
