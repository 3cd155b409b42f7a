// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;

/** {@code _sre.SRE_Scanner}. */
@PyTypeMethods("SRE_Scanner")
final class ScannerType {
    private ScannerType() {}

    @PyGetter("pattern")
    static Object pattern(PyScanner self) {
        return self.pattern();
    }

    @PyBuiltin("match(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object match(PyScanner self) {
        return self.next(false);
    }

    @PyBuiltin("search(self, /)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object search(PyScanner self) {
        return self.next(true);
    }
}
