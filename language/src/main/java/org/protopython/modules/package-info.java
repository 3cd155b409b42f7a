// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Modules of the standard library that are written in Java. May use {@code ops} and what lies below. */
package org.protopython.modules;
