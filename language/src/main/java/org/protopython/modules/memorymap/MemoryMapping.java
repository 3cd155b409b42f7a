// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import java.io.IOException;
import org.protopython.modules.posix.SystemCalls;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.files.Status;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What a program asks for when it makes a {@code mmap.mmap}. */
final class MemoryMapping {
    private static final int READ_WRITE = MmapModule.PROT_READ | MmapModule.PROT_WRITE;
    private static final long TYPE_MASK = 0xF000;
    private static final long REGULAR_FILE = 0x8000;

    private final PythonContext context;
    private final int file;
    private final long offset;
    private int flags;
    private int protection;
    private Access access;
    private long size;

    /** @param file the descriptor, -1 for memory of no file */
    MemoryMapping(PythonContext context, int file, long size, int flags, int protection, Access access, long offset) {
        this.context = context;
        this.file = file;
        this.size = size;
        this.flags = flags;
        this.protection = protection;
        this.access = access;
        this.offset = offset;
    }

    /** @param keepsDescriptor whether the object shall be able to resize the file */
    PyMemoryMap map(PyType type, boolean keepsDescriptor) {
        check();
        AuditHooks.raise(
                context, PyStrings.of("mmap.__new__"), new Object[] {(long) file, size, (long) access.ordinal(), offset
                });
        settleAccess();
        NativeDescriptors descriptors = SystemCalls.descriptors(context);
        if (file != -1) {
            settleSize(descriptors);
        } else {
            flags |= MmapModule.MAP_ANONYMOUS;
        }
        int kept = file == -1 || !keepsDescriptor ? -1 : SystemCalls.run(() -> descriptors.duplicate(file));
        MappedMemory memory = null;
        try {
            memory = MappedMemory.map(size, protection, flags, file, offset);
        } finally {
            if (memory == null && kept != -1) {
                SystemCalls.run(() -> {
                    descriptors.close(kept);
                    return null;
                });
            }
        }
        PyMemoryMap map = new PyMemoryMap(type, memory, access, offset, kept, growth(keepsDescriptor));
        if (kept != -1) {
            descriptors.closeWith(map, kept);
        }
        return map;
    }

    private PyMemoryMap.Growth growth(boolean keepsDescriptor) {
        if (!keepsDescriptor) {
            return PyMemoryMap.Growth.UNTRACKED;
        }
        boolean shared = file == -1 && (flags & MmapModule.MAP_PRIVATE) == 0;
        return shared ? PyMemoryMap.Growth.SHRINKS_ONLY : PyMemoryMap.Growth.ANY;
    }

    private void check() {
        if (size < 0) {
            throw Errors.overflowError("memory mapped length must be positive");
        } else if (offset < 0) {
            throw Errors.overflowError("memory mapped offset must be positive");
        } else if (access != Access.DEFAULT && (flags != MmapModule.MAP_SHARED || protection != READ_WRITE)) {
            throw Errors.valueError("mmap can't specify both access and flags, prot.");
        }
    }

    private void settleAccess() {
        switch (access) {
            case READ -> protection = MmapModule.PROT_READ;
            case COPY -> flags = MmapModule.MAP_PRIVATE;
            case WRITE -> {}
            case DEFAULT -> {
                if ((protection & READ_WRITE) != READ_WRITE) {
                    access = (protection & MmapModule.PROT_WRITE) != 0 ? Access.WRITE : Access.READ;
                }
            }
        }
    }

    /** Without a length the rest of a file is meant; memory behind its end cannot be used. */
    private void settleSize(NativeDescriptors descriptors) {
        Status status;
        try {
            status = descriptors.status(file);
        } catch (IOException e) {
            return; // mapping it tells better what is wrong
        }
        if ((status.mode() & TYPE_MASK) != REGULAR_FILE) {
            return;
        }
        long whole = status.size();
        if (size == 0) {
            if (whole == 0) {
                throw Errors.valueError("cannot mmap an empty file");
            } else if (offset >= whole) {
                throw Errors.valueError("mmap offset is greater than file size");
            }
            size = whole - offset;
        } else if (offset > whole || whole - offset < size) {
            throw Errors.valueError("mmap length is greater than file size");
        }
    }
}
