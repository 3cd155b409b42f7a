// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;

/** Writing to a buffered stream. */
@PyTypeMethods({"BufferedWriter", "BufferedRandom"})
final class BufferedWriteMethods {
    private BufferedWriteMethods() {}

    @PyBuiltin("writable(self, /)")
    static Object writable(PyBuffered self) {
        return Calls.callMethod(BufferedMethods.raw(self), "writable");
    }

    @PyBuiltin("write(self, buffer, /)")
    static long write(PyBuffered self, byte[] bytes) {
        if (StreamCalls.isClosed(BufferedMethods.raw(self))) {
            throw Errors.valueError("write to closed file");
        }
        self.write(bytes);
        return bytes.length;
    }
}
