// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** {@code _md5}. */
@PyModule(value = "_md5", doc = "The hash algorithm MD5.")
public final class Md5Module {
    @PyConstant("MD5Type")
    static final PyType MD5 = PyHash.MD5;

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private Md5Module() {}

    @PyBuiltin(
            value = "md5(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of MD5, with data in it if there is any.")
    static Object md5(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.MD5, HashFunction.MD5, data, string);
    }
}
