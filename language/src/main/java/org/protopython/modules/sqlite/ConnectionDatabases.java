// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Keywords;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What is done with whole databases: copies, dumps, limits, settings; and blobs in them. */
@PyTypeMethods("Connection")
final class ConnectionDatabases {
    private static final double MILLIS = 1000;
    private static final int DESERIALIZE_OWNED_AND_RESIZEABLE = 3;

    private ConnectionDatabases() {}

    @PyBuiltin(
            value = "backup(self, /, target, *, pages=-1, progress=None, name='main', sleep=0.25)",
            doc = "Copies the database to that of another connection.")
    static void backup(PyConnection self, Object target, int pages, Object progress, TruffleString name, double sleep) {
        if (!(target instanceof PyConnection other)) {
            throw ArgumentConversions.wrongType(target, "sqlite3.Connection", "backup() argument 'target'");
        }
        self.database();
        if (other == self) {
            throw Errors.valueError("target cannot be the same connection instance");
        }
        if (progress != PyNone.NONE && PyType.of(progress).slot(Slot.CALL) == null) {
            throw Errors.typeError("progress argument must be a callable");
        }
        long copy = other.keep();
        try {
            copy(self, copy, pages == 0 ? -1 : pages, progress, name, sleep);
        } finally {
            other.letClose();
        }
    }

    private static void copy(
            PyConnection self, long copy, int atOnce, Object progress, TruffleString name, double sleep) {
        try (Arena arena = Arena.ofConfined()) {
            long backup;
            synchronized (self) {
                backup = SqliteFunction.BACKUP_INIT.call(
                        copy, NativeText.string(arena, "main"), self.database(), NativeText.string(arena, name));
            }
            if (backup == 0) {
                throw SqliteErrors.ofDatabase(copy);
            }
            int code = 0;
            try {
                do {
                    // another thread may have closed it, in which case a lock of it may stay for ever
                    synchronized (self) {
                        self.databaseOfAnyThread();
                        code = self.run(() -> SqliteFunction.BACKUP_STEP.code(backup, atOnce));
                    }
                    if (progress != PyNone.NONE) {
                        Calls.call(progress, (long) code, (long) SqliteFunction.BACKUP_REMAINING.code(backup), (long)
                                SqliteFunction.BACKUP_PAGECOUNT.code(backup));
                    }
                    if (isLocked(code)) {
                        SqliteFunction.SLEEP.call((int) (sleep * MILLIS));
                    }
                } while (code == ResultCode.OK.value() || isLocked(code));
            } finally {
                code = SqliteFunction.BACKUP_FINISH.code(backup);
            }
            if (code != ResultCode.OK.value()) {
                throw SqliteErrors.ofDatabase(copy);
            }
        }
    }

    private static boolean isLocked(int code) {
        return code == ResultCode.BUSY.value() || code == ResultCode.LOCKED.value();
    }

    @PyBuiltin(value = "iterdump(self, /, *, filter=None)", doc = """
        Returns an iterator over the statements that make the database anew.

          filter
            A pattern, as for LIKE, of the names of what is dumped.\
        """)
    static Object dump(PyConnection self, Object filter) {
        self.databaseOfAnyThread();
        Object module = Calls.call(
                Attributes.get(PythonContext.get(null).builtins(), "__import__"),
                PyStrings.of("sqlite3.dump"),
                PyNone.NONE,
                PyNone.NONE,
                new PyTuple(PyStrings.of("_iterdump")));
        Object function = Attributes.getOrNull(module, "_iterdump");
        if (function == null) {
            throw SqliteErrors.operationalError("Failed to obtain _iterdump() reference");
        }
        PyDict keywords = new PyDict();
        keywords.put("filter", filter);
        return Keywords.call(function, new Object[] {self}, keywords);
    }

