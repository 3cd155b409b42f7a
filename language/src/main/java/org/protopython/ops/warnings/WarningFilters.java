// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.warnings;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.Errors;

/** What the filters say is to be done with a warning. */
final class WarningFilters {
    private static final int PARTS = 5;

    private WarningFilters() {}

    /**
     * An action and where it comes from.
     *
     * @param filter the filter that matched, or None
     */
    record Verdict(String action, Object actionObject, Object filter) {}

    /** The first filter that matches decides, and the default action when there is none. */
    static Verdict of(WarningState state, Object category, Object text, long line, Object module) {
        PyList own = state.contextFilters();
        Verdict verdict = own != null
                ? search(own, "_warnings_context", category, text, line, module)
                : search(state.globalFilters(), "filters", category, text, line, module);
        return verdict != null ? verdict : verdict(state.currentDefaultAction(), PyNone.NONE);
    }

    private static Verdict search(PyList filters, String name, Object category, Object text, long line, Object module) {
        for (int i = 0; i < filters.size(); i++) {
            Object item = filters.get(i);
            if (!(item instanceof PyTuple filter) || filter.size() != PARTS) {
                throw Errors.valueError("warnings.%s item %s isn't a 5-tuple", name, i);
            } else if (!PyType.of(filter.get(0)).isSubtypeOf(BuiltinTypes.STR)) {
                throw Errors.typeError("action must be a string, not '%s'", PyType.of(filter.get(0)));
            }
            long wantedLine = Conversions.toIndexLong(filter.get(4));
            if (matches(filter.get(1), text)
                    && TypeChecks.isSubclass(category, filter.get(2))
                    && matches(filter.get(3), module)
                    && (wantedLine == 0 || wantedLine == line)) {
                return verdict(filter.get(0), filter);
            }
        }
        return null;
    }

    private static Verdict verdict(Object action, Object filter) {
        return new Verdict(PyStrings.toJava(Conversions.asText(action)), action, filter);
    }

    /** None matches everything, an exact str what is equal to it, and a regular expression what begins so. */
    private static boolean matches(Object pattern, Object text) {
        if (pattern == PyNone.NONE) {
            return true;
        } else if (pattern instanceof TruffleString) {
            TruffleString plain = Conversions.asText(text);
            return plain != null && PyStrings.toJava(plain).equals(PyStrings.toJava((TruffleString) pattern));
        }
        return Conversions.isTrue(Calls.callMethod(pattern, "match", text));
    }
}
