// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** {@code writer}. */
@PyTypeMethods(value = "writer", doc = "CSV writer\n\nWrites records to an object with a method write().")
final class WriterType {
    private WriterType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", PyCsvWriter.TYPE);
    }

    @PyBuiltin(value = "writerow(self, row, /)", doc = "Write one record: an iterable of fields.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object writeRow(PyCsvWriter self, Object row) {
        Object iterator = Iteration.iteratorOrNull(row);
        if (iterator == null) {
            throw CsvModule.error("iterable expected, not %s", PyType.of(row).name());
        }
        return Calls.call(self.write(), self.format(iterator));
    }

    @PyBuiltin(value = "writerows(self, rows, /)", doc = "Write several records.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void writeRows(PyCsvWriter self, Object rows) {
        Object iterator = Iteration.iterator(rows);
        for (Object row = Iteration.next(iterator); row != null; row = Iteration.next(iterator)) {
            writeRow(self, row);
        }
    }

    @PyGetter(value = "dialect", doc = "The dialect that is written.")
    static Object dialect(PyCsvWriter self) {
        return self.dialect();
    }
}
