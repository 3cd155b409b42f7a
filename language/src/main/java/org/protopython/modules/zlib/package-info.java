// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code zlib}, by {@code java.util.zip}: all formats; windows have 32 KiB whatever is asked for. */
package org.protopython.modules.zlib;
