// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _random}: the Mersenne Twister. May use {@code ops} and what lies below. */
package org.protopython.modules.random;
