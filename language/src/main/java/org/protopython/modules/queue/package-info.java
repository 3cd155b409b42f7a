// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code _queue}. May use {@code ops} and what lies below. */
package org.protopython.modules.queue;
