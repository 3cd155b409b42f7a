// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

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
    private final List<HPyThread> threads = new ArrayList<>();

    private volatile long[] moduleHandles = {};

    /**
     * @param targets address of the process's array of upcall pointers
     * @param resolve address of the function that fills it
     */
    public HPyState(PythonContext context, NativeRuntime runtime, PyType capsuleType, long targets, long resolve) {
        this.context = context;
        this.runtime = runtime;
        this.targets = targets;
        this.resolve = resolve;
        this.shared = runtime.newShared();
        this.table = new HandleTable(shared, context, capsuleType);
        this.objects = new NativeObjects(runtime);
        this.texts = new NativeTexts(runtime);
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

    /** The current thread, attached if it is new here. */
    public HPyThread thread() {
        ThreadState threadState = context.threadState();
        if (threadState.nativeState() instanceof HPyThread thread) {
            return thread;
        }
        HPyThread thread = new HPyThread(this, targets, resolve);
        synchronized (threads) {
            threads.add(thread);
            if (threads.size() == 2) {
                NativeMemory.putInt(shared + NativeLayout.SHARED_PARALLEL, 1);
            }
        }
        threadState.setNativeState(thread);
        return thread;
    }

    /** The handle of the module that was made for an extension, 0 when this context has not loaded it. */
    public long moduleHandle(int extension) {
        long[] handles = moduleHandles;
        return extension < handles.length ? handles[extension] : 0;
    }

    /** Makes the object the {@code self} of the extension's functions. */
    public synchronized void setModule(int extension, Object module) {
        long[] handles = java.util.Arrays.copyOf(moduleHandles, Math.max(extension + 1, moduleHandles.length));
        handles[extension] = table.openForever(thread(), module);
        moduleHandles = handles;
    }

    @Override
    public void close() {
        synchronized (threads) {
            objects.destroyAll();
            texts.freeAll();
            threads.forEach(HPyThread::detach);
            threads.clear();
            table.clear();
            runtime.freeShared(shared);
        }
    }
}
