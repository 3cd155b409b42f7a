// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The abstract syntax of Python 3.14, named and shaped as its {@code Python.asdl}. These records are the one description of it: the
 * {@code ast} module follows from their components (all but {@code start} and {@code end}). Depends on nothing.
 */
package org.protopython.parser.ast;
