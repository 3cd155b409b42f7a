// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.TracebackEntry;

/** Keeps the frames of the import system's own code out of the tracebacks of import statements. */
final class ImportFrames {
    private static final String FILES = "<frozen importlib._bootstrap";
    /** What comes further in than this function is the program's. */
    private static final String BOUNDARY = "_call_with_frames_removed";

    private ImportFrames() {}

    /**
     * Takes each run of frames of the import system out of the traceback up to the last that calls code of a program;
     * all of them for an ImportError, which tells itself what went wrong.
     */
    @TruffleBoundary
    static PException trim(PException e) {
        boolean all = e.isInstance(ExceptionTypes.IMPORT_ERROR);
        List<TracebackEntry> kept = new ArrayList<>();
        int runStart = -1;
        int seen = 0;
        for (TracebackEntry entry = e.trace(); entry != null; entry = entry.inner(), seen++) {
            PyCode code = entry.location() == null ? null : codeOf(entry);
            boolean own = code != null && code.fileName().startsWith(FILES);
            if (own && runStart < 0) {
                runStart = kept.size();
            }
            kept.add(entry);
            if (own && (all || code.name().equals(BOUNDARY))) {
                kept.subList(runStart, kept.size()).clear();
            }
            if (!own) {
                runStart = -1;
            }
        }
        if (kept.size() < seen) {
            TracebackEntry trace = null;
            for (int i = kept.size() - 1; i >= 0; i--) {
                trace = kept.get(i).withInner(trace);
            }
            e.setTrace(trace);
        }
        return e;
    }

    private static PyCode codeOf(TracebackEntry entry) {
        return entry.location().getRootNode() instanceof CodeRoot root ? root.code() : null;
    }
}
