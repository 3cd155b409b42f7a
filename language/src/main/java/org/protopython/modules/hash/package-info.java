// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Hash functions: {@code _md5}, {@code _sha1}, {@code _sha2}, {@code _sha3} by Java's, {@code _blake2} and SHAKE by own code; {@code _hashlib} over all of them. */
package org.protopython.modules.hash;
