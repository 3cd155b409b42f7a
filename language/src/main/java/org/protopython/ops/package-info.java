// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The protocols of the data model: attributes, calls, operators, iteration. Each exists as a node with inline caches and
 * as a static method that is general and uncached. May use {@code runtime}, {@code objects} and {@code util}.
 */
package org.protopython.ops;
