// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: no getter for the setter of name
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class SetterWithoutGetter {
    @PySetter("name")
    static void name(PyList self, Object value) {}
}
