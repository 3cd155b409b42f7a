// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.lang.ref.Cleaner;

/**
 * What the library has allocated for an object of Python's, freed when that is gone. What the allocation refers to lives
 * on until then, as the library may have threads that look at it.
 */
final class Allocation implements Runnable {
    private static final Cleaner CLEANER =
            Cleaner.create(Thread.ofVirtual().name("cleaner of zstd").factory());

    private final long address;
    private final ZstdFunction release;
    private volatile Object referenced;

    private Allocation(long address, ZstdFunction release) {
        this.address = address;
        this.release = release;
    }

    /**
     * Takes it over.
     *
     * @param address 0 if there was no memory, which is a ZstdError
     */
    static Allocation of(Object owner, long address, ZstdFunction release, String failure) {
        if (address == 0) {
            throw ZstdErrors.error(failure);
        }
        Allocation allocation = new Allocation(address, release);
        CLEANER.register(owner, allocation);
        return allocation;
    }

    long address() {
        return address;
    }

    void refersTo(Object object) {
        referenced = object;
    }

    @Override
    public void run() {
        release.call(address);
        referenced = null;
    }
}
