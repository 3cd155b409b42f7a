// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: unparsable signature "f(*args, /)": misplaced /
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyModule("m")
final class MisplacedSlash {
    @PyBuiltin("f(*args, /)")
    static void f(Object[] args) {}
}
