// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;

/** {@code sqlite3.Blob}: a value in a table, and a position in it. Its size does not change. */
final class PyBlob extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Blob", "sqlite3");

    private final PyConnection connection;
    private final PyConnection.Holder holder;
    private long handle;
    private int position;

    PyBlob(PyConnection connection, long handle) {
        super(TYPE);
        this.connection = connection;
        this.handle = handle;
        this.holder = connection.hold(this, () -> SqliteFunction.BLOB_CLOSE.code(handle));
        connection.addBlob(this);
    }

    PyConnection connection() {
        return connection;
    }

    /** ProgrammingError for a blob that cannot be used. */
    void check() {
        connection.database();
        if (handle == 0) {
            throw SqliteErrors.programmingError("Cannot operate on a closed blob.");
        }
    }

    void close() {
        synchronized (connection) {
            if (handle != 0) {
                connection.letGo(holder);
                SqliteFunction.BLOB_CLOSE.code(handle);
                handle = 0;
            }
        }
    }

    int size() {
        return SqliteFunction.BLOB_BYTES.code(handle);
    }

    int position() {
        return position;
    }

    void setPosition(int position) {
        this.position = position;
    }

    byte[] read(int start, int length) {
        if (length == 0) {
            return new byte[0];
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(length);
            connection.check(SqliteFunction.BLOB_READ.code(handle, place.address(), length, start));
            return place.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** ValueError for more than there is room for. */
    void write(int start, byte[] bytes) {
        if (bytes.length > size() - start) {
            throw Errors.valueError("data longer than blob length");
        }
        try (Arena arena = Arena.ofConfined()) {
            long place = NativeDescriptors.string(arena, bytes).address();
            connection.check(SqliteFunction.BLOB_WRITE.code(handle, place, bytes.length, start));
        }
    }
}
