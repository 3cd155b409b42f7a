// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code _socket}, over the C library; for contexts with the rights of a process. */
package org.protopython.modules.socket;
