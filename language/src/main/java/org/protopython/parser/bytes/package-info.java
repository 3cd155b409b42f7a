// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Numbers and texts as bytes, for what the parser keeps in files. Depends on nothing. */
package org.protopython.parser.bytes;
