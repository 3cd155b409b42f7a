// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: duplicate name append in type list, declared in DuplicateName too
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class DuplicateName {
    @PyBuiltin("append(self, object, /)")
    static void append(PyList self, Object object) {}

    @PyBuiltin("append(self, /)")
    static void appendNothing(PyList self) {}
}
