// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The module {@code _warnings}, on what {@code ops.warnings} does. */
package org.protopython.modules.warnings;
