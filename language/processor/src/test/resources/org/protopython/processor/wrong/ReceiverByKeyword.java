// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: the first parameter of append must be positional-only: write a / behind it
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class ReceiverByKeyword {
    @PyBuiltin("append(self, object)")
    static void append(PyList self, Object object) {}
}
