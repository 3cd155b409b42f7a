// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The buffer protocol (PEP 3118, PEP 688) and what memoryviews do. May use {@code ops} and what lies below. */
package org.protopython.ops.buffer;
