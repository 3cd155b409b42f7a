// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * From text to abstract syntax. {@link org.protopython.parser.Parser} is the entry. Depends on {@code parser.ast} only: it knows neither
 * Python's objects nor Truffle.
 *
 * <p>A text is split into {@link org.protopython.parser.Tokens} at once, then read by recursive descent without any thought of errors.
 * Only when that fails it is read again in a slower way that looks for the mistake behind the failure.
 */
package org.protopython.parser;
