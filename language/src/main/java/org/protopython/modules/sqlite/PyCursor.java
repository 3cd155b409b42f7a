// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.runtime.PException;

/** {@code sqlite3.Cursor}: runs a statement and gives its rows. */
final class PyCursor extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Cursor", "sqlite3", BuiltinTypes.OBJECT, false);

    private static final int NAMES = 7;

    /** Null until {@code __init__} ran. */
    private PyConnection connection;

    private Object rowFactory = PyNone.NONE;
    private Object description = PyNone.NONE;
    private Object lastRowId = PyNone.NONE;
    private long rowCount = -1;
    private long arraySize;
    private boolean closed;
    /** Whether a method runs, during which the program may be called. */
    private boolean locked;
    /** Null when there are no more rows. */
    private PreparedStatement statement;

    private PyConnection.Holder holder;
    private Column[] columns;

    PyCursor(PyType type) {
        super(type);
    }

    void start(PyConnection of) {
        release();
        connection = of;
        rowFactory = PyNone.NONE;
        description = PyNone.NONE;
        lastRowId = PyNone.NONE;
        rowCount = -1;
        arraySize = 1;
        closed = false;
    }

    PyConnection connectionOrNull() {
        return connection;
    }

    Object rowFactory() {
        return rowFactory;
    }

    void setRowFactory(Object factory) {
        rowFactory = factory;
    }

    Object description() {
        return description;
    }

    Object lastRowId() {
        return lastRowId;
    }

    long rowCount() {
        return rowCount;
    }

    long arraySize() {
        return arraySize;
    }

    void setArraySize(long size) {
        arraySize = size;
    }

    /** The connection; ProgrammingError for a cursor that cannot be used. */
    PyConnection connection() {
        checkInitialized();
        if (closed) {
            throw SqliteErrors.programmingError("Cannot operate on a closed cursor.");
        }
        checkNotLocked();
        connection.database();
        return connection;
    }

    private void checkInitialized() {
        if (connection == null) {
            throw SqliteErrors.programmingError("Base Cursor.__init__ not called.");
        }
    }

    void checkNotLocked() {
        if (locked) {
            throw SqliteErrors.programmingError("Recursive use of cursors not allowed.");
        }
    }

    void close() {
        checkInitialized();
        checkNotLocked();
        connection.database();
        synchronized (connection) {
            release();
            closed = true;
        }
    }

    private void release() {
        if (statement != null) {
            PreparedStatement left = statement;
            statement = null;
            columns = null;
            connection.letGo(holder);
            holder = null;
            left.release();
        }
    }

    /**
     * Runs a statement once for each element of an iterator of parameters.
     *
     * @param many whether it is {@code executemany}
     */
    void execute(TruffleString sql, Object parameters, boolean many) {
        PyConnection used = connection();
        synchronized (used) {
            locked = true;
            boolean done = false;
            try {
                release();
                description = PyNone.NONE;
                statement = used.statements().take(sql);
                if (many && statement.isReadOnly()) {
                    throw SqliteErrors.programmingError("executemany() can only execute DML statements.");
                }
                rowCount = statement.isChange() ? 0 : -1;
                used.transactions().beginFor(statement);
                for (Object each = Iteration.next(parameters); each != null; each = Iteration.next(parameters)) {
                    run(used, each);
                }
                if (!many) {
                    lastRowId = SqliteFunction.LAST_INSERT_ROWID.call(used.databaseOfAnyThread());
                }
                done = true;
            } finally {
                locked = false;
                if (!done) {
                    release();
                    rowCount = -1;
                } else if (!statement.isRunning()) {
                    release();
                } else {
                    PreparedStatement left = statement;
                    holder = used.hold(this, left::release);
                }
            }
        }
    }

    private void run(PyConnection used, Object parameters) {
        Binding.bind(used, statement, parameters);
        int code = used.runWithoutDead(() -> {
            statement.reset();
            return statement.step();
        });
        used.databaseOfAnyThread();
        if (code != ResultCode.ROW.value() && code != ResultCode.DONE.value()) {
            throw used.error();
        }
        columns = Column.of(used, statement);
        if (description == PyNone.NONE && columns.length > 0) {
            description = describe(used);
        }
        if (code == ResultCode.DONE.value()) {
            if (statement.isChange()) {
                rowCount += SqliteFunction.CHANGES.code(used.databaseOfAnyThread());
            }
            statement.reset();
        }
    }

    /** Makes a step; what a callback has done to the connection is seen now. */
    private int step(PyConnection used) {
        int code = used.run(statement::step);
        used.databaseOfAnyThread();
        return code;
    }

    private PyTuple describe(PyConnection used) {
        Object[] names = new Object[columns.length];
        for (int i = 0; i < names.length; i++) {
            Object[] items = new Object[NAMES];
            Arrays.fill(items, PyNone.NONE);
            items[0] = Column.name(used, statement.handle(), i);
            names[i] = new PyTuple(items);
        }
        return new PyTuple(names);
    }

    /** The next row as the row factory makes it, null at the end. */
    Object next() {
        PyConnection used = connection();
        synchronized (used) {
            if (statement == null) {
                return null;
            }
            Object row;
            locked = true;
            boolean done = false;
            try {
                row = row(used);
                int code = step(used);
                if (code == ResultCode.DONE.value()) {
                    if (statement.isChange()) {
                        rowCount = SqliteFunction.CHANGES.code(used.databaseOfAnyThread());
                    }
                    release();
                } else if (code != ResultCode.ROW.value()) {
                    PException error = used.error();
                    release();
                    throw error;
                }
                done = true;
            } finally {
                locked = false;
                if (!done && !used.isOpen()) {
                    release();
                }
            }
            return rowFactory == PyNone.NONE ? row : Calls.call(rowFactory, this, row);
        }
    }

    private PyTuple row(PyConnection used) {
        Object[] items = new Object[columns.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = columns[i].value(used, statement.handle());
            // a converter may have closed what it was called for
            used.databaseOfAnyThread();
        }
        return new PyTuple(items);
    }

    /** @param most 0 for all */
    List<Object> nextRows(long most) {
        List<Object> rows = new ArrayList<>();
        do {
            Object row = next();
            if (row == null) {
                break;
            }
            rows.add(row);
        } while (most == 0 || rows.size() < most);
        return rows;
    }

    /** Runs statements one after the other, whose rows are dropped. */
    void executeScript(TruffleString script) {
        PyConnection used = connection();
        synchronized (used) {
            locked = true;
            try {
                used.transactions().commitForScript();
                Script.run(used, script);
            } finally {
                locked = false;
            }
        }
    }
}
