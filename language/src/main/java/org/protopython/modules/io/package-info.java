// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code _io}: raw, buffered and text streams, and {@code open}. */
package org.protopython.modules.io;
