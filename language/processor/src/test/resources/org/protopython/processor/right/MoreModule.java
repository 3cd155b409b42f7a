// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package right;

import org.protopython.annotations.*;
import org.protopython.runtime.*;

@PyModule(value = "math", doc = "Mathematics.")
final class MoreModule {
    @PyConstant("names")
    static Object names(PythonContext context) {
        return context;
    }

    @PyConstant("digits")
    static int digits() {
        return 15;
    }
}
