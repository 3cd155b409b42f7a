// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Warnings;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code sqlite3.Connection}: opening, closing, running statements, transactions. */
@PyTypeMethods(value = "Connection", doc = "A connection to a database.")
final class ConnectionType {
    private ConnectionType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyConnection(cls);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(PythonContext context, PyConnection self, Object[] args, PyDict kwargs) {
        ConnectionOpening.open(context, self, args, kwargs);
    }

    @PyBuiltin("__del__(self, /)")
    static void finish(PyConnection self) {
        if (self.isOpen()) {
            try {
                Warnings.warnUnclosed("unclosed database in ", self);
            } finally {
                self.close();
            }
        }
    }

    /** CPython makes statements this way, and shows them. A closed connection does not even look at the arguments. */
    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyConnection self, Object[] args, PyDict kwargs) {
        self.database();
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("sqlite3.Connection() takes no keyword arguments");
        } else if (args.length != 1) {
            throw Errors.typeError("function takes exactly 1 argument (%d given)", args.length);
        }
        synchronized (self) {
            PreparedStatement statement = self.statements().prepare(ArgumentConversions.toText(args[0], "argument 1"));
            statement.use();
            statement.release();
            return new PyStatement();
        }
    }

    @PyBuiltin(
            value = "cursor(self, /, factory=<unrepresentable>)",
            doc = "Return a cursor for the connection, by default a Cursor.")
    static Object cursor(PyConnection self, Object factory) {
        self.database();
        Object made = Calls.call(factory == null ? PyCursor.TYPE : factory, self);
        if (!(made instanceof PyCursor cursor)) {
            throw Errors.typeError("factory must return a cursor, not %s", PyType.of(made));
        }
        if (self.rowFactory() != PyNone.NONE) {
            cursor.setRowFactory(self.rowFactory());
        }
        return cursor;
    }

    private static Object onCursor(PyConnection self, String method, Object... arguments) {
        return Calls.callMethod(Calls.callMethod(self, "cursor"), method, arguments);
    }

    @PyBuiltin(
            value = "execute(self, sql, parameters=<unrepresentable>, /)",
            doc = "Executes an SQL statement on a new cursor, and returns that.")
    static Object execute(PyConnection self, Object sql, Object parameters) {
        return parameters == null ? onCursor(self, "execute", sql) : onCursor(self, "execute", sql, parameters);
    }

    @PyBuiltin(
            value = "executemany(self, sql, parameters, /)",
            doc = "Executes an SQL statement once for each of the parameters on a new cursor, and returns that.")
    static Object executeMany(PyConnection self, Object sql, Object parameters) {
        return onCursor(self, "executemany", sql, parameters);
    }

    @PyBuiltin(
            value = "executescript(self, sql_script, /)",
            doc = "Executes all the SQL statements of a text on a new cursor, and returns that.")
    static Object executeScript(PyConnection self, Object script) {
        return onCursor(self, "executescript", script);
    }

    @PyBuiltin(value = "close(self, /)", doc = """
        Give back what the connection holds; any other use then raises ProgrammingError.

        A transaction that is open is not committed.\
        """)
    static void close(PyConnection self) {
        self.checkThread();
        self.checkInitialized();
        if (self.isOpen()) {
            synchronized (self) {
                try {
                    self.transactions().finish();
                } finally {
                    self.close();
                }
            }
        }
    }

    @PyBuiltin(value = "commit(self, /)", doc = "Commit the transaction that is open, if there is one.")
    static void commit(PyConnection self) {
        self.database();
        synchronized (self) {
            self.transactions().commit();
        }
    }

    @PyBuiltin(value = "rollback(self, /)", doc = "Roll back the transaction that is open, if there is one.")
    static void rollback(PyConnection self) {
        self.database();
        synchronized (self) {
            self.transactions().rollback();
        }
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "Return the connection: the block is a transaction.")
    static Object enter(PyConnection self) {
        self.database();
        return self;
    }

    @PyBuiltin(
            value = "__exit__(self, type, value, traceback, /)",
            doc = "Commit the transaction, or roll it back after an exception.")
    static boolean exit(PyConnection self, Object type, Object value, Object traceback) {
        if (type != PyNone.NONE || value != PyNone.NONE || traceback != PyNone.NONE) {
            Calls.callMethod(self, "rollback");
            return false;
        }
        try {
            Calls.callMethod(self, "commit");
        } catch (PException e) {
            // the exception of the commit is what is raised, in the end
            Calls.callMethod(self, "rollback");
            throw e;
        }
        return false;
    }

    @PyBuiltin(value = "interrupt(self, /)", doc = "Abort what the database is doing, from any thread.")
    static void interrupt(PyConnection self) {
        // not under the monitor, which whoever is to be interrupted holds
        long database = self.keep();
        try {
            SqliteFunction.INTERRUPT.call(database);
        } finally {
            self.letClose();
        }
    }

    @PyBuiltin(
            value = "enable_load_extension(self, enable, /)",
            doc = "Allow to load extensions of SQLite, or forbid it.")
    static void enableLoadExtension(PythonContext context, PyConnection self, Object enable) {
        AuditHooks.raise(context, PyStrings.of("sqlite3.enable_load_extension"), new Object[] {self, enable});
        boolean flag = Conversions.isTrue(enable);
        synchronized (self) {
            if (SqliteFunction.ENABLE_LOAD_EXTENSION.code(self.database(), flag ? 1 : 0) != ResultCode.OK.value()) {
                throw SqliteErrors.operationalError("Error enabling load extension");
            }
        }
    }

    @PyBuiltin(
            value = "load_extension(self, name, /, *, entrypoint=None)",
            doc = "Load an extension of SQLite from a shared library.")
    static void loadExtension(PythonContext context, PyConnection self, TruffleString name, TruffleString entrypoint) {
        AuditHooks.raise(context, PyStrings.of("sqlite3.load_extension"), new Object[] {self, name});
        synchronized (self) {
            loadExtension(self, self.database(), name, entrypoint);
        }
    }

    private static void loadExtension(PyConnection self, long database, TruffleString name, TruffleString entrypoint) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment message = arena.allocate(ValueLayout.JAVA_LONG);
            long file = NativeText.string(arena, name);
            long entry = entrypoint == null ? 0 : NativeText.string(arena, entrypoint);
            int code = self.run(() -> SqliteFunction.LOAD_EXTENSION.code(database, file, entry, message.address()));
            if (code != ResultCode.OK.value()) {
                long text = message.get(ValueLayout.JAVA_LONG, 0);
                try {
                    throw SqliteErrors.operationalError("%s", String.valueOf(NativeText.textAt(text)));
                } finally {
                    SqliteFunction.FREE.call(text);
                }
            }
        }
    }
}
