// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: duplicate name append in type list, declared in DuplicateAcrossClasses too
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class DuplicateAcrossClasses {
    @PyBuiltin("append(self, object, /)")
    static void append(PyList self, Object object) {}
}

@PyTypeMethods("list")
final class SecondClass {
    @PyConstant("append")
    static final long APPEND = 1;
}
