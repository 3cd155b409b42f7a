// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package right;

import org.protopython.annotations.*;
import org.protopython.objects.*;

@PyTypeMethods({"first", "second"})
final class SharedType {
    @PyBuiltin("length(self, /)")
    static long length(PyList self) {
        return 1;
    }
}
