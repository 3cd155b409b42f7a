// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.nodes.Node;

/**
 * One frame an exception has passed: the node where it was at that moment, and the frames passed before (further in).
 * Positions and code are looked up from the node only when a traceback is observed.
 */
public record TracebackEntry(Node location, TracebackEntry inner) {}
