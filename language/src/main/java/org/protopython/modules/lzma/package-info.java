// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code _lzma} by XZ for Java: the formats {@code .xz} and {@code .lzma} and what they are made of, both ways. Sees the
 * streams of {@code compression}, and {@code ops} and what lies below.
 */
package org.protopython.modules.lzma;
