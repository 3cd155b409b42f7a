// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: the constant pi must be final
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyModule("m")
final class ConstantNotFinal {
    @PyConstant("pi")
    static double pi = 3;
}
