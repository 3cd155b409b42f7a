// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/** {@code _sqlite3}: databases in files and in memory, on the SQLite library of the system. */
package org.protopython.modules.sqlite;
