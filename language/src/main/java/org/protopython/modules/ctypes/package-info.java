// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _ctypes}: C data and foreign functions, on {@code java.lang.foreign}. */
package org.protopython.modules.ctypes;
