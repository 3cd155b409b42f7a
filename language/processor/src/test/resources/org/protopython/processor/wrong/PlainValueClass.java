// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: parameter 'n' has the unsupported type org.protopython.objects.PyInt: plain values are not of that class
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class PlainValueClass {
    @PyBuiltin("f(self, n, /)")
    static void f(PyList self, PyInt n) {}
}
