// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;

/** Makes the statements of a connection, and keeps those that were used last. */
final class StatementCache {
    private final PyConnection connection;
    private final int limit;
    private final Map<TruffleString, PreparedStatement> known = new LinkedHashMap<>(16, 0.75f, true);

    StatementCache(PyConnection connection, int limit) {
        this.connection = connection;
        this.limit = limit;
    }

    /** A statement that nobody uses, from now on the caller. */
    PreparedStatement take(TruffleString sql) {
        connection.releaseDead();
        PreparedStatement found = known.get(sql);
        if (found == null) {
            found = prepare(sql);
            if (limit > 0) {
                found.setCached(true);
                known.put(sql, found);
                dropEldest();
            }
        } else if (found.isUsed()) {
            found = prepare(sql);
        }
        found.use();
        return found;
    }

    private void dropEldest() {
        if (known.size() > limit) {
            var eldest = known.entrySet().iterator();
            PreparedStatement dropped = eldest.next().getValue();
            eldest.remove();
            dropped.setCached(false);
        }
    }

    /** Compiles a text that holds one statement at most. */
    PreparedStatement prepare(TruffleString sql) {
        long database = connection.database();
        byte[] bytes = NativeText.utf8(sql);
        if (bytes.length > SqliteFunction.LIMIT.code(database, SqliteConstants.SQLITE_LIMIT_SQL_LENGTH, -1)) {
            throw Errors.raise(SqliteErrors.DATA_ERROR, "query string is too large");
        }
        SqlText text = new SqlText(bytes);
        if (text.hasNull()) {
            throw SqliteErrors.programmingError("the query contains a null character");
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment source = NativeDescriptors.string(arena, bytes);
            MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG, 2);
            MemorySegment end = place.asSlice(Long.BYTES);
            connection.check(connection.run(() -> SqliteFunction.PREPARE_V2.code(
                    database, source.address(), bytes.length + 1L, place.address(), end.address())));
            long handle = place.get(ValueLayout.JAVA_LONG, 0);
            int rest = (int) (end.get(ValueLayout.JAVA_LONG, 0) - source.address());
            if (text.hasStatement(rest)) {
                SqliteFunction.FINALIZE.code(handle);
                throw SqliteErrors.programmingError("You can only execute one statement at a time.");
            }
            return new PreparedStatement(handle, text.isChange());
        }
    }

    /** The database is about to be closed. */
    void close() {
        for (PreparedStatement statement : known.values()) {
            statement.setCached(false);
        }
        known.clear();
    }
}
