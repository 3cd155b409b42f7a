// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: a class declares either a type's methods or a module
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyModule("m")
@PyTypeMethods("list")
final class TypeAndModule {
    @PyBuiltin("f()")
    static void f() {}
}
