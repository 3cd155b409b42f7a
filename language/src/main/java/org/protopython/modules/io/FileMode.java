// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Set;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * The argument {@code mode} of {@code open}, taken apart.
 *
 * @param kind one of r, w, a, x
 * @param update whether there is a plus
 */
record FileMode(char kind, boolean update, boolean binary, boolean text) {
    /** For {@code open}. */
    static FileMode parse(String mode) {
        char kind = 0;
        boolean update = false;
        boolean binary = false;
        boolean text = false;
        int kinds = 0;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            if (mode.indexOf(c) != i || "rwaxbt+".indexOf(c) < 0) {
                throw Errors.valueError("invalid mode: '%s'", mode);
            }
            switch (c) {
                case 'b' -> binary = true;
                case 't' -> text = true;
                case '+' -> update = true;
                default -> {
                    kind = c;
                    kinds++;
                }
            }
        }
        if (binary && text) {
            throw Errors.valueError("can't have text and binary mode at once");
        } else if (kinds > 1) {
            throw Errors.valueError("must have exactly one of create/read/write/append mode");
        } else if (kinds == 0) {
            throw badMode();
        }
        return new FileMode(kind, update, binary, text);
    }

    /** For {@code FileIO}, which knows no text. */
    static FileMode parseRaw(String mode) {
        char kind = 0;
        boolean update = false;
        for (int i = 0; i < mode.length(); i++) {
            char c = mode.charAt(i);
            switch (c) {
                case 'b' -> {}
                case '+' -> {
                    if (update) {
                        throw badMode();
                    }
                    update = true;
                }
                case 'r', 'w', 'a', 'x' -> {
                    if (kind != 0) {
                        throw badMode();
                    }
                    kind = c;
                }
                default -> throw Errors.valueError("invalid mode: %s", mode);
            }
        }
        if (kind == 0) {
            throw badMode();
        }
        return new FileMode(kind, update, true, false);
    }

    private static PException badMode() {
        return Errors.valueError("Must have exactly one of create/read/write/append mode and at most one plus");
    }

    boolean readable() {
        return kind == 'r' || update;
    }

    boolean writable() {
        return kind != 'r' || update;
    }

    boolean appends() {
        return kind == 'a';
    }

    Set<StandardOpenOption> options() {
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        if (readable()) {
            options.add(StandardOpenOption.READ);
        }
        if (writable()) {
            options.add(StandardOpenOption.WRITE);
        }
        switch (kind) {
            case 'w' -> {
                options.add(StandardOpenOption.CREATE);
                options.add(StandardOpenOption.TRUNCATE_EXISTING);
            }
            case 'a' -> options.add(StandardOpenOption.CREATE);
            case 'x' -> options.add(StandardOpenOption.CREATE_NEW);
            default -> {}
        }
        return options;
    }

    /** The mode that the raw file shows. */
    String rawMode() {
        return switch (kind) {
            case 'x' -> update ? "xb+" : "xb";
            case 'a' -> update ? "ab+" : "ab";
            case 'r' -> update ? "rb+" : "rb";
            default -> update ? "rb+" : "wb";
        };
    }
}
