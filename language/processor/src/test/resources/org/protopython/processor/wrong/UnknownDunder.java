// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: unknown special method __lenght__
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class UnknownDunder {
    @PyBuiltin("__lenght__(self, /)")
    static long len(PyList self) {
        return 0;
    }
}
