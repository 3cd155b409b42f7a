// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code _decimal}: decimal numbers as the General Decimal Arithmetic Specification has them. What calculates knows
 * nothing of Python: it takes numbers and the {@link org.protopython.modules.decimal.Limits} of a context, and collects
 * the conditions it met in a {@link org.protopython.modules.decimal.Status}. The classes named {@code …Type} and
 * {@code …Methods} are the surface. May use {@code ops}, what lies below it, and the variables of {@code contextvars}.
 */
package org.protopython.modules.decimal;
