// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Algorithms on the storage of sequences that several types and functions share: comparison, repetition, sorting. May
 * use {@code ops} itself and what lies below.
 */
package org.protopython.ops.sequence;
