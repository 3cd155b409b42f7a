// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Executable tree: what all nodes share. May use {@code ops} and what lies below. */
package org.protopython.nodes;
