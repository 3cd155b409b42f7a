// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.handles.HPyMode;
import org.protopython.hpy.handles.HPyState;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The slots {@code HPy_bf_getbuffer} and {@code HPy_bf_releasebuffer} of a type. */
final class NativeBuffers implements BufferExporter.Provider {
    private final long getFunction;
    private final long releaseFunction;
    private final HPyMode mode;

    /** @param releaseFunction 0 for none */
    private NativeBuffers(long getFunction, long releaseFunction, HPyMode mode) {
        this.getFunction = getFunction;
        this.releaseFunction = releaseFunction;
        this.mode = mode;
    }

    /** Gives a type the slots it defines; each that it does not define is that of its base, as in CPython. */
    static void install(PyType type, long getFunction, long releaseFunction, HPyMode mode) {
        if (getFunction == 0 && releaseFunction == 0) {
            return;
        }
        NativeBuffers inherited = type.bufferProvider() instanceof NativeBuffers buffers ? buffers : null;
        long get = getFunction == 0 && inherited != null ? inherited.getFunction : getFunction;
        long release = releaseFunction == 0 && inherited != null ? inherited.releaseFunction : releaseFunction;
        if (get != 0) {
            type.setBufferProvider(new NativeBuffers(get, release, mode));
        }
    }

    @Override
    public BufferExport export(PyObject self, int flags) {
        HPyState state = PythonContext.get(null).extension(HPyState.class, context -> {
            throw Errors.systemError("no extension is loaded in this context");
        });
        HPyThread thread = state.thread(mode);
        BufferLease lease = new BufferLease(state, releaseFunction, mode);
        long handle = thread.toHandle(self);
        long context = thread.enter();
        int status = Downcalls.integerLastInt(getFunction, context, handle, lease.address(), flags);
        thread.leave(context);
        thread.close(handle);
        if (status < 0) {
            throw thread.takePending();
        }
        // The reference of the extension becomes one of Java; a handle is made again for the release.
        long owner = NativeMemory.getLong(lease.address() + BufferLease.OBJECT);
        lease.setOwner(owner == 0 ? null : thread.take(owner));
        NativeMemory.putLong(lease.address() + BufferLease.OBJECT, 0);
        try {
            return NativeExport.of(lease, self);
        } catch (RuntimeException e) {
            lease.release();
            throw e;
        }
    }
}
