// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: parameter 'stop' of type long cannot hold the default None: declare it Object
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class PrimitiveWithoutValue {
    @PyBuiltin("f(self, stop=None, /)")
    static void f(PyList self, long stop) {}
}
