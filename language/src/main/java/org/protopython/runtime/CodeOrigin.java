// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/**
 * Where a code comes from.
 *
 * @param unit the source that it and the codes around and within it were made of; null when there is none
 * @param number tells it from the other codes of the unit, the same in each translation of it
 * @param template what a program made it from, by {@code replace()} or the constructor; null when the compiler made it
 * @param changes how it differs from the template
 */
record CodeOrigin(CodeUnit unit, int number, PyCode template, CodeChanges changes) {
    static final CodeOrigin UNKNOWN = of(null, 0);

    static CodeOrigin of(CodeUnit unit, int number) {
        return new CodeOrigin(unit, number, null, CodeChanges.NONE);
    }

    /** The origin of a code made from the one of this origin. */
    CodeOrigin derived(PyCode from, CodeChanges different) {
        return new CodeOrigin(unit, number, from, different);
    }
}
