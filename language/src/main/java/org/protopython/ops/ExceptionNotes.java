// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyList;
import org.protopython.runtime.Errors;

/** The notes that a traceback shows below an exception ({@code BaseException.add_note}). */
public final class ExceptionNotes {
    private static final String NOTES = "__notes__";

    private ExceptionNotes() {}

    /** Appends a note. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void add(PyBaseException exception, Object note) {
        Object notes = Attributes.getOrNull(exception, NOTES);
        if (notes == null) {
            Attributes.set(exception, NOTES, new PyList(new Object[] {note}));
        } else if (notes instanceof PyList list) {
            list.append(note);
        } else {
            throw Errors.typeError("Cannot add note: __notes__ is not a list");
        }
    }
}
