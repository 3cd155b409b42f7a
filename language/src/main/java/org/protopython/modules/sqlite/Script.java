// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;

/** Several statements in one text. */
final class Script {
    private Script() {}

    static void run(PyConnection connection, TruffleString script) {
        long database = connection.database();
        byte[] bytes = NativeText.utf8(script);
        if (new SqlText(bytes).hasNull()) {
            throw Errors.valueError("embedded null character");
        } else if (bytes.length > SqliteFunction.LIMIT.code(database, SqliteConstants.SQLITE_LIMIT_SQL_LENGTH, -1)) {
            throw Errors.raise(SqliteErrors.DATA_ERROR, "query string is too large");
        }
        connection.releaseDead();
        try (Arena arena = Arena.ofConfined()) {
            long start = NativeDescriptors.string(arena, bytes).address();
            long end = start + bytes.length;
            MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG, 2);
            for (long next = start; next < end; next = place.get(ValueLayout.JAVA_LONG, Long.BYTES)) {
                long from = next;
                connection.check(connection.run(() -> SqliteFunction.PREPARE_V2.code(
                        connection.databaseOfAnyThread(),
                        from,
                        end - from + 1,
                        place.address(),
                        place.address() + Long.BYTES)));
                runOne(connection, place.get(ValueLayout.JAVA_LONG, 0));
            }
        }
    }

    private static void runOne(PyConnection connection, long handle) {
        PreparedStatement statement = new PreparedStatement(handle, false);
        statement.use();
        try {
            int code;
            do {
                code = connection.run(statement::step);
            } while (code == ResultCode.ROW.value());
            if (code != ResultCode.DONE.value()) {
                throw connection.error();
            }
        } finally {
            statement.release();
        }
    }
}
