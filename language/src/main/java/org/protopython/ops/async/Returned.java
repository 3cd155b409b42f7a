// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

/**
 * The end of what was sent to, as opposed to a value it yields.
 *
 * @param value what it returned
 */
public record Returned(Object value) {}
