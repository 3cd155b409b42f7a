// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.handles.NativeInstance;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/**
 * The native structs of one context that their objects do not hold themselves, and the objects that wait for their
 * finalizer.
 */
public final class NativeStructs {
    private static final long FINALIZERS_MILLIS = 500;

    private final Queue<NativeInstance> unreachable = new ConcurrentLinkedQueue<>();
    private final Queue<BufferLease> forgotten = new ConcurrentLinkedQueue<>();
    /** Python objects compare by identity in Java. */
    private final Map<PyObject, NativeData> besides = new WeakHashMap<>();

    private final Set<FinalizableInstance.Ticket> expected = ConcurrentHashMap.newKeySet();

    private NativeStructs() {}

    static NativeStructs of(HPyThread thread) {
        PythonContext context = thread.state().context();
        return context.extension(NativeStructs.class, key -> new NativeStructs());
    }

    /** A new object with a finalizer. */
    void expect(FinalizableInstance.Ticket ticket) {
        expected.add(ticket);
    }

    /** Java has found an object with a finalizer unreachable; called on any thread. */
    void unreachable(FinalizableInstance instance, FinalizableInstance.Ticket ticket) {
        unreachable.add(instance);
        synchronized (expected) {
            expected.remove(ticket);
            expected.notifyAll();
        }
    }

    /** Waits until Java has told of all objects that the last collection found unreachable. */
    private void awaitUnreachable() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FINALIZERS_MILLIS);
        synchronized (expected) {
            while (expected.stream().anyMatch(ticket -> ticket.refersTo(null))) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return;
                }
                try {
                    expected.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
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
        if (!lease.isReleased()) {
            forgotten.add(lease);
        }
    }

    /** Runs the finalizers of objects that have become unreachable; an error is nobody's and is dropped. */
    public static void runFinalizers(HPyThread current) {
        of(current).awaitUnreachable();
        Queue<BufferLease> leases = of(current).forgotten;
        for (BufferLease lease = leases.poll(); lease != null; lease = leases.poll()) {
            lease.release();
        }
        Queue<NativeInstance> queue = of(current).unreachable;
        for (NativeInstance instance = queue.poll(); instance != null; instance = queue.poll()) {
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
