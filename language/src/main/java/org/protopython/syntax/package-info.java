// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The compiler as programs see it: the module {@code _ast}, trees made of its classes and read from them. Classes, fields and
 * conversions are generated from the records of {@code parser.ast}. May use {@code parser}, {@code ops}, {@code translate} and what lies
 * below.
 */
package org.protopython.syntax;
