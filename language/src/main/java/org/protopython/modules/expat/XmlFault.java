// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

/** Stops the parser at a place of its text. */
final class XmlFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final XmlError error;
    private final int position;

    /** @param position in the text that is being scanned */
    XmlFault(XmlError error, int position) {
        super(error.message(), null, false, false);
        this.error = error;
        this.position = position;
    }

    XmlError error() {
        return error;
    }

    int position() {
        return position;
    }
}
