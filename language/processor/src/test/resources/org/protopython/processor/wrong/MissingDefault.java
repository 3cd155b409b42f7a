// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: unparsable signature "f(self, a=1, b, /)": parameter 'b' needs a default
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class MissingDefault {
    @PyBuiltin("f(self, a=1, b, /)")
    static void f(PyList self, long a, long b) {}
}
