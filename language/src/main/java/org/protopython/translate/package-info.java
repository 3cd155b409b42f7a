// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** From the syntax tree to executable nodes. May use {@code parser}, {@code nodes} and what lies below them. */
package org.protopython.translate;
