// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.Map;
import java.util.Queue;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/**
 * The native structs of one context that their objects do not hold themselves, and the objects that wait for their
 * finalizer.
 */
public final class NativeStructs {
    private final Queue<HPyInstance> unreachable = new ConcurrentLinkedQueue<>();
    private final Queue<BufferLease> forgotten = new ConcurrentLinkedQueue<>();
    /** Python objects compare by identity in Java. */
    private final Map<PyObject, NativeData> besides = new WeakHashMap<>();

    private volatile boolean finalizable;

    private NativeStructs() {}

    static NativeStructs of(HPyThread thread) {
        PythonContext context = thread.state().context();
        return context.extension(NativeStructs.class, key -> new NativeStructs());
    }

    /** Where an object that has a finalizer is to go when it is unreachable. */
    Queue<HPyInstance> unreachable() {
        finalizable = true;
        return unreachable;
    }

    /**
     * The struct of an object: its own, or for a subclass of int, list and the like one that is made when first asked
     * for. Null when the class of the object has none.
     */
    public static NativeData of(HPyThread thread, Object object) {
        if (object instanceof NativeData data) {
            return data.nativeData() == 0 ? null : data;
        }
        if (!(object instanceof PyObject owner)) {
            return null;
        }
        HPyTypeInfo info = HPyTypeInfo.of(PyType.of(owner));
        return info == null || info.basicSize() == 0 ? null : of(thread).besides(thread, owner, info);
    }

    private synchronized NativeData besides(HPyThread thread, PyObject owner, HPyTypeInfo info) {
        NativeData data = besides.get(owner);
        if (data == null) {
            data = new DetachedData(info.allocate(thread, owner));
            besides.put(owner, data);
        }
        return data;
    }

    /** All views on the memory are unreachable; may be called on any thread. */
    void releaseLater(BufferLease lease) {
        forgotten.add(lease);
    }

    /** Runs the finalizers of objects that have become unreachable; an error is nobody's and is dropped. */
    @SuppressWarnings("removal")
    public static void runFinalizers(HPyThread current) {
        if (of(current).finalizable) {
            System.runFinalization();
        }
        Queue<BufferLease> leases = of(current).forgotten;
        for (BufferLease lease = leases.poll(); lease != null; lease = leases.poll()) {
            lease.release();
        }
        Queue<HPyInstance> queue = of(current).unreachable;
        for (HPyInstance instance = queue.poll(); instance != null; instance = queue.poll()) {
            HPyTypeInfo info = HPyTypeInfo.of(instance.type());
            HPyThread thread = current.state().thread(info.mode());
            Throwable pending = thread.pending();
            thread.setPending(null);
            long handle = thread.toHandle(instance);
            long context = thread.enter();
            Downcalls.nothing(info.finalizer(), context, handle);
            thread.leave(context);
            thread.close(handle);
            thread.setPending(pending);
        }
    }
}
