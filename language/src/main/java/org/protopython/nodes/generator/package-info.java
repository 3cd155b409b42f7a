// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Executable tree: generator. May use {@code ops} and what lies below. */
package org.protopython.nodes.generator;
