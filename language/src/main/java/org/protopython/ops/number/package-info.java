// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The arithmetic and the text forms of Python's numbers, as plain functions.
 *
 * <p>May depend on {@code org.protopython.runtime} for raising errors and on what lies below it; knows no nodes. The nodes
 * of {@code ops} and the types {@code int}, {@code float} and {@code complex} stand on it.
 */
package org.protopython.ops.number;
