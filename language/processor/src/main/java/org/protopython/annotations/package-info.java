// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Declarations of builtins. Depends on nothing. */
package org.protopython.annotations;
