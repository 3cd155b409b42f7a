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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
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
    private static final long FINALIZERS_MILLIS = 5000;
    /** How often {@code gc.collect()} begins anew at most. */
    public static final int ALL_ROUNDS = 4;

    private final PythonContext context;
    private final ReferenceQueue<Object> queue = new ReferenceQueue<>();
    private final Queue<Reference<?>> pending = new ConcurrentLinkedQueue<>();
    /** Objects whose {@code __del__} is still to come. */
    private final Set<Guardian.Ticket> finalizable = ConcurrentHashMap.newKeySet();
    /** Who waits for a death, so that after a collection nobody need wait for Java to hand the news over. */
    private final WatchList watches = new WatchList();

    /** What else looks for what is gone: takes whether all is, returns how much it found. */
    private final List<ToIntFunction<Boolean>> sweepers = new CopyOnWriteArrayList<>();

    private final SharedCollections collections = new SharedCollections();

    private Thread listener;
    /** Deaths wait for the end of a collection, so that finalizers come before callbacks. */
    private volatile boolean collecting;

    /** Threads that tell of deaths at this moment. */
    private final Set<Thread> telling = ConcurrentHashMap.newKeySet();

    private volatile boolean held;
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
        private final AtomicBoolean taken = new AtomicBoolean();

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
        if (object instanceof PyObject guarded && !guarded.type().isBuiltin()) {
            guardAny(guarded);
        }
    }

    /** The same for an object of a builtin type, few of which need it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void guardAny(PyObject object) {
        Guardian known = Guardian.of(object);
        if (known != null) {
            known.renew();
        } else {
            DeadObjects dead = of(PythonContext.get(null));
            dead.listen();
            dead.finalizable.add(Guardian.attach(object, dead).ticket());
        }
    }

    /** The object needs its {@code __del__} no more: a file that is closed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void release(PyObject object) {
        Guardian guardian = Guardian.of(object);
        if (guardian != null) {
            guardian.release();
        }
    }

    /** Called by Java's finalizer thread. */
    void unreachable(Guardian guardian) {
        if (!ended && guardian.isDue()) {
            // pending at once, since whoever waits for finalizers looks there; through the queue the listener hears of
            // it
            Unreachable found = new Unreachable(guardian.object(), queue);
            pending.add(found);
            found.enqueue();
        }
        finalizable.remove(guardian.ticket());
        synchronized (finalizable) {
            finalizable.notifyAll();
        }
    }

    /** Adds to what is done after a collection, and at the end of the context with the argument {@code true}. */
    public void addSweeper(ToIntFunction<Boolean> sweeper) {
        sweepers.add(sweeper);
    }

    private int sweep(boolean end) {
        return sweepers.stream().mapToInt(sweeper -> sweeper.applyAsInt(end)).sum();
    }

    /** Begins to tell a new watch. */
    public void register(DeathWatch watch) {
        listen();
        watches.add(watch);
    }

    ReferenceQueue<Object> queue() {
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
            // what a finalizer is interrupted by may be the callback that has to come after it: whoever tells of deaths
            // looks for more when done
            if (!held && !collecting && !telling.contains(Thread.currentThread())) {
                process();
            }
        }
    }

    /**
     * From now on deaths are told of in {@link #collect} and {@link #finish} only. What a program wants done at its end
     * looks through tables that callbacks change, as {@code weakref.finalize} does, which has CPython's collector turned off
     * for that.
     */
    public void hold() {
        held = true;
    }

    private void takeAll() {
        for (Reference<?> found = queue.poll(); found != null; found = queue.poll()) {
            pending.add(found);
        }
    }

    /** Tells of all deaths known; the number of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int process() {
        boolean outermost = telling.add(Thread.currentThread());
        try {
            int told = 0;
            do {
                told += processOnce();
            } while (outermost && !pending.isEmpty());
            return told;
        } finally {
            if (outermost) {
                telling.remove(Thread.currentThread());
            }
        }
    }

    private int processOnce() {
        List<DeathWatch> widowed = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        int waited;
        do {
            waited = widowed.size();
            takeAll();
            for (Reference<?> found = pending.poll(); found != null; found = pending.poll()) {
                if (found instanceof DeathWatch watch) {
                    widowed.add(watch);
                } else if (found instanceof Unreachable unreachable && !unreachable.taken.getAndSet(true)) {
                    objects.add(unreachable.object);
                }
            }
            if (widowed.size() > waited) {
                // of a collection that somebody else has asked for, perhaps: finalizers still come before callbacks
                awaitFinalizers();
            }
        } while (widowed.size() > waited);
        return objects.size() + tell(objects, widowed);
    }

    /** Calls finalizers, then callbacks; the number of callbacks. */
    private int tell(List<Object> objects, List<DeathWatch> widowed) {
        // what was made later may hold what was made before, and is gone first
        objects.sort(Comparator.comparingLong(DeadObjects::numberOf).reversed());
        objects.forEach(this::runDel);
        widowed.sort(Comparator.comparingLong(DeathWatch::number).reversed());
        int told = 0;
        for (DeathWatch watch : widowed) {
            told += watch.tell() ? 1 : 0;
        }
        return told;
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
     * Collects garbage and tells of what was found; again while that made something happen, which may have released
     * more. Beside other threads that says nothing, as they drop objects all the time, and once is enough.
     *
     * @param rounds how often at most
     * @return the number of deaths told of
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public int collect(int rounds) {
        boolean alone = context.threads().count() == 0;
        int count = 0;
        int told = 1;
        for (int round = 0; told > 0 && round < (alone ? rounds : 1); round++) {
            collecting = true;
            try {
                collections.run(alone);
                awaitFinalizers();
                watches.forEachWidowed(pending::add);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                collecting = false;
            }
            told = process() + sweep(false);
            count += told;
        }
        return count;
    }

    /**
     * A weak reference is cleared by the collection itself; Java's finalizer thread comes some time later. An interrupt,
     * which a safepoint may have left, does not end the wait.
     */
    private void awaitFinalizers() {
        long end = System.nanoTime() + FINALIZERS_MILLIS * 1_000_000;
        boolean interrupted = false;
        synchronized (finalizable) {
            while (finalizable.stream().anyMatch(ticket -> ticket.refersTo(null)) && System.nanoTime() < end) {
                try {
                    finalizable.wait(1);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The context ends: objects that are still there get their {@code __del__}, those of builtin types last, since
     * what others do may need files.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void finish() {
        process();
        List<Guardian> rest = new ArrayList<>();
        for (Guardian.Ticket living : finalizable) {
            Guardian guardian = living.get();
            if (guardian != null && !guardian.isFinalized() && guardian.isDue()) {
                rest.add(guardian);
            }
        }
        rest.sort(Comparator.comparing(DeadObjects::isBuiltin).thenComparingLong(DeadObjects::orderAtEnd));
        rest.forEach(guardian -> runDel(guardian.object()));
        sweep(true);
        close();
    }

    private static boolean isBuiltin(Guardian guardian) {
        return guardian.object().type().isBuiltin();
    }

    /** A stream that was made later may hold data for one that was made before. */
    private static long orderAtEnd(Guardian guardian) {
        return isBuiltin(guardian) ? -guardian.number() : guardian.number();
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
