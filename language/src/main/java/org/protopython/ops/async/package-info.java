// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Awaiting: coroutines, asynchronous generators and what else {@code await} takes. May use the rest of {@code ops}. */
package org.protopython.ops.async;
