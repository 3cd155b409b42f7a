// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Trace and profile functions ({@code sys.settrace}). Part of ops. */
package org.protopython.ops.tracing;
