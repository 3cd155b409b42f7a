// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.files.NativeDescriptors;

/** {@code compression.zstd.ZstdDict}. Its memory lives as long as it does, and whatever is loaded with it refers to it. */
final class PyZstdDict extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("ZstdDict", ZstdModule.PUBLIC_NAME);

    private static final String FAILURE = "Failed to create a %s instance from Zstandard dictionary content.";

    private final PyBytes content;
    private final MemorySegment memory;
    private final long id;
    /** By the level. */
    private final Map<Integer, Allocation> forCompression = new HashMap<>();

    private Allocation forDecompression;

    PyZstdDict(PyBytes content) {
        super(TYPE);
        this.content = content;
        memory = NativeDescriptors.string(Arena.ofAuto(), content.value());
        id = Integer.toUnsignedLong((int) ZstdFunction.DICT_ID.call(address(), size()));
    }

    PyBytes content() {
        return content;
    }

    long address() {
        return memory.address();
    }

    int size() {
        return content.value().length;
    }

    /** 0 for bytes of any form. */
    long id() {
        return id;
    }

    synchronized long digestedForCompression(int level) {
        Allocation digested = forCompression.get(level);
        if (digested == null) {
            long made = ZstdFunction.CREATE_CDICT.call(address(), size(), level);
            digested = Allocation.of(this, made, ZstdFunction.FREE_CDICT, String.format(FAILURE, "ZSTD_CDict"));
            forCompression.put(level, digested);
        }
        return digested.address();
    }

    synchronized long digestedForDecompression() {
        if (forDecompression == null) {
            long made = ZstdFunction.CREATE_DDICT.call(address(), size());
            forDecompression = Allocation.of(this, made, ZstdFunction.FREE_DDICT, String.format(FAILURE, "ZSTD_DDict"));
        }
        return forDecompression.address();
    }
}
