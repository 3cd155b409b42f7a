// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _signal}: signals of the operating system. May use {@code ops} and what lies below. */
package org.protopython.modules.signal;
