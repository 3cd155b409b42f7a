// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.util.ArrayDeque;
import java.util.Deque;

/** Path names as text. */
final class PathText {
    private PathText() {}

    /** {@code posixpath.normpath}: no empty and no dot parts; two leading slashes stay two, three become one. */
    static String normalise(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        String root = path.startsWith("//") && !path.startsWith("///") ? "//" : path.startsWith("/") ? "/" : "";
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            } else if (!part.equals("..")) {
                parts.addLast(part);
            } else if (!parts.isEmpty() && !parts.peekLast().equals("..")) {
                parts.removeLast();
            } else if (root.isEmpty()) {
                parts.addLast(part);
            }
        }
        String result = root + String.join("/", parts);
        return result.isEmpty() ? "." : result;
    }
}
