// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _typing}: what {@code typing} stands on. May use {@code ops} and what lies below. */
package org.protopython.modules.typing;
