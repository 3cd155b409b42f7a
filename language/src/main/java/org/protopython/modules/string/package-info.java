// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _string}: what {@code string.Formatter} stands on. May use {@code ops} and what lies below. */
package org.protopython.modules.string;
