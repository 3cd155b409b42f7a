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
    private final long abort;
    private final long threadTrace;
    private final long threadDebug;
    private final long debugEnter;
    private final long debugLeave;
    private final long debugDepth;
    private final long debugFrames;
    private final long calls;
    private final long traceHook;
    private final long protectedNew;
    private final long protectedClose;
    private final long protectedFree;
    private final long errorText;
    private final long stackNew;

    public NativeRuntime(TruffleLanguage.Env env, String path) {
        NativeLibrary library = NativeLibrary.open(env, path);
        NativeLayout.verify(Downcalls.word(library.symbol("pp_layout")));
        sharedNew = library.symbol("pp_shared_new");
        sharedFree = library.symbol("pp_shared_free");
        threadNew = library.symbol("pp_thread_new");
        threadFree = library.symbol("pp_thread_free");
        globalsNumber = library.symbol("pp_globals_number");
        abort = library.symbol("pp_abort");
        threadTrace = library.symbol("pp_thread_trace");
        threadDebug = library.symbol("pp_thread_debug");
        debugEnter = library.symbol("pp_debug_enter");
        debugLeave = library.symbol("pp_debug_leave");
        debugDepth = library.symbol("pp_debug_depth");
        debugFrames = library.symbol("pp_debug_frames");
        calls = library.symbol("pp_calls");
        traceHook = library.symbol("pp_trace_hook");
        protectedNew = library.symbol("pp_protected_new");
        protectedClose = library.symbol("pp_protected_close");
        protectedFree = library.symbol("pp_protected_free");
        calloc = library.symbol("pp_calloc");
        free = library.symbol("pp_free");
        errorText = library.symbol("pp_error_text");
        stackNew = library.symbol("pp_stack_new");
        StackCalls.link(library.symbol("pp_stack_call"), library.symbol("pp_stack_resume"));
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

    /** One more stack for extensions that a thread calls, which is freed with the thread; 0 where there can be none. */
    public long newStack(long thread) {
        return Downcalls.word(stackNew, thread);
    }

    /** Makes a thread's context one of trace mode. */
    public void trace(long thread) {
        allocated(Downcalls.integer(threadTrace, thread));
    }

    /** Makes a thread's context one of debug mode. */
    public void check(long thread) {
        allocated(Downcalls.integer(threadDebug, thread));
    }

    /** The context for one call in debug mode. */
    public long enterChecked(long thread) {
        return Downcalls.word(debugEnter, thread);
    }

    /** The call has ended; the context of the call around it is the current one again, 0 for none. */
    public void leaveChecked(long thread, long outer) {
        Downcalls.nothing(debugLeave, thread, outer);
    }

    /** How many native frames each call of a context function notes. */
    public void setTraceDepth(long thread, int depth) {
        Downcalls.nothing(debugDepth, thread, (long) depth);
    }

    /** The native frames noted last, a line each. */
    public String nativeFrames(long thread) {
        int size = 1 << 13;
        long text = calloc(size);
        long length = Downcalls.word(debugFrames, thread, text, (long) size);
        String frames = length == 0 ? "" : NativeMemory.getString(text);
        free(text);
        return frames;
    }

    /** Counters of trace mode: those of calls by function id, then as many of nanoseconds. */
    public long calls(long shared) {
        return allocated(Downcalls.word(calls, shared));
    }

    /** Sets what trace mode calls at both ends of a context function; 0 for nothing. */
    public void setTraceHook(long shared, long hook) {
        Downcalls.nothing(traceHook, shared, hook);
    }

    /** Memory with these bytes that can only be read. */
    public long protect(byte[] bytes) {
        long copy = calloc(Math.max(bytes.length, 1));
        NativeMemory.putBytes(copy, bytes);
        long address = allocated(Downcalls.word(protectedNew, copy, bytes.length));
        free(copy);
        return address;
    }

    /** From now on whoever reads it ends the process. */
    public void closeProtected(long address, long size) {
        Downcalls.nothing(protectedClose, address, size);
    }

    public void freeProtected(long address, long size) {
        Downcalls.nothing(protectedFree, address, size);
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

    /** Ends the process as C's abort() does. */
    public void abort() {
        Downcalls.nothing(abort, 0);
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
