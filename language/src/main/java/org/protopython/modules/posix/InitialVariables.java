// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.protopython.ops.files.FileNames;

/**
 * The variables that a context begins with, as the system has them. Java knows them as text and has put U+FFFD where the
 * bytes were none; for those the system is asked again.
 */
final class InitialVariables {
    private static final Path OF_PROCESS = Path.of("/proc/self/environ");

    private InitialVariables() {}

    /** Entries {@code name=value} of these names and values. */
    static List<byte[]> entries(Map<String, String> variables) {
        List<byte[]> entries = new ArrayList<>();
        Map<String, byte[]> originals = null;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String text = variable.getKey() + "=" + variable.getValue();
            if (text.indexOf('\uFFFD') < 0) {
                entries.add(FileNames.encode(text));
                continue;
            }
            if (originals == null) {
                originals = originals();
            }
            byte[] original = originals.get(text);
            entries.add(original == null ? FileNames.encode(text) : original);
        }
        return entries;
    }

    /** The variables of the process under what Java makes of them. */
    private static Map<String, byte[]> originals() {
        Map<String, byte[]> found = new HashMap<>();
        byte[] all;
        try {
            all = Files.readAllBytes(OF_PROCESS);
        } catch (IOException e) {
            // a system without such a file: what Java says is all there is
            return found;
        }
        int start = 0;
        for (int end = 0; end < all.length; end++) {
            if (all[end] == 0) {
                byte[] entry = Arrays.copyOfRange(all, start, end);
                found.put(new String(entry, StandardCharsets.UTF_8), entry);
                start = end + 1;
            }
        }
        return found;
    }
}
