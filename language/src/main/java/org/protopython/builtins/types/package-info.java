// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** One file per built-in type. The files do not use each other: what they share lies in {@code ops}. */
package org.protopython.builtins.types;
