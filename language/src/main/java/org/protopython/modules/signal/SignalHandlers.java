// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Future;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.ops.signals.ProcessSignals;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;

/** The handlers of one context. Signals reach it only when the embedder gives it the process ({@code allowNativeAccess}). */
public final class SignalHandlers implements PythonContext.Closeable {
    private static final long DEFAULT = 0L;
    private static final long IGNORE = 1L;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    /** Seconds to the next alarm, and between those that follow. */
    record Alarm(double left, double interval) {
        PyTuple toTuple() {
            return new PyTuple(left, interval);
        }
    }

    private final PythonContext context;
    private final Object[] handlers = new Object[SignalConstants.NSIG];
    private final Delivery[] deliveries = new Delivery[SignalConstants.NSIG];
    /** Signals for whose handlers an action stands in. */
    private final boolean[] overridden = new boolean[SignalConstants.NSIG];

    private final SignalMask mask;
    private Timer timer;
    private long due;
    private double interval;
    private int wakeup = -1;
    private boolean warnsOfFullBuffer;
    private long arrived;

    private SignalHandlers(PythonContext context) {
        this.context = context;
        this.mask = new SignalMask(context.mainThread());
        Arrays.fill(handlers, DEFAULT);
        Arrays.setAll(deliveries, Delivery::new);
        Object module = ImportSystem.importModule(context, "_signal");
        handlers[SignalConstants.SIGINT] = Attributes.get(module, "default_int_handler");
        handlers[SignalConstants.SIGPIPE] = IGNORE;
        handlers[SignalConstants.SIGXFSZ] = IGNORE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static SignalHandlers of(PythonContext context) {
        return context.extension(SignalHandlers.class, SignalHandlers::new);
    }

    boolean isMainThread() {
        return context.isMainInterpreter() && Thread.currentThread() == context.mainThread();
    }

    Object get(int signal) {
        return handlers[signal];
    }

    /** Whether the program handles the signal itself. */
    boolean hasHandler(int signal) {
        return signal > 0 && signal < SignalConstants.NSIG && !overridden[signal] && !Conversions.isIndex(get(signal));
    }

    /** Has an action stand in for the handler of a signal until the program sets another one or it is reinstated. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void override(PythonContext context, int signal, Runnable action) {
        of(context).overridden[signal] = true;
        ProcessSignals.handle(SignalNames.name(signal), action);
    }

    /** Undoes {@link #override}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void reinstate(PythonContext context, int signal) {
        SignalHandlers handlers = of(context);
        handlers.overridden[signal] = false;
        handlers.set(signal, handlers.get(signal));
    }

    /** Does what a signal would have done had nothing stood in for its handler. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void handOn(PythonContext context, int signal) {
        SignalHandlers handlers = of(context);
        if (handlers.get(signal).equals(DEFAULT)) {
            ProcessSignals.restore(SignalNames.name(signal));
            ProcessSignals.raise(signal);
        } else if (!handlers.get(signal).equals(IGNORE)) {
            handlers.receive(signal);
        }
    }

    Object replace(int signal, Object handler) {
        Object before = get(signal);
        overridden[signal] = false;
        handlers[signal] = handler;
        return before;
    }

    SignalMask mask() {
        return mask;
    }

    /** Has the current thread block these signals and no others; those that have come and are free now are handled. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void block(long signals) {
        long changed = mask.current() ^ signals;
        mask.set(signals);
        if (isMainThread()) {
            holdOrRelease(changed);
        }
        for (int signal = mask.takeReleased(); signal != 0; signal = mask.takeReleased()) {
            act(signal);
        }
    }

    /** {@code sigwait} and {@code sigtimedwait}: such a signal comes to no handler. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    int await(long signals, long nanos, Node node) {
        return mask.await(signals, nanos, node, this::holdOrRelease);
    }

    /** What is held back has a handler in the process even when the program has none; what is free again has its own. */
    private void holdOrRelease(long signals) {
        for (long left = signals; left != 0; left &= left - 1) {
            int signal = Long.numberOfTrailingZeros(left) + 1;
            set(signal, handlers[signal]);
        }
    }

    /** Installs a handler in the process; signals that the JVM needs for itself only reach it by raise_signal. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void set(int signal, Object handler) {
        String name = SignalNames.name(signal);
        if (name == null || !context.env().isNativeAccessAllowed()) {
            return;
        } else if (mask.isHeld(signal)) {
            ProcessSignals.handle(name, () -> receive(signal));
        } else if (handler.equals(DEFAULT)) {
            ProcessSignals.restore(name);
        } else if (handler.equals(IGNORE)) {
            ProcessSignals.ignore(name);
        } else {
            ProcessSignals.handle(name, () -> receive(signal));
        }
    }

    /** A signal from outside: held back, or for the main thread. */
    @TruffleBoundary
    void receive(int signal) {
        if (!mask.hold(signal)) {
            deliver(signal);
        }
    }

    /** Has the main thread run the handler at its next safepoint. */
    private void deliver(int signal) {
        if (wakeup >= 0) {
            wake(signal);
        }
        deliveries[signal].submit();
    }

    /**
     * The way of one signal to the main thread. Signals that come faster than the thread takes them are one, as with the
     * system itself.
     */
    private final class Delivery extends ThreadLocalAction {
        private final int signal;
        private volatile boolean underway;
        private Future<Void> submitted;

        Delivery(int signal) {
            super(true, false);
            this.signal = signal;
        }

        synchronized void submit() {
            // one that is done without having been performed met no thread in the context
            if (!underway || submitted.isDone()) {
                underway = true;
                submitted = context.env().submitThreadLocal(new Thread[] {context.mainThread()}, this);
            }
        }

        @Override
        protected void perform(Access access) {
            underway = false;
            arrived();
            run(signal);
        }
    }

    private synchronized void arrived() {
        arrived++;
        notifyAll();
    }

    private synchronized long arrivals() {
        return arrived;
    }

    /** Waits for the next signal; its handler has run then. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void pause(Node node) {
        long known = arrivals();
        TruffleSafepoint.setBlockedThreadInterruptible(node, handlers -> handlers.await(known), this);
    }

    private synchronized void await(long known) throws InterruptedException {
        while (arrived == known) {
            wait();
        }
    }

    /** Has the main thread run the handler of a signal, if there is one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void interruptMain(PythonContext context, int signal) {
        if (signal < 1 || signal >= SignalConstants.NSIG) {
            throw Errors.valueError("signal number out of range");
        }
        SignalHandlers handlers = of(context);
        if (Conversions.isIndex(handlers.get(signal))) {
            return;
        } else if (handlers.isMainThread()) {
            handlers.run(signal);
        } else {
            handlers.deliver(signal);
        }
    }

    /** Tells who waits for descriptors; one that takes nothing now has been told enough. */
    private void wake(int signal) {
        try {
            FileDescriptors.of(context).write(wakeup, new byte[] {(byte) signal}, 0, 1);
        } catch (IOException e) {
            boolean full = e instanceof SystemCallException call && call.errno() == OsErrors.EAGAIN;
            if (!full || warnsOfFullBuffer) {
                PrintStream err = new PrintStream(context.err(), true, StandardCharsets.UTF_8);
                err.println("Exception ignored while trying to write to the signal wakeup fd:");
                err.println((full ? "BlockingIOError: " : "OSError: ")
                        + OsErrors.of(e, null).getMessage());
            }
        }
    }

    private void run(int signal) {
        Object handler = get(signal);
        if (!Conversions.isIndex(handler)) {
            PyFrame frame = FrameObjects.current(0);
            Calls.call(handler, (long) signal, frame == null ? PyNone.NONE : frame);
        }
    }

    /** As if the system had sent it to this process. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void raise(int signal) {
        if (signal != 0 && !mask.hold(signal)) {
            act(signal);
        }
    }

    /** As {@link #raise}, if the program handles the signal itself; false if not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean raiseIfHandled(PythonContext context, int signal) {
        SignalHandlers handlers = of(context);
        boolean isHandled = handlers.hasHandler(signal);
        if (isHandled) {
            handlers.raise(signal);
        }
        return isHandled;
    }

    /** What a signal does that is not held back. */
    private void act(int signal) {
        Object handler = overridden[signal] ? DEFAULT : get(signal);
        if (handler.equals(IGNORE)) {
            return;
        } else if (!handler.equals(DEFAULT)) {
            if (isMainThread()) {
                if (wakeup >= 0) {
                    wake(signal);
                }
                arrived();
                run(signal);
            } else {
                deliver(signal);
            }
            return;
        }
        if (!Libc.isAllowed(context)) {
            throw Errors.notImplementedError("the default action of signal %d", signal);
        }
        ProcessSignals.raise(signal);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    synchronized Alarm startTimer(double seconds, double newInterval) {
        Alarm before = timer();
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
        if (seconds > 0) {
            due = System.nanoTime() + (long) (seconds * NANOS);
            interval = newInterval;
            timer = new Timer("alarm", true);
            TimerTask task = new TimerTask() {
                @Override
                public void run() {
                    due = System.nanoTime() + (long) (newInterval * NANOS);
                    alarm();
                }
            };
            long delay = Math.max(1, Math.round(seconds * MILLIS));
            if (newInterval > 0) {
                timer.schedule(task, delay, Math.max(1, Math.round(newInterval * MILLIS)));
            } else {
                timer.schedule(task, delay);
            }
        }
        return before;
    }

    /** The time has come: as if the system had sent the signal, by which a program without a handler ends. */
    private void alarm() {
        if (mask.hold(SignalConstants.SIGALRM)) {
            return;
        }
        if (get(SignalConstants.SIGALRM).equals(DEFAULT) && Libc.isAllowed(context)) {
            ProcessSignals.raise(SignalConstants.SIGALRM);
        } else {
            deliver(SignalConstants.SIGALRM);
        }
    }

    synchronized Alarm timer() {
        double left = timer == null ? 0 : (due - System.nanoTime()) / NANOS;
        return left <= 0 ? new Alarm(0, timer == null ? 0 : interval) : new Alarm(left, interval);
    }

    int setWakeup(int descriptor, boolean warns) {
        int before = wakeup;
        wakeup = descriptor;
        warnsOfFullBuffer = warns;
        return before;
    }

    @Override
    public synchronized void close() {
        if (timer != null) {
            timer.cancel();
        }
    }
}
