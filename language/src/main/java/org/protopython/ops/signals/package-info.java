// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Signals of the process. May use the rest of {@code ops} and what lies below. */
package org.protopython.ops.signals;
