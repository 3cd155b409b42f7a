// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.NativeRuntime;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** What one Python context holds for its extensions. */
public final class HPyState implements PythonContext.Closeable {
    private final PythonContext context;
    private final NativeRuntime runtime;
    private final long shared;
    private final HandleTable table;
    private final NativeObjects objects;
    private final NativeTexts texts;
    private final long targets;
    private final long resolve;
    private final boolean stacks;
    private final List<HPyThread> threads = new ArrayList<>();

    private final CheckedHandles checked;
    private int attached;

    private volatile long[] moduleHandles = {};
    private volatile Object[] modules = {};

    /**
     * @param targets address of the process's array of upcall pointers
     * @param resolve address of the function that fills it
     * @param stacks whether extensions may run on stacks of their own
     */
    public HPyState(
            PythonContext context,
            NativeRuntime runtime,
            PyType capsuleType,
            long targets,
            long resolve,
            boolean stacks) {
        this.context = context;
        this.runtime = runtime;
        this.targets = targets;
        this.resolve = resolve;
        this.stacks = stacks;
        this.shared = runtime.newShared();
        this.table = new HandleTable(shared, context, capsuleType);
        this.objects = new NativeObjects(runtime);
        this.texts = new NativeTexts(runtime);
        this.checked = new CheckedHandles(runtime);
    }

    public PythonContext context() {
        return context;
    }

    public NativeRuntime runtime() {
        return runtime;
    }

    public HandleTable table() {
        return table;
    }

    /** The native memory of objects. */
    public NativeObjects objects() {
        return objects;
    }

    /** The character buffers of str and bytes objects. */
    public NativeTexts texts() {
        return texts;
    }

    long shared() {
        return shared;
    }

    boolean hasStacks() {
        return stacks;
    }

    /** The current thread, attached if it is new here. */
    public HPyThread thread() {
        ThreadState threadState = context.threadState();
        if (threadState.nativeState() instanceof HPyThread thread) {
            return thread;
        }
        HPyThread thread = newThread(HPyMode.UNIVERSAL);
        synchronized (threads) {
            if (++attached == 2) {
                NativeMemory.putInt(shared + NativeLayout.SHARED_PARALLEL, 1);
            }
        }
        threadState.setNativeState(thread);
        return thread;
    }

    /** The current thread for calls in a mode. */
    public HPyThread thread(HPyMode mode) {
        return thread().inMode(mode);
    }

    /** Attaches the current thread in one more mode. */
    HPyThread newThread(HPyMode mode) {
        HPyThread thread = mode == HPyMode.DEBUG
                ? new CheckedThread(this, targets, resolve)
                : new HPyThread(this, targets, resolve, mode);
        if (mode == HPyMode.TRACE) {
            runtime.trace(thread.address());
        }
        synchronized (threads) {
            threads.add(thread);
        }
        return thread;
    }

    /** What debug mode knows of the handles of this context. */
    public CheckedHandles checkedHandles() {
        return checked;
    }

    /** The handle of the module that was made for an extension, 0 when this context has not loaded it. */
    public long moduleHandle(int extension) {
        long[] handles = moduleHandles;
        return extension < handles.length ? handles[extension] : 0;
    }

    /** The module that was made for an extension, null when this context has not loaded it. */
    public Object module(int extension) {
        Object[] known = modules;
        return extension < known.length ? known[extension] : null;
    }

    /** Makes the object the {@code self} of the extension's functions. */
    public synchronized void setModule(int extension, Object module) {
        long[] handles = java.util.Arrays.copyOf(moduleHandles, Math.max(extension + 1, moduleHandles.length));
        handles[extension] = table.openForever(thread(), module);
        Object[] known = java.util.Arrays.copyOf(modules, handles.length);
        known[extension] = module;
        modules = known;
        moduleHandles = handles;
    }

    /** Address of trace mode's counters. */
    public long calls() {
        return runtime.calls(shared);
    }

    /** Sets the C function that trace mode calls, 0 for none. */
    public void setTraceHook(long hook) {
        runtime.setTraceHook(shared, hook);
    }

    /** Ends the process: an extension has broken what no Python exception can mend. */
    public void fatal(String message) {
        try {
            context.err()
                    .write(("Fatal Python error: HPy_FatalError: " + message + "\n").getBytes(StandardCharsets.UTF_8));
            context.err().flush();
        } catch (IOException e) {
            // the process ends in any case
            runtime.abort();
        }
        runtime.abort();
    }

    @Override
    public void close() {
        synchronized (threads) {
            objects.destroyAll();
            texts.freeAll();
            checked.freeAll();
            threads.forEach(HPyThread::detach);
            threads.clear();
            table.clear();
            runtime.freeShared(shared);
        }
    }
}
