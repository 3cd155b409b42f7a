// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

/**
 * Offsets into the structs of {@code runtime.h} and of the HPy headers. Constants, so that accesses fold; the first group
 * is compared with the native library when that is loaded.
 *
 * <pre>
 * Thread: HPyContext | stack | upcall | requested[3] | request | stacks | shared | entries | targets | resolve
 *         | pending, java | free, freed | error number | arguments[] | inner | checks | small | slabs[]
 * Entry:  generation, references | data | kind, next | type
 * Slab:   next | left, nascents | nascent[]
 * Handles: size or next | capacity | items[]
 * </pre>
 */
public final class NativeLayout {
    /** In an HPyCallFunction, after the pointer that is for CPython. */
    public static final int CALL_FUNCTION_IMPL = 8;

    public static final int CONTEXT_SIZE = 24 + 8 * HPyContextTable.COUNT;
    public static final int ENTRY_SIZE = 32;
    public static final int ENTRY_SHIFT = 5;
    public static final int ENTRY_GENERATION = 0;
    public static final int ENTRY_REFERENCES = 4;
    public static final int ENTRY_DATA = 8;
    public static final int ENTRY_KIND = 16;
    public static final int ENTRY_NEXT = 20;
    public static final int ENTRY_TYPE = 24;
    public static final int SHARED_ENTRIES = 0;
    public static final int SHARED_GLOBALS = 8;
    public static final int SHARED_UNUSED = 16;
    public static final int SHARED_PARALLEL = 20;
    public static final int THREAD_STACK = CONTEXT_SIZE;
    public static final int THREAD_REQUESTED = CONTEXT_SIZE + 16;
    public static final int THREAD_REQUEST = THREAD_REQUESTED + 24;
    public static final int THREAD_SHARED = THREAD_REQUEST + 16;
    public static final int THREAD_PENDING = THREAD_SHARED + 32;
    public static final int THREAD_JAVA = THREAD_SHARED + 36;
    public static final int THREAD_FREE = THREAD_SHARED + 40;
    public static final int THREAD_FREED = THREAD_SHARED + 44;
    public static final int THREAD_ERROR_NUMBER = THREAD_SHARED + 48;
    public static final int THREAD_ARGUMENTS = THREAD_SHARED + 56;
    public static final int ARGUMENT_WORDS = 1024;
    public static final int THREAD_SMALL = THREAD_ARGUMENTS + 8 * ARGUMENT_WORDS + 16;
    public static final int THREAD_SLABS = THREAD_SMALL + 8;
    public static final int HANDLES_SIZE = 0;
    public static final int HANDLES_NEXT = 0;
    public static final int HANDLES_CAPACITY = 8;
    public static final int HANDLES_ITEMS = 16;
    public static final int SMALL_HANDLES = 6;
    public static final int SLAB_CLASSES = 9;
    public static final int SLAB_STRUCTS = 256;
    public static final int SLAB_NEXT = 0;
    public static final int SLAB_LEFT = 8;
    public static final int SLAB_NASCENTS = 12;
    public static final int SLAB_NASCENT = 16;
    public static final int SLAB_SIZE = SLAB_NASCENT + 8 * SLAB_STRUCTS;
    public static final int CAPACITY = 1 << 24;
    public static final int GLOBALS = 1 << 16;

    /** What {@link #THREAD_REQUEST} holds: which context function a suspended extension has called. */
    public static final int REQUEST_CALL_TUPLE_DICT = 0;

    public static final int REQUEST_CALL = 1;

    /** Where a context keeps the address of its thread. */
    public static final int CONTEXT_PRIVATE = 8;

    private NativeLayout() {}

    /** Compares with what the C compiler laid out; the address is that of {@code pp_layout}'s result. */
    static void verify(long address) {
        int[] expected = {
            CONTEXT_SIZE,
            ENTRY_SIZE,
            ENTRY_GENERATION,
            ENTRY_REFERENCES,
            ENTRY_DATA,
            ENTRY_KIND,
            ENTRY_NEXT,
            ENTRY_TYPE,
            SHARED_ENTRIES,
            SHARED_GLOBALS,
            SHARED_UNUSED,
            SHARED_PARALLEL,
            THREAD_STACK,
            THREAD_REQUESTED,
            THREAD_REQUEST,
            THREAD_SHARED,
            THREAD_PENDING,
            THREAD_JAVA,
            THREAD_FREE,
            THREAD_FREED,
            THREAD_ERROR_NUMBER,
            THREAD_ARGUMENTS,
            THREAD_SMALL,
            THREAD_SLABS,
            SLAB_SIZE,
            SLAB_LEFT,
            SLAB_NASCENTS,
            SLAB_NASCENT,
            SLAB_CLASSES,
            SLAB_STRUCTS,
            HANDLES_CAPACITY,
            HANDLES_ITEMS,
            SMALL_HANDLES,
            ARGUMENT_WORDS,
            CAPACITY,
            GLOBALS,
        };
        for (int i = 0; i < expected.length; i++) {
            int actual = NativeMemory.getInt(address + 4L * i);
            if (actual != expected[i]) {
                throw new IllegalStateException(
                        "native layout differs at item " + i + ": " + actual + ", expected " + expected[i]);
            }
        }
    }
}
