// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Conversions;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Opens the database of a connection. */
final class ConnectionOpening {
    static final String DEPRECATION =
            "Passing more than 1 positional argument to %s() is deprecated. Parameters 'timeout', 'detect_types',"
                    + " 'isolation_level', 'check_same_thread', 'factory', 'cached_statements' and 'uri' will become"
                    + " keyword-only parameters in Python 3.15.";

    private static final Parameters PARAMETERS = new Parameters(
            "Connection",
            1,
            8,
            "database",
            "timeout",
            "detect_types",
            "isolation_level",
            "check_same_thread",
            "factory",
            "cached_statements",
            "uri",
            "autocommit");

    private static final int OPEN_READWRITE = 2;
    private static final int OPEN_CREATE = 4;
    private static final int OPEN_URI = 0x40;
    private static final int CACHED_STATEMENTS = 128;
    private static final double TIMEOUT = 5;
    private static final double MILLIS = 1000;
    private static final String URI = "file:";

    private ConnectionOpening() {}

    static void open(PythonContext context, PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = PARAMETERS.bind(args, kwargs);
        if (args.length > 1) {
            Parameters.warn(String.format(DEPRECATION, "_sqlite3.Connection"));
        }
        Object database = given[0];
        AuditHooks.raise(context, PyStrings.of("sqlite3.connect"), new Object[] {database});
        boolean uri = given[7] != null && Conversions.isTrue(given[7]);
        byte[] path = path(context, database, uri);
        double timeout = given[1] == null ? TIMEOUT : Conversions.toDouble(given[1]);
        ConnectionSettings settings = new ConnectionSettings(
                given[2] == null ? 0 : ArgumentConversions.toInt(given[2]),
                given[3] == null ? "" : Transactions.toLevel(given[3]),
                given[8] == null ? Transactions.LEGACY : Transactions.toAutocommit(given[8]),
                given[4] == null || Conversions.isTrue(given[4]),
                ThreadIdents.current(context),
                given[6] == null ? CACHED_STATEMENTS : ArgumentConversions.toInt(given[6]));
        if (self.isInitialized()) {
            self.restart();
        }
        long opened = open(path, uri);
        SqliteFunction.BUSY_TIMEOUT.call(opened, (int) (timeout * MILLIS));
        self.start(context, settings, opened);
        AuditHooks.raise(context, PyStrings.of("sqlite3.connect/handle"), new Object[] {self});
        self.transactions().start();
    }

    /** The process may have another current directory than the context. */
    private static byte[] path(PythonContext context, Object database, boolean uri) {
        String path =
                database instanceof PyBytes bytes ? FileNames.decode(bytes.value()) : Conversions.toPath(database);
        EmbeddedNulls.refuseByte(path);
        if (path.isEmpty() || path.equals(":memory:")) {
            return path.getBytes(StandardCharsets.UTF_8);
        } else if (uri && path.startsWith(URI)) {
            return FileNames.encode(isRelative(path) ? URI + directory(context) + path.substring(URI.length()) : path);
        }
        return NativeDescriptors.absolute(context, path);
    }

    /** Whether a URI names a file by its place in the current directory. */
    private static boolean isRelative(String uri) {
        String rest = uri.substring(URI.length());
        boolean inMemory = rest.startsWith(":memory:") || rest.contains("mode=memory") || rest.contains("vfs=memdb");
        return !rest.isEmpty() && "/?#".indexOf(rest.charAt(0)) < 0 && !inMemory;
    }

    private static String directory(PythonContext context) {
        String directory = context.env().getCurrentWorkingDirectory().getPath();
        String escaped = directory.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
        return escaped.endsWith("/") ? escaped : escaped + "/";
    }

    private static long open(byte[] path, boolean uri) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ValueLayout.JAVA_LONG);
            int code = SqliteFunction.OPEN_V2.code(
                    NativeDescriptors.string(arena, path).address(),
                    place.address(),
                    OPEN_READWRITE | OPEN_CREATE | (uri ? OPEN_URI : 0),
                    0);
            long opened = place.get(ValueLayout.JAVA_LONG, 0);
            if (opened == 0) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
            } else if (code != ResultCode.OK.value()) {
                try {
                    throw SqliteErrors.ofDatabase(opened);
                } finally {
                    SqliteFunction.CLOSE_V2.call(opened);
                }
            }
            return opened;
        }
    }
}
