// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * What {@code _bz2} and {@code _lzma} have in common, and {@code _bz2} by Apache Commons Compress: Python hands over data
 * in pieces of any size and may limit what comes back, while the libraries' decoders pull their input. Sees {@code ops}
 * and what lies below.
 */
package org.protopython.modules.compression;
