// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code _thread}: threads and locks. May use {@code modules.signal}, {@code ops} and what lies below. */
package org.protopython.modules.thread;
