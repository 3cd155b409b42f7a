// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The C library of the process, called through {@code java.lang.foreign}: functions, structs, and waiting that can be
 * interrupted. Nothing is linked before the first call. Only for contexts with native access.
 */
package org.protopython.ops.libc;
