// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: second documentation of type list
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods(value = "list", doc = "one")
final class SecondDocumentation {

}

@PyTypeMethods(value = "list", doc = "two")
final class SecondClass {}
