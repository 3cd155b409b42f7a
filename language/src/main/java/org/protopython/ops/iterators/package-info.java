// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Iterators written in Java that call back into Python: {@code map}, {@code zip} and their like. May use {@code ops}
 * itself and what lies below.
 */
package org.protopython.ops.iterators;
