// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: unparsable signature "pop(self, index=len(self), /)": default 'len(self)' is not a plain literal
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class DefaultNotLiteral {
    @PyBuiltin("pop(self, index=len(self), /)")
    static Object pop(PyList self, long index) {
        return self;
    }
}
