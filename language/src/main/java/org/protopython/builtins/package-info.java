// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Built-in functions, types and exceptions. May use {@code ops} and what lies below. */
package org.protopython.builtins;
