// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** {@code _struct}: values packed as C lays them out. May use {@code ops} and what lies below. */
package org.protopython.modules.struct;