    @PyBuiltin(value = "serialize(self, /, *, name='main')", doc = "Return the bytes of a file with the database.")
    static Object serialize(PyConnection self, TruffleString name) {
        synchronized (self) {
            long database = self.database();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment size = arena.allocate(ValueLayout.JAVA_LONG);
                long schema = NativeText.string(arena, name);
                long data = SqliteFunction.SERIALIZE.call(database, schema, size.address(), 0);
                if (data == 0) {
                    throw SqliteErrors.operationalError("unable to serialize '%s'", name);
                }
                try {
                    long length = size.get(ValueLayout.JAVA_LONG, 0);
                    if (length > Integer.MAX_VALUE) {
                        throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
                    }
                    return new PyBytes(NativeText.bytesAt(data, (int) length));
                } finally {
                    SqliteFunction.FREE.call(data);
                }
            }
        }
    }

    @PyBuiltin(
            value = "deserialize(self, data, /, *, name='main')",
            doc = "Replace the database by one in memory that is made of the bytes of a file.")
    static void deserialize(PyConnection self, Object data, TruffleString name) {
        self.database();
        TruffleString text = Conversions.asText(data);
        byte[] bytes = text != null ? NativeText.utf8(text) : Buffers.contiguousBytes(data);
        synchronized (self) {
            long database = self.database();
            try (Arena arena = Arena.ofConfined()) {
                long schema = NativeText.string(arena, name);
                long place = SqliteFunction.MALLOC64.call(Math.max(bytes.length, 1));
                if (place == 0) {
                    throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
                }
                MemorySegment.copy(
                        bytes, 0, NativeText.at(place, bytes.length), ValueLayout.JAVA_BYTE, 0, bytes.length);
                int code = self.run(() -> SqliteFunction.DESERIALIZE.code(
                        database, schema, place, bytes.length, bytes.length, DESERIALIZE_OWNED_AND_RESIZEABLE));
                if (code != ResultCode.OK.value()) {
                    boolean told = SqliteFunction.ERRCODE.code(database) != ResultCode.OK.value();
                    throw told ? self.error() : SqliteErrors.ofCode(code);
                }
            }
        }
    }

    private static void checkCategory(int category) {
        if (category < SqliteConstants.SQLITE_LIMIT_LENGTH || category > SqliteConstants.SQLITE_LIMIT_WORKER_THREADS) {
            throw SqliteErrors.programmingError("'category' is out of bounds");
        }
    }

    @PyBuiltin(value = "setlimit(self, category, limit, /)", doc = """
        Set a limit of the connection, and return what it was.

          category
            One of the numbers SQLITE_LIMIT_.
          limit
            A negative number changes nothing.\
        """)
    static long setLimit(PyConnection self, int category, int limit) {
        synchronized (self) {
            long database = self.database();
            checkCategory(category);
            return SqliteFunction.LIMIT.code(database, category, limit);
        }
    }

    @PyBuiltin(value = "getlimit(self, category, /)", doc = "Return a limit of the connection.")
    static long getLimit(PyConnection self, int category) {
        return setLimit(self, category, -1);
    }

    private static boolean configure(PyConnection self, int setting, int value) {
        self.database();
        if (setting < SqliteConstants.SQLITE_DBCONFIG_ENABLE_FKEY
                || setting > SqliteConstants.SQLITE_DBCONFIG_TRUSTED_SCHEMA) {
            throw Errors.valueError("unknown config 'op': %d", setting);
        }
        synchronized (self) {
            long database = self.database();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment now = arena.allocate(ValueLayout.JAVA_INT);
                int code = SqliteFunction.DB_CONFIG.code(database, setting, value, now.address());
                if (code != ResultCode.OK.value()) {
                    throw SqliteErrors.ofCode(code);
                }
                return now.get(ValueLayout.JAVA_INT, 0) != 0;
            }
        }
    }

    @PyBuiltin(value = "setconfig(self, op, enable=True, /)", doc = "Switch a setting of the connection on or off.")
    static void setSetting(PyConnection self, int op, boolean enable) {
        if (configure(self, op, enable ? 1 : 0) != enable) {
            throw SqliteErrors.operationalError("Unable to set config");
        }
    }

    @PyBuiltin(value = "getconfig(self, op, /)", doc = "Tell whether a setting of the connection is on.")
    static boolean getSetting(PyConnection self, int op) {
        return configure(self, op, -1);
    }

    @PyBuiltin(value = "blobopen(self, table, column, rowid, /, *, readonly=False, name='main')", doc = """
        Open a value in a table as a blob that is read and written in parts.

          rowid
            The number of the row.
          name
            The name of the database.\
        """)
    static Object openBlob(
            PyConnection self,
            TruffleString table,
            TruffleString column,
            Object rowid,
            boolean readonly,
            TruffleString name) {
        if (!Items.isInt(rowid)) {
            throw Errors.typeError("expected 'int'");
        }
        long row = Binding.toInt64(rowid);
        synchronized (self) {
            long database = self.database();
            self.releaseDead();
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG);
                long schema = NativeText.string(arena, name);
                long tableName = NativeText.string(arena, table);
                long columnName = NativeText.string(arena, column);
                self.check(self.run(() -> SqliteFunction.BLOB_OPEN.code(
                        database, schema, tableName, columnName, row, readonly ? 0 : 1, place.address())));
                return new PyBlob(self, place.get(ValueLayout.JAVA_LONG, 0));
            }
        }
    }
}
