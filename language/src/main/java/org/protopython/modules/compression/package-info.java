// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * What {@code _bz2} and {@code _lzma} have in common, and {@code _bz2}, both ways by own code: Python hands over data in
 * pieces of any size and may limit what comes back, so decoders stop anywhere and go on later. Sees {@code ops} and what
 * lies below.
 */
package org.protopython.modules.compression;
