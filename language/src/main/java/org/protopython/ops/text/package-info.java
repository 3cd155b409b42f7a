// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Algorithms on text and bytes: searching, splitting, case, codecs, {@code repr} and the three ways of formatting.
 *
 * <p>May depend on {@code ops.number}, on {@code org.protopython.runtime} for raising errors and on what lies below it;
 * knows no nodes. Text is a {@code TruffleString} in UTF-32, an index counts code points; algorithms that look at every
 * character work on {@code int[]}. The types {@code str}, {@code bytes} and {@code bytearray} stand on it.
 */
package org.protopython.ops.text;
