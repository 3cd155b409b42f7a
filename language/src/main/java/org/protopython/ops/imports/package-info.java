// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The import system. Part of ops; may use runtime, objects and util. */
package org.protopython.ops.imports;
