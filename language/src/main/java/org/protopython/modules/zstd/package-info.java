// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/** {@code _zstd}: the format Zstandard, both ways, on the library of the system. */
package org.protopython.modules.zstd;
