// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: InsertNode must extend TernaryBuiltinNode: insert has 3 parameters
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyTypeMethods("list")
final class WrongArity {
    @PyBuiltin("insert(self, index, object, /)")
    abstract static class InsertNode extends BinaryBuiltinNode {}
}
