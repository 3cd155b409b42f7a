// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

/** Which fields are quoted; the values of the constants {@code QUOTE_...}. */
final class Quoting {
    static final int MINIMAL = 0;
    static final int ALL = 1;
    static final int NONNUMERIC = 2;
    static final int NONE = 3;
    static final int STRINGS = 4;
    static final int NOTNULL = 5;

    private Quoting() {}
}
