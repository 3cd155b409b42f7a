// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** What other languages see of Python values. May use {@code ops} and what lies below. */
package org.protopython.interop;
