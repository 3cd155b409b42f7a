// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.atomic.AtomicLong;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.runtime.PythonContext;

/** Reads records out of lines, of which one record may take several. Threads that share one read a record each. */
final class PyCsvReader extends PyIterator {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("reader", "_csv");

    private final Object lines;
    private final PyDialect dialect;
    private final AtomicLong lineNumber = new AtomicLong();

    PyCsvReader(Object lines, PyDialect dialect) {
        super(TYPE);
        this.lines = lines;
        this.dialect = dialect;
    }

    PyDialect dialect() {
        return dialect;
    }

    long lineNumber() {
        return lineNumber.get();
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        RecordParser parser = new RecordParser(dialect, CsvModule.limit(PythonContext.get(null)));
        while (true) {
            Object line = Iteration.next(lines);
            if (line == null) {
                return parser.end() ? parser.toList() : null;
            }
            TruffleString text = Conversions.asText(line);
            if (text == null) {
                throw CsvModule.error(
                        "iterator should return strings, not %s (the file should be opened in text mode)",
                        PyType.of(line).name());
            }
            lineNumber.incrementAndGet();
            if (parser.take(text)) {
                return parser.toList();
            }
        }
    }
}
