// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.TruffleLanguage;

/** The functions of our own native library. Loaded once per context; the operating system shares it. */
public final class NativeRuntime {
    private final long sharedNew;
    private final long sharedFree;
    private final long threadNew;
    private final long threadFree;
    private final long globalsNumber;
    private final long calloc;
    private final long free;
    private final long errorText;

    public NativeRuntime(TruffleLanguage.Env env, String path) {
        NativeLibrary library = NativeLibrary.open(env, path);
        NativeLayout.verify(Downcalls.word(library.symbol("pp_layout")));
        sharedNew = library.symbol("pp_shared_new");
        sharedFree = library.symbol("pp_shared_free");
        threadNew = library.symbol("pp_thread_new");
        threadFree = library.symbol("pp_thread_free");
        globalsNumber = library.symbol("pp_globals_number");
        calloc = library.symbol("pp_calloc");
        free = library.symbol("pp_free");
        errorText = library.symbol("pp_error_text");
    }

    /** The memory that C and Java share for one Python context. */
    public long newShared() {
        return allocated(Downcalls.word(sharedNew));
    }

    public void freeShared(long shared) {
        Downcalls.nothing(sharedFree, shared);
    }

    /**
     * A context struct for one thread.
     *
     * @param targets array of upcall pointers by function id
     * @param resolve C function that fills one of them
     * @param java what the upcalls find at {@link NativeLayout#THREAD_JAVA}
     */
    public long newThread(long shared, long targets, long resolve, int java) {
        return allocated(Downcalls.wordLastInt(threadNew, shared, targets, resolve, java));
    }

    public void freeThread(long thread) {
        Downcalls.nothing(threadFree, thread);
    }

    /** Numbers the globals of an extension; false when the process has too many. */
    public boolean numberGlobals(long globals) {
        return Downcalls.integer(globalsNumber, globals) == 0;
    }

    /** Zeroed memory. */
    public long calloc(long bytes) {
        return allocated(Downcalls.word(calloc, bytes));
    }

    public void free(long address) {
        Downcalls.nothing(free, address);
    }

    /** The C library's words for an errno. */
    public String errorText(int number) {
        return NativeMemory.getString(Downcalls.word(errorText, (long) number));
    }

    private static long allocated(long address) {
        if (address == 0) {
            throw new OutOfMemoryError("native memory");
        }
        return address;
    }
}
