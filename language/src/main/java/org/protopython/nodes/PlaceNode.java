// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

/** Stands for a part of the source that has no node of its own, so that an exception can name it as its place. */
public final class PlaceNode extends PythonNode {}
