// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Executable tree: what keeps track of the running line. May use {@code ops} and what lies below. */
package org.protopython.nodes.tracing;
