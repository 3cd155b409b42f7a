// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.protopython.runtime.PythonContext;

/** The lines of {@code /etc/passwd} and {@code /etc/group}, as far as the embedder lets a context read them. */
final class AccountFiles {
    private AccountFiles() {}

    /** The fields of each line that has that many; none if the file cannot be read. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<String[]> lines(PythonContext context, String path, int fields) {
        List<String[]> found = new ArrayList<>();
        try {
            byte[] bytes = Paths.file(context, path).readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(":", -1);
                if (parts.length == fields && parts[2].matches("[0-9]{1,10}")) {
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
