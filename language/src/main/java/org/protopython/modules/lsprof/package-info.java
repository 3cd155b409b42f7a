// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _lsprof}, on which {@code cProfile} stands. May use {@code ops} and what lies below. */
package org.protopython.modules.lsprof;
