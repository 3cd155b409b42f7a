// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.MemorySegment;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The errors of the module: {@code herror} and {@code gaierror}. */
final class SocketErrors {
    static final PyType HOST_ERROR = ModuleErrors.define("socket", "herror", ExceptionTypes.OS_ERROR);
    static final PyType ADDRESS_ERROR = ModuleErrors.define("socket", "gaierror", ExceptionTypes.OS_ERROR);

    private static final long SYSTEM_ERROR = -11;
    private static final long LONGEST_TEXT = 200;

    private SocketErrors() {}

    /** @param code what {@code getaddrinfo} or {@code getnameinfo} returned, not zero */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PException ofLookup(long code) {
        if (code == SYSTEM_ERROR) {
            return OsErrors.of(OsErrors.EIO, null);
        }
        long text = Libc.call(LibcFunction.GAI_STRERROR, code);
        return Errors.raise(ADDRESS_ERROR, new Object[] {code, PyStrings.of(textAt(text))});
    }

    @SuppressWarnings("restricted") // C's string lives as long as the process
    private static String textAt(long address) {
        return MemorySegment.ofAddress(address).reinterpret(LONGEST_TEXT).getString(0);
    }

    static PException timedOut() {
        return Errors.raise(ExceptionTypes.TIMEOUT_ERROR, "timed out");
    }
}
