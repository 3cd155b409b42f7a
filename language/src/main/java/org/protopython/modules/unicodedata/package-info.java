// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * The module {@code unicodedata}. The JDK answers what it can, a table in the resources the rest. May use {@code ops}
 * and what lies below.
 */
package org.protopython.modules.unicodedata;
