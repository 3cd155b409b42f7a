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

    @PyBuiltin(value = "writable(self, /)", doc = "Whether the raw stream can be written.")
    static Object writable(PyBuffered self) {
        return Calls.callMethod(BufferedMethods.raw(self), "writable");
    }

    @PyBuiltin(value = "write(self, buffer, /)", doc = """
        Write bytes into the buffer and give their number.

        Raises BlockingIOError when the buffer is full and the raw stream takes no more for now.\
        """)
    static long write(PyBuffered self, byte[] bytes) {
        if (StreamCalls.isClosed(BufferedMethods.raw(self))) {
            throw Errors.valueError("write to closed file");
        }
        self.write(bytes);
        return bytes.length;
    }
}
