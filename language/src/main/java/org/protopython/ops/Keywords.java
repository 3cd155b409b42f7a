// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyDict;

/** Calls that hand on a {@code **kwargs} dictionary. */
public final class Keywords {
    private Keywords() {}

    /** The names of a keyword dictionary, null standing for an empty one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String[] names(PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return Calls.NO_KEYWORDS;
        }
        String[] names = new String[keywords.size()];
        int count = 0;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            names[count++] = Attributes.nameOf(keywords.keyAt(i));
        }
        return names;
    }

    /** The positional arguments followed by the values of a keyword dictionary. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] append(Object[] args, PyDict keywords) {
        if (keywords == null || keywords.size() == 0) {
            return args;
        }
        Object[] all = new Object[args.length + keywords.size()];
        System.arraycopy(args, 0, all, 0, args.length);
        int count = args.length;
        for (int i = keywords.next(0); i >= 0; i = keywords.next(i + 1)) {
            all[count++] = keywords.valueAt(i);
        }
        return all;
    }

    /** {@code callable(*args, **keywords)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(Object callable, Object[] args, PyDict keywords) {
        return Calls.call(callable, append(args, keywords), names(keywords));
    }
}
