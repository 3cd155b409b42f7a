// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The beginning and the end of a context and of a main program. Part of ops. */
package org.protopython.ops.start;
