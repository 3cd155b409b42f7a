// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: append must be static
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class NotStatic {
    @PyBuiltin("append(self, object, /)")
    void append(PyList self, Object object) {}
}
