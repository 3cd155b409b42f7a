// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyNone;
import org.protopython.ops.Attributes;
import org.protopython.ops.PyCallableIterator;

/** What {@code finditer} returns: an iterator that calls {@code search} of a scanner, here without the call. */
final class MatchIterator extends PyCallableIterator {
    private final PyScanner scanner;

    MatchIterator(PyScanner scanner) {
        super(Attributes.get(scanner, "search"), PyNone.NONE);
        this.scanner = scanner;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object match = scanner.next(true);
        return match == PyNone.NONE ? null : match;
    }
}
