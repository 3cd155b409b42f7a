// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.UnsupportedOptionsException;
import org.tukaani.xz.XZFormatException;

/** What can be wrong with data or options, in the words that programs see. */
enum LzmaFault {
    CORRUPT("Corrupt input data"),
    FORMAT("Input format not supported by decoder"),
    OPTIONS("Invalid or unsupported options"),
    CHECK("Unsupported integrity check"),
    MEMORY("Memory usage limit exceeded"),
    PROGRAM("Internal error");

    private final String message;

    LzmaFault(String message) {
        this.message = message;
    }

    /** What the library means. */
    static LzmaFault of(IOException e) {
        return switch (e) {
            case XZFormatException format -> FORMAT;
            case UnsupportedOptionsException options -> OPTIONS;
            case MemoryLimitException memory -> MEMORY;
            default -> CORRUPT;
        };
    }

    String message() {
        return message;
    }

    /** The exception of a program that asks for what cannot be. */
    PException error() {
        return Errors.raise(LzmaModule.ERROR, "%s", message);
    }
}
