// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: @PyBuiltin stands in ClassNotAnnotated, which is neither @PyTypeMethods nor @PyModule
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

/** Declares nothing. */
final class ClassNotAnnotated {
    @PyBuiltin("append(self, object, /)")
    static void append(PyList self, Object object) {}
}
