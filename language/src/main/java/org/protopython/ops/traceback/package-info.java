// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The text of exceptions and their tracebacks, as CPython prints it. Part of ops. */
package org.protopython.ops.traceback;
