// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * What happens when objects are no longer reachable: callbacks of weak references and {@code __del__}. May use the rest
 * of {@code ops} and what lies below.
 */
package org.protopython.ops.memory;
