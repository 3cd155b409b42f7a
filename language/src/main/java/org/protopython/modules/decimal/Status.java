// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

/** The conditions that one calculation has met. */
final class Status {
    private int conditions;

    void add(int condition) {
        conditions |= condition;
    }

    int conditions() {
        return conditions;
    }

    boolean has(int condition) {
        return (conditions & condition) != 0;
    }

    /** Notes a condition for which there is no result. */
    PyDecimal fail(int condition) {
        add(condition);
        return PyDecimal.NAN;
    }
}
