// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: the type java.lang.Integer is no Python value
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class ResultType {
    @PyBuiltin("__len__(self, /)")
    static Integer len(PyList self) {
        return 0;
    }
}
