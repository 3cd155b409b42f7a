// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.strings.TruffleString;

/** What {@code str.format} asks of its arguments and of the values in them. */
public interface FieldValues {
    /** A positional argument; raises IndexError. */
    Object argument(long index);

    /** A named argument; raises KeyError. */
    Object argument(TruffleString name);

    Object attribute(Object value, TruffleString name);

    /** An item by a {@code Long} or a text. */
    Object item(Object value, Object key);

    /** {@code str}, {@code repr} or {@code ascii} for the conversions {@code s}, {@code r} and {@code a}. */
    TruffleString convert(Object value, char conversion);

    TruffleString format(Object value, TruffleString spec);
}
