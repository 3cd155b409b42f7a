// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code array}: sequences of numbers or characters of one machine type. May use {@code ops} and what lies below. */
package org.protopython.modules.array;
