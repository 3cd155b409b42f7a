// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** Writing to a buffered stream. */
@PyTypeMethods({"BufferedWriter", "BufferedRandom"})
final class BufferedWriteMethods {
    private BufferedWriteMethods() {}

    @PyBuiltin("write(self, buffer, /)")
    static long write(PyBuffered self, Object buffer) {
        byte[] bytes = Buffers.bytes(buffer);
        if (self.raw() == null) {
            throw Errors.valueError("raw stream has been detached");
        } else if (StreamCalls.isClosed(self.raw())) {
            throw Errors.valueError("write to closed file");
        }
        self.write(bytes);
        return bytes.length;
    }
}
