// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import org.protopython.runtime.Errors;

/** What a program may do with mapped memory, by the numbers of {@code mmap.ACCESS_…}. */
enum Access {
    DEFAULT,
    READ,
    WRITE,
    COPY;

    static Access of(int number) {
        if (number < 0 || number >= values().length) {
            throw Errors.valueError("mmap invalid access parameter.");
        }
        return values()[number];
    }
}
