// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code compression.zstd.ZstdError}. */
@PyModule("_zstd")
final class ZstdErrors {
    @PyConstant("ZstdError")
    static final PyType ERROR = ModuleErrors.define(
            ZstdModule.PUBLIC_NAME, "ZstdError", ExceptionTypes.EXCEPTION, "Zstandard could not do what was asked.");

    private ZstdErrors() {}

    static PException error(String message) {
        return Errors.raise(ERROR, "%s", message);
    }

    /** What the library says of a code. */
    static String name(long code) {
        return ZstdLibrary.text(ZstdFunction.ERROR_NAME.call(code));
    }

    /** Gives a size that a function returned; ZstdError if it is an error, which follows what could not be done. */
    static long check(long size, String failure) {
        if (ZstdFunction.isError(size)) {
            throw error(failure + ": " + name(size));
        }
        return size;
    }
}
