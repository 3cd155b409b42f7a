// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.util.Locale;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Keywords;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _sqlite3}. Contexts that may not call native code cannot import it. */
@PyModule(value = "_sqlite3", doc = "The database SQLite, on which the module sqlite3 is built.")
public final class SqliteModule {
    @PyConstant("Connection")
    static final PyType CONNECTION = PyConnection.TYPE;

    @PyConstant("Cursor")
    static final PyType CURSOR = PyCursor.TYPE;

    @PyConstant("Row")
    static final PyType ROW = PyRow.TYPE;

    @PyConstant("Blob")
    static final PyType BLOB = PyBlob.TYPE;

    @PyConstant("PrepareProtocol")
    static final PyType PREPARE_PROTOCOL = Adapters.PROTOCOL;

    private static final int OLDEST = 3_015_002;
    private static final int FACTORY = 5;

    private SqliteModule() {}

    @PyConstant("sqlite_version")
    static Object version(PythonContext context) {
        if (!Libc.isAllowed(context)) {
            throw Errors.importError("_sqlite3 needs native access, which this context does not have");
        } else if (!SqliteLibrary.isThere()) {
            throw Errors.importError("_sqlite3 needs the library SQLite (%s) of the system", SqliteLibrary.name());
        } else if (SqliteFunction.LIBVERSION_NUMBER.code() < OLDEST) {
            throw Errors.importError("sqlite3: SQLite 3.15.2 or higher required");
        }
        return PyStrings.of(NativeText.textAt(SqliteFunction.LIBVERSION.call()));
    }

    /** The level of PEP 249 for how the library was made. */
    @PyConstant("threadsafety")
    static long threadSafety(PythonContext context) {
        version(context);
        int mode = SqliteFunction.THREADSAFE.code();
        return switch (mode) {
            case 0 -> 0;
            case 1 -> 3;
            case 2 -> 1;
            default ->
                throw Errors.raise(
                        SqliteErrors.INTERFACE_ERROR,
                        "Unable to interpret SQLite threadsafety mode. Got %d, expected 0, 1, or 2",
                        mode);
        };
    }

    @PyConstant("adapters")
    static Object adapters(PythonContext context) {
        return SqliteState.of(context).adapters();
    }

    @PyConstant("converters")
    static Object converters(PythonContext context) {
        return SqliteState.of(context).converters();
    }

    @PyBuiltin(value = "connect(*args, **kwargs)", doc = """
        connect(database, timeout=5.0, detect_types=0, isolation_level='', check_same_thread=True,
                factory=Connection, cached_statements=128, uri=False, *,
                autocommit=sqlite3.LEGACY_TRANSACTION_CONTROL)

        Open a connection to the database in a file, or in memory if its name is ":memory:".\
        """)
    static Object connect(Object[] args, PyDict kwargs) {
        if (args.length > 1) {
            Parameters.warn(String.format(ConnectionOpening.DEPRECATION, "sqlite3.connect"));
        }
        Object factory = args.length > FACTORY ? args[FACTORY] : null;
        if (factory == null && kwargs != null) {
            factory = kwargs.get("factory");
        }
        return Keywords.call(
                factory == null ? PyConnection.TYPE : factory, args, kwargs == null ? new PyDict() : kwargs);
    }

    @PyBuiltin(
            value = "complete_statement(statement)",
            doc = "Tells whether a text ends with the end of an SQL statement.")
    static boolean isComplete(TruffleString statement) {
        try (Arena arena = Arena.ofConfined()) {
            return SqliteFunction.COMPLETE.code(NativeText.string(arena, statement)) != 0;
        }
    }

    @PyBuiltin(
            value = "register_adapter(type, adapter, /)",
            doc = "Register what makes values that SQLite knows of the values of a type.")
    static void registerAdapter(PythonContext context, Object type, Object adapter) {
        Adapters.register(SqliteState.of(context), type, adapter);
    }

    @PyBuiltin(
            value = "register_converter(typename, converter, /)",
            doc = "Register what makes Python's values of the bytes in columns of a type.")
    static void registerConverter(PythonContext context, TruffleString typename, Object converter) {
        String name = PyStrings.toJava(typename).toUpperCase(Locale.ROOT);
        SqliteState.of(context).converters().put(name, converter);
    }

    @PyBuiltin(
            value = "adapt(obj, proto=<unrepresentable>, alt=<unrepresentable>, /)",
            doc = "Adapt an object to a protocol.")
    static Object adapt(PythonContext context, Object obj, Object proto, Object alt) {
        return Adapters.adapt(SqliteState.of(context), obj, proto == null ? Adapters.PROTOCOL : proto, alt);
    }

    @PyBuiltin(
            value = "enable_callback_tracebacks(enable, /)",
            doc = "Choose whether exceptions in callbacks are reported.")
    static void enableCallbackTracebacks(PythonContext context, boolean enable) {
        SqliteState.of(context).showTracebacks(enable);
    }
}
