// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: unparsable signature "append": it is not of the form name(parameters)
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class NoParameterList {
    @PyBuiltin("append")
    static void append(PyList self) {}
}
