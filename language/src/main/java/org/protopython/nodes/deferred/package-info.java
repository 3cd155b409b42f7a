// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Annotations, type parameters and type aliases, which are evaluated when somebody asks. May use {@code ops} and what lies below. */
package org.protopython.nodes.deferred;
