// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: kind MODULE_FUNCTION does not fit a type
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class KindOfModule {
    @PyBuiltin(value = "f()", kind = Kind.MODULE_FUNCTION)
    static void f() {}
}
