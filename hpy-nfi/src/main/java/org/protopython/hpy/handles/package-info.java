// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Handles: their bits, the table behind them, and the state of a thread and of a context. Sees nfi and the language. */
package org.protopython.hpy.handles;
