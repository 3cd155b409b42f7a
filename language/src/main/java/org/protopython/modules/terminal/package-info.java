// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The modules {@code fcntl} and {@code termios}: flags of descriptors, locks and terminals, by the C library. */
package org.protopython.modules.terminal;
