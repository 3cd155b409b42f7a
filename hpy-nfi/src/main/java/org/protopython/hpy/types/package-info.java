// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Types defined by extensions: their specification, slots, members and instances. Sees call and below. */
package org.protopython.hpy.types;
