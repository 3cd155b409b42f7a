// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Algorithms on dicts and sets that several types and functions share: hashing of keys, merging, set algebra. May use
 * {@code ops} itself and what lies below.
 */
package org.protopython.ops.hashing;
