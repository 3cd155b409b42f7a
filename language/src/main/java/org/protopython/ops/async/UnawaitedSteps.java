// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.Warnings;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PythonContext;

/** Warns of results of {@code asend()}, {@code athrow()} and {@code aclose()} that were dropped before anything awaited them. */
public final class UnawaitedSteps {
    private static final int MIN_LIMIT = 256;

    private final PythonContext context;
    private List<Watch> watches = new ArrayList<>();
    private int limit = MIN_LIMIT;

    private UnawaitedSteps(PythonContext context) {
        this.context = context;
        DeadObjects.of(context).addSweeper(atEnd -> sweep());
    }

    /** Knows whether a step was begun, also when it is gone. */
    static final class Watch extends WeakReference<PyObject> {
        private final String method;
        private final Object generator;
        private volatile boolean settled;

        private Watch(PyObject step, String method, Object generator) {
            super(step);
            this.method = method;
            this.generator = generator;
        }

        void settle() {
            settled = true;
        }
    }

    /** Begins to watch a new step; it tells when it is begun or closed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Watch add(PyObject step, String method, PyAsyncGenerator generator) {
        Watch watch = new Watch(step, method, generator.qualifiedName());
        UnawaitedSteps all = PythonContext.get(null).extension(UnawaitedSteps.class, UnawaitedSteps::new);
        if (all.add(watch)) {
            all.sweep();
        }
        return watch;
    }

    private synchronized boolean add(Watch watch) {
        watches.add(watch);
        return watches.size() >= limit;
    }

    private int sweep() {
        List<Watch> lost = take();
        lost.forEach(this::warn);
        return lost.size();
    }

    private synchronized List<Watch> take() {
        List<Watch> lost = new ArrayList<>();
        List<Watch> rest = new ArrayList<>();
        for (Watch watch : watches) {
            if (!watch.settled) {
                (watch.refersTo(null) ? lost : rest).add(watch);
            }
        }
        watches = rest;
        limit = Math.max(MIN_LIMIT, 2 * rest.size());
        return lost;
    }

    private void warn(Watch watch) {
        String message =
                "coroutine method '" + watch.method + "' of '" + Texts.strJava(watch.generator) + "' was never awaited";
        try {
            Warnings.warn(ExceptionTypes.RUNTIME_WARNING, message, 1);
        } catch (PException e) {
            Unraisable.report(context, e, null, null);
        }
    }
}
