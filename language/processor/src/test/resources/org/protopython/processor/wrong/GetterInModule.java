// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
// error: a module has no getters and setters
package wrong;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.*;
import org.protopython.objects.*;
import org.protopython.runtime.*;

@PyModule("m")
final class GetterInModule {
    @PyGetter("name")
    static Object name(Object self) {
        return self;
    }
}
