// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.runtime.Errors;

/** Makes UnicodeDecodeError and UnicodeEncodeError with their five arguments. */
final class CodecExceptions {
    private CodecExceptions() {}

    static RuntimeException of(CodecError error) {
        return error.isDecoding()
                ? Errors.of("UnicodeDecodeError", "%s", error.message())
                : Errors.of("UnicodeEncodeError", "%s", error.message());
    }
}
