// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Type parameters and type aliases, which are made by statements as well as by calls. May use {@code ops} itself and what lies below. */
package org.protopython.ops.typing;
