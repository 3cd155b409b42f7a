// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Facts that the parser shares with the layers of values. Depends on nothing. */
package org.protopython.util;
