// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** What the nodes of global names share. */
final class GlobalNames {
    private GlobalNames() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException notDefined(String name) {
        return Errors.nameError("name '%s' is not defined", name);
    }
}
