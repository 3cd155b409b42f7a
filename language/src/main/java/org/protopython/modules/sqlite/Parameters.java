// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Keywords;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;

/**
 * The parameters of a method of which some ways to pass them are deprecated, so that it must know how they were passed.
 *
 * @param function the name in messages
 * @param required how many must be given
 * @param positional how many may be given without their names
 */
record Parameters(String function, int required, int positional, String... names) {
    /** The arguments in the order of the names, null for those that are not given. */
    Object[] bind(Object[] arguments, PyDict keywords) {
        String[] given = keywords == null ? new String[0] : Keywords.names(keywords);
        if (arguments.length + given.length > names.length) {
            throw Errors.typeError(
                    "%s() takes at most %d argument%s (%d given)",
                    function, names.length, names.length == 1 ? "" : "s", arguments.length + given.length);
        } else if (arguments.length > positional) {
            throw Errors.typeError(
                    "%s() takes at most %d positional argument%s (%d given)",
                    function, positional, positional == 1 ? "" : "s", arguments.length);
        }
        Object[] bound = Arrays.copyOf(arguments, names.length);
        for (String name : given) {
            int index = Arrays.asList(names).indexOf(name);
            if (index >= 0 && index < arguments.length) {
                throw Errors.typeError(
                        "argument for %s() given by name ('%s') and position (%d)", function, name, index + 1);
            } else if (index >= 0) {
                bound[index] = keywords.get((Object) PyStrings.of(name));
            }
        }
        for (int i = 0; i < required; i++) {
            if (bound[i] == null) {
                throw Errors.typeError("%s() missing required argument '%s' (pos %d)", function, names[i], i + 1);
            }
        }
        for (String name : given) {
            if (!Arrays.asList(names).contains(name)) {
                throw Errors.typeError("%s() got an unexpected keyword argument '%s'", function, name);
            }
        }
        return bound;
    }

    /** Warns when some of the first parameters are passed by their names, which all of them were never meant to be. */
    Object[] bindByPosition(Object[] arguments, PyDict keywords, int count, String listed) {
        Object[] bound = bind(arguments, keywords);
        if (keywords != null && arguments.length < count) {
            boolean one = count == 1;
            warn(String.format(
                    "Passing keyword argument%s %s to _sqlite3.Connection.%s() is deprecated. Parameter%s %s will"
                            + " become positional-only in Python 3.15.",
                    one ? "" : "s", listed, function, one ? "" : "s", listed));
        }
        return bound;
    }

    static void warn(String message) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, message, 1);
    }
}
