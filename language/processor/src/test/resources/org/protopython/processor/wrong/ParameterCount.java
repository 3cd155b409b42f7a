// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: append declares 2 parameters, the method takes 1
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class ParameterCount {
    @PyBuiltin("append(self, object, /)")
    static void append(PyList self) {}
}
