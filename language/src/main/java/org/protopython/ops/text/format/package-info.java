// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Formatting: the format specifications of {@code format()}, {@code str.format} and the {@code %} operator.
 *
 * <p>May depend on {@code ops.text}, {@code ops.number}, on {@code org.protopython.runtime} for raising errors and on what
 * lies below it. What needs the protocol of objects (attributes, {@code __format__}, {@code str()}) is asked of the caller
 * through an interface.
 */
package org.protopython.ops.text.format;
