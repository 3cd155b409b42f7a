// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * {@code pyexpat}: a parser of XML that is given its text piece by piece and calls a program's handlers for what it has
 * seen. May use {@code ops} and what lies below.
 */
package org.protopython.modules.expat;
