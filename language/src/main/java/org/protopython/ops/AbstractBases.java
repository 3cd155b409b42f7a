// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.PyTuple;
import org.protopython.runtime.Errors;

/**
 * Objects that are no types but have a tuple {@code __bases__}, as proxies of classes do: {@code isinstance} and
 * {@code issubclass} take them for classes.
 */
final class AbstractBases {
    private AbstractBases() {}

    /** Null for what is no class in this sense. */
    private static PyTuple of(Object cls) {
        return Attributes.getOrNull(cls, "__bases__") instanceof PyTuple bases ? bases : null;
    }

    /** @throws org.protopython.runtime.PException TypeError with the message when the object is no class */
    static void check(Object cls, String message) {
        if (of(cls) == null) {
            throw Errors.typeError("%s", message);
        }
    }

    /** Whether a class is the other or one below it. */
    static boolean isSubclass(Object derived, Object cls) {
        Object current = derived;
        while (current != cls) {
            PyTuple bases = of(current);
            if (bases == null || bases.size() == 0) {
                return false;
            } else if (bases.size() > 1) {
                return TypeChecks.anyMatches(bases, base -> isSubclass(base, cls));
            }
            current = bases.get(0);
        }
        return true;
    }
}
