// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.IOException;

/** Ends a decoder that wants to read on where nothing more will come. */
final class NoInputException extends IOException {
    private static final long serialVersionUID = 1L;

    NoInputException() {
        super("no more input");
    }
}
