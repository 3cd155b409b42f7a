// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** The command line: speaks to the language through the polyglot API only. */
package org.protopython.launcher;
