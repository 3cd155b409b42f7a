// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Warnings (module {@code warnings}): which place they are about, what the filters make of them, how they are shown. */
package org.protopython.ops.warnings;
