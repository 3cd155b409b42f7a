// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code mmap}. */
@PyModule(value = "mmap", doc = "Files in memory.")
public final class MmapModule {
    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    @PyConstant("mmap")
    static final PyType MMAP = PyMemoryMap.TYPE;

    @PyConstant("PROT_EXEC")
    static final int PROT_EXEC = 4;

    @PyConstant("PROT_READ")
    static final int PROT_READ = 1;

    @PyConstant("PROT_WRITE")
    static final int PROT_WRITE = 2;

    @PyConstant("MAP_SHARED")
    static final int MAP_SHARED = 1;

    @PyConstant("MAP_PRIVATE")
    static final int MAP_PRIVATE = 2;

    @PyConstant("MAP_DENYWRITE")
    static final int MAP_DENYWRITE = 2048;

    @PyConstant("MAP_EXECUTABLE")
    static final int MAP_EXECUTABLE = 4096;

    @PyConstant("MAP_ANON")
    static final int MAP_ANON = 32;

    @PyConstant("MAP_ANONYMOUS")
    static final int MAP_ANONYMOUS = 32;

    @PyConstant("MAP_POPULATE")
    static final int MAP_POPULATE = 32768;

    @PyConstant("MAP_STACK")
    static final int MAP_STACK = 131072;

    @PyConstant("MAP_NORESERVE")
    static final int MAP_NORESERVE = 16384;

    @PyConstant("MAP_32BIT")
    static final int MAP_32BIT = 64;

    @PyConstant("ACCESS_DEFAULT")
    static final int ACCESS_DEFAULT = 0;

    @PyConstant("ACCESS_READ")
    static final int ACCESS_READ = 1;

    @PyConstant("ACCESS_WRITE")
    static final int ACCESS_WRITE = 2;

    @PyConstant("ACCESS_COPY")
    static final int ACCESS_COPY = 3;

    @PyConstant("MADV_NORMAL")
    static final int MADV_NORMAL = 0;

    @PyConstant("MADV_RANDOM")
    static final int MADV_RANDOM = 1;

    @PyConstant("MADV_SEQUENTIAL")
    static final int MADV_SEQUENTIAL = 2;

    @PyConstant("MADV_WILLNEED")
    static final int MADV_WILLNEED = 3;

    @PyConstant("MADV_DONTNEED")
    static final int MADV_DONTNEED = 4;

    @PyConstant("MADV_REMOVE")
    static final int MADV_REMOVE = 9;

    @PyConstant("MADV_DONTFORK")
    static final int MADV_DONTFORK = 10;

    @PyConstant("MADV_DOFORK")
    static final int MADV_DOFORK = 11;

    @PyConstant("MADV_HWPOISON")
    static final int MADV_HWPOISON = 100;

    @PyConstant("MADV_MERGEABLE")
    static final int MADV_MERGEABLE = 12;

    @PyConstant("MADV_UNMERGEABLE")
    static final int MADV_UNMERGEABLE = 13;

    @PyConstant("MADV_HUGEPAGE")
    static final int MADV_HUGEPAGE = 14;

    @PyConstant("MADV_NOHUGEPAGE")
    static final int MADV_NOHUGEPAGE = 15;

    @PyConstant("MADV_DONTDUMP")
    static final int MADV_DONTDUMP = 16;

    @PyConstant("MADV_DODUMP")
    static final int MADV_DODUMP = 17;

    @PyConstant("MADV_FREE")
    static final int MADV_FREE = 8;

    /** Of the C library's {@code sysconf}. */
    private static final int PAGE_SIZE_NAME = 30;

    /** Told to programs that may not call the C library, and so cannot map either. */
    private static final int USUAL_PAGE = 4096;

    private MmapModule() {}

    @PyConstant("PAGESIZE")
    static long pageSize(PythonContext context) {
        return Libc.isAllowed(context) ? Libc.call(LibcFunction.SYSCONF, PAGE_SIZE_NAME) : USUAL_PAGE;
    }

    @PyConstant("ALLOCATIONGRANULARITY")
    static long granularity(PythonContext context) {
        return pageSize(context);
    }
}
