// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** From the records of the syntax tree to the table of the module {@code ast}'s classes, and the conversions between the two. */
package org.protopython.processor.syntax;
