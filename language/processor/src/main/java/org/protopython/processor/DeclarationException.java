// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

/** Says what is wrong with a declaration; its message is the compiler's error at the declared element. */
final class DeclarationException extends Exception {
    private static final long serialVersionUID = 1L;

    DeclarationException(String format, Object... arguments) {
        super(format.formatted(arguments));
    }
}
