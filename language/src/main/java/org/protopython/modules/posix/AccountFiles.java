// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.PythonContext;

/** The lines of {@code /etc/passwd} and {@code /etc/group}, as far as the embedder lets a context read them. */
final class AccountFiles {
    private static final int NAME = 0;
    private static final int NUMBER = 2;

    private AccountFiles() {}

    /** One of the files: where it is, how many fields its lines have. */
    record Accounts(String path, int fields) {}

    /** The fields of the line of a name, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String[] find(PythonContext context, Accounts accounts, TruffleString name) {
        String wanted = EmbeddedNulls.refuseByte(PyStrings.toJava(name));
        return find(context, accounts, fields -> fields[NAME].equals(wanted));
    }

    /** The fields of the first line with a number, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String[] find(PythonContext context, Accounts accounts, Object number) {
        return find(context, accounts, fields -> number.equals(Long.parseLong(fields[NUMBER])));
    }

    private static String[] find(PythonContext context, Accounts accounts, Predicate<String[]> wanted) {
        return lines(context, accounts).stream().filter(wanted).findFirst().orElse(null);
    }

    /** The fields of each line that has as many as it should; none if the file cannot be read. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<String[]> lines(PythonContext context, Accounts accounts) {
        List<String[]> found = new ArrayList<>();
        try {
            byte[] bytes = Paths.file(context, accounts.path).readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(":", -1);
                if (parts.length == accounts.fields && parts[NUMBER].matches("[0-9]{1,10}")) {
                    found.add(parts);
                }
            }
        } catch (IOException e) {
            // a system without such a file has no accounts to tell of
            return found;
        }
        return found;
    }
}
