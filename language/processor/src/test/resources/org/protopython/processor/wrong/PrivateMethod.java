// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: append must not be private
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class PrivateMethod {
    @PyBuiltin("append(self, object, /)")
    private static void append(PyList self, Object object) {}
}
