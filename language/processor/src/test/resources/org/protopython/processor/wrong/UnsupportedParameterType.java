// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: parameter 'object' has the unsupported type java.util.List
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class UnsupportedParameterType {
    @PyBuiltin("append(self, object, /)")
    static void append(PyList self, java.util.List object) {}
}
