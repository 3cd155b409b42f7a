// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** {@code sqlite3.Cursor}. */
@PyTypeMethods(value = "Cursor", doc = "Runs statements of SQL and gives the rows they find.")
final class CursorType {
    private static final long LARGEST = 0xFFFF_FFFFL;

    private CursorType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyCursor(cls);
    }

    @PyBuiltin("__init__(self, connection, /)")
    static void init(PyCursor self, Object connection) {
        if (!(connection instanceof PyConnection given)) {
            throw Errors.typeError(
                    "Cursor() argument 1 must be sqlite3.Connection, not %s",
                    connection == PyNone.NONE ? "None" : PyType.of(connection));
        }
        self.checkNotLocked();
        given.database();
        self.start(given);
    }

    @PyBuiltin(
            value = "execute(self, sql, parameters=(), /)",
            doc = "Run one statement, with values for its placeholders.")
    static Object execute(PyCursor self, TruffleString sql, Object parameters) {
        self.execute(sql, Iteration.iterator(new PyTuple(parameters)), false);
        return self;
    }

    @PyBuiltin(
            value = "executemany(self, sql, seq_of_parameters, /)",
            doc = "Executes an SQL statement once for each of the parameters.")
    static Object executeMany(PyCursor self, TruffleString sql, Object parameters) {
        self.connection();
        self.execute(sql, Iteration.iterator(parameters), true);
        return self;
    }

    @PyBuiltin(value = "executescript(self, sql_script, /)", doc = "Executes all the SQL statements of a text.")
    static Object executeScript(PyCursor self, TruffleString script) {
        self.executeScript(script);
        return self;
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyCursor self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyCursor self) {
        Object row = self.next();
        if (row == null) {
            throw Errors.stopIteration(null);
        }
        return row;
    }

    @PyBuiltin(value = "fetchone(self, /)", doc = "Fetches the next row, None at the end.")
    static Object fetchOne(PyCursor self) {
        Object row = self.next();
        return row == null ? PyNone.NONE : row;
    }

    @PyBuiltin(
            value = "fetchmany(self, /, size=<unrepresentable>)",
            doc = "Fetches as many rows as are asked for, by default Cursor.arraysize of them.")
    static Object fetchMany(PyCursor self, Object size) {
        long most = size == null ? self.arraySize() : toSize(size, "Python int too large for C uint32_t");
        if (most == 0) {
            self.connection();
            return new PyList();
        }
        return new PyList(self.nextRows(most).toArray());
    }

    @PyBuiltin(value = "fetchall(self, /)", doc = "Fetches all rows that are left.")
    static Object fetchAll(PyCursor self) {
        return new PyList(self.nextRows(0).toArray());
    }

    @PyBuiltin(value = "setinputsizes(self, sizes, /)", doc = "Part of DB-API that has nothing to do here.")
    static void setInputSizes(PyCursor self, Object sizes) {}

    @PyBuiltin(value = "setoutputsize(self, size, column=None, /)", doc = "Part of DB-API that has nothing to do here.")
    static void setOutputSize(PyCursor self, Object size, Object column) {}

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Give back what the cursor holds; any other use then raises ProgrammingError.")
    static void close(PyCursor self) {
        self.close();
    }

    @PyGetter(value = "connection", doc = "The connection of the cursor.")
    static Object connection(PyCursor self) {
        return self.connectionOrNull() == null ? PyNone.NONE : self.connectionOrNull();
    }

    @PyGetter(value = "description", doc = """
        A tuple for each column of the last query: its name and six times None. None after other statements.\
        """)
    static Object description(PyCursor self) {
        return self.description();
    }

    @PyGetter(value = "lastrowid", doc = "The number of the row that was inserted last, or None.")
    static Object lastRowId(PyCursor self) {
        return self.lastRowId();
    }

    @PyGetter(
            value = "rowcount",
            doc = "How many rows the last INSERT, UPDATE, DELETE or REPLACE has changed; -1 after other statements.")
    static long rowCount(PyCursor self) {
        return self.rowCount();
    }

    @PyGetter(value = "row_factory", doc = "What makes rows from the cursor and a tuple; None for the tuple itself.")
    static Object rowFactory(PyCursor self) {
        return self.rowFactory();
    }

    @PySetter("row_factory")
    static void setRowFactory(PyCursor self, Object value) {
        self.setRowFactory(value == null ? PyNone.NONE : value);
    }

    @PyGetter(value = "arraysize", doc = "How many rows fetchmany() fetches if it is not told.")
    static long arraySize(PyCursor self) {
        return self.arraySize();
    }

    @PySetter("arraysize")
    static void setArraySize(PyCursor self, Object value) {
        if (value == null) {
            throw Errors.typeError("cannot delete arraysize attribute");
        }
        self.setArraySize(toSize(value, "Python int too large to convert to C uint32_t"));
    }

    private static long toSize(Object value, String tooLarge) {
        Object size = Conversions.toIndex(value);
        if (size instanceof Long number ? number < 0 : ((PyInt) size).value().signum() < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (size instanceof Long number && number <= LARGEST) {
            return number;
        }
        throw Errors.overflowError(tooLarge);
    }
}
