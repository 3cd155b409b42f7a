// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * Tells Python code of objects that are gone: callbacks of weak references, {@code __del__}. Java notices some time after
 * an object became unreachable, at the latest in {@link #collect}; the code runs on a thread of the context, at a
 * safepoint or in {@code gc.collect()}.
 */
public final class DeadObjects implements PythonContext.Closeable {
    private static final long SENTINEL_MILLIS = 500;
    private static final long LATE_MILLIS = 1;

    private final PythonContext context;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Queue<Reference<?>> pending = new ConcurrentLinkedQueue<>();
    /** Objects whose {@code __del__} is still to come, for the end of the context. */
    private final Set<WeakReference<Guardian>> finalizable = ConcurrentHashMap.newKeySet();

    private Thread listener;
    /** Deaths wait for the end of a collection, so that finalizers come before callbacks. */
    private volatile boolean collecting;

    private volatile boolean ended;

    private DeadObjects(PythonContext context) {
        this.context = context;
    }

    public static DeadObjects of(PythonContext context) {
        return context.extension(DeadObjects.class, DeadObjects::new);
    }

    /** Something unreachable that is to be told of it; Java's finalizer thread puts it into the queue by hand. */
    private static final class Unreachable extends WeakReference<Object> {
        private final Object object;

        Unreachable(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.object = object;
        }
    }

    /** A new instance of a class whose layout is that of object. */
    public static PyInstance allocate(PyType type) {
        PyInstance instance = new PyInstance(type);
        if (type.slot(Slot.DEL) != null) {
            guard(instance);
        }
        return instance;
    }

    /** Sees to it that the {@code __del__} of an object is called; its class has that method. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void guard(Object object) {
        if (object instanceof PyObject guarded && !guarded.type().isBuiltin() && Guardian.of(object) == null) {
            DeadObjects dead = of(PythonContext.get(null));
            dead.listen();
            Guardian guardian = Guardian.attach(guarded, dead);
            dead.finalizable.removeIf(living -> living.refersTo(null));
            dead.finalizable.add(new WeakReference<>(guardian));
        }
    }

    /** Called by Java's finalizer thread. */
    void unreachable(PyObject object) {
        if (!ended) {
            new Unreachable(object, queue).enqueue();
        }
    }

    ReferenceQueue<Object> queue() {
        listen();
        return queue;
    }

    /** Starts the thread that waits for Java to notice. */
    private synchronized void listen() {
        if (listener == null && !ended) {
            listener = context.env().createSystemThread(this::waitForDeaths);
            listener.setDaemon(true);
            listener.start();
        }
    }

    private void waitForDeaths() {
        try {
            while (!ended) {
                pending.add(queue.remove());
                takeAll();
                if (!ended) {
                    context.env().submitThreadLocal(null, new Notification());
                }
            }
        } catch (InterruptedException e) {
            // the context ends
            return;
        }
    }

    private final class Notification extends ThreadLocalAction {
        Notification() {
            super(true, false);
        }

        @Override
        protected void perform(Access access) {
            if (!collecting) {
                process();
            }
        }
    }

    private void takeAll() {
        for (Reference<?> found = queue.poll(); found != null; found = queue.poll()) {
            pending.add(found);
        }
    }

    /** Tells of all deaths known; the number of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int process() {
        takeAll();
        List<DeathWatch> watches = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        for (Reference<?> found = pending.poll(); found != null; found = pending.poll()) {
            if (found instanceof DeathWatch watch) {
                watches.add(watch);
            } else if (found instanceof Unreachable unreachable) {
                objects.add(unreachable.object);
            }
        }
        // what was made later may hold what was made before, and is gone first
        objects.sort(Comparator.comparingLong(DeadObjects::numberOf).reversed());
        objects.forEach(this::runDel);
        watches.sort(Comparator.comparingLong(DeathWatch::number).reversed());
        watches.forEach(DeathWatch::died);
        return watches.size() + objects.size();
    }

    /** Whether the {@code __del__} of an object has run. */
    public static boolean isFinalized(Object object) {
        Guardian guardian = Guardian.of(object);
        return guardian != null && guardian.isFinalized();
    }

    private static long numberOf(Object object) {
        Guardian guardian = Guardian.of(object);
        return guardian == null ? 0 : guardian.number();
    }

    private void runDel(Object object) {
        Guardian guardian = Guardian.of(object);
        if (guardian != null) {
            guardian.setFinalized();
        }
        PyType type = PyType.of(object);
        Object method = type.slot(Slot.DEL);
        if (method == null) {
            return;
        }
        try {
            Calls.callUnbound(method, object, type);
        } catch (PException e) {
            String name = Texts.reprJava(method);
            Unraisable.report(context, e, "Exception ignored while calling deallocator " + name, null);
        }
    }

    /**
     * Collects garbage and tells of what was found, again until nothing more is found that was not known before.
     *
     * @return the number of deaths told of
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int collect() {
        int count = 0;
        collecting = true;
        try {
            // what the first collection found is handed over completely before what the second found
            collectNow();
            collectNow();
            for (int told = process(); told > 0 || count == 0; told = process()) {
                count += told;
                Thread.sleep(LATE_MILLIS);
                if (told == 0) {
                    count += process();
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            collecting = false;
        }
        return count + process();
    }

    private void collectNow() throws InterruptedException {
        ReferenceQueue<Object> sentinels = new ReferenceQueue<>();
        Reference<Object> sentinel = new WeakReference<>(new Object(), sentinels);
        System.gc();
        if (!finalizable.isEmpty()) {
            runFinalizers();
        }
        sentinels.remove(SENTINEL_MILLIS);
        Reference.reachabilityFence(sentinel);
    }

    @SuppressWarnings({"removal", "deprecation"})
    private static void runFinalizers() {
        System.runFinalization();
    }

    /** The context ends: objects that are still there get their {@code __del__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void finish() {
        process();
        List<Guardian> rest = new ArrayList<>();
        for (WeakReference<Guardian> living : finalizable) {
            Guardian guardian = living.get();
            if (guardian != null && !guardian.isFinalized()) {
                rest.add(guardian);
            }
        }
        rest.sort(Comparator.comparingLong(Guardian::number));
        rest.forEach(guardian -> runDel(guardian.object()));
        close();
    }

    @Override
    public void close() {
        ended = true;
        Thread thread = listener;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
