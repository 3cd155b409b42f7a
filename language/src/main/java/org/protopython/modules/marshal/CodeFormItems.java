// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Reads the values of a {@link CodeForm} in their order. Each method raises ValueError where another kind of value is. */
final class CodeFormItems {
    private final Object[] items;
    private int next;

    CodeFormItems(Object[] items) {
        this.items = items;
    }

    Object next() {
        return next(Object.class);
    }

    <T> T next(Class<T> type) {
        if (next == items.length || !type.isInstance(items[next])) {
            throw error();
        }
        return type.cast(items[next++]);
    }

    String text() {
        return PyStrings.toJava(next(TruffleString.class));
    }

    int number() {
        return next(Long.class).intValue();
    }

    boolean flag() {
        return next(Boolean.class);
    }

    void end() {
        if (next < items.length) {
            throw error();
        }
    }

    private static PException error() {
        return Errors.valueError("bad marshal data (code of another Python)");
    }
}
