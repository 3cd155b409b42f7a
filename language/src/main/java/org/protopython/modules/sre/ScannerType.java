// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;

/** {@code _sre.SRE_Scanner}. */
@PyTypeMethods(value = "SRE_Scanner", doc = "Gives one match of a pattern in a text after another.")
final class ScannerType {
    private ScannerType() {}

    @PyGetter(value = "pattern", doc = "The pattern that is searched for.")
    static Object pattern(PyScanner self) {
        return self.pattern();
    }

    @PyBuiltin(
            value = "match(self, /)",
            doc = "The match that begins where the last one ended; None when there is none.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object match(PyScanner self) {
        return self.next(false);
    }

    @PyBuiltin(value = "search(self, /)", doc = "The next match, wherever it begins; None when there is none.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object search(PyScanner self) {
        return self.next(true);
    }
}
