// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code _multiprocessing} and {@code _posixshmem}: what processes share, over the C library. Sees {@code ops} and what
 * lies below, and the descriptors of {@code posix}.
 */
package org.protopython.modules.multiprocessing;
