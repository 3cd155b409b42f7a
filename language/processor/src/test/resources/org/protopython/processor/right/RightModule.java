// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package right;

import org.protopython.annotations.*;
import org.protopython.runtime.*;

@PyModule("math")
final class RightModule {
    @PyConstant("pi")
    static final double PI = 3.14;

    @PyBuiltin(value = "sqrt(x, /)", inline = true)
    static double sqrt(double x) {
        return Math.sqrt(x);
    }
}
