// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.ops.Warnings;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.CoroutineWatch;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/**
 * Warns of coroutines that were dropped before anything awaited them. A coroutine that is made leaves a weak reference
 * here and nothing else; those that were begun are thrown out when there are many, so that nothing is to be done when
 * one begins.
 */
public final class UnawaitedCoroutines {
    private static final int MIN_LIMIT = 1024;

    private final PythonContext context;
    private List<CoroutineWatch> watches = new ArrayList<>();
    private int limit = MIN_LIMIT;

    private UnawaitedCoroutines(PythonContext context) {
        this.context = context;
        DeadObjects.of(context).addSweeper(this::sweep);
    }

    /** Begins to watch a new coroutine. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void add(PythonContext context, PyGenerator coroutine) {
        CoroutineWatch watch = new CoroutineWatch(coroutine);
        coroutine.setWatch(watch);
        UnawaitedCoroutines all = context.extension(UnawaitedCoroutines.class, UnawaitedCoroutines::new);
        if (all.add(watch)) {
            all.sweep(false);
        }
    }

    private synchronized boolean add(CoroutineWatch watch) {
        watches.add(watch);
        return watches.size() >= limit;
    }

    /**
     * Warns of those that are gone.
     *
     * @param all of those too that could still be awaited, but will not be
     * @return how many there were
     */
    private int sweep(boolean all) {
        List<CoroutineWatch> lost = take(all);
        lost.forEach(this::warn);
        return lost.size();
    }

    private synchronized List<CoroutineWatch> take(boolean all) {
        List<CoroutineWatch> lost = new ArrayList<>();
        List<CoroutineWatch> rest = new ArrayList<>();
        for (CoroutineWatch watch : watches) {
            if (!watch.isSettled()) {
                (all || watch.refersTo(null) ? lost : rest).add(watch);
            }
        }
        watches = rest;
        limit = Math.max(MIN_LIMIT, 2 * rest.size());
        return lost;
    }

    private void warn(CoroutineWatch watch) {
        PyGenerator coroutine = watch.standIn();
        coroutine.setFinished();
        warn(context, coroutine);
    }

    /** Warns of a coroutine that was not begun and whose frame is cleared, so that it will not be. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void cleared(PythonContext context, PyGenerator coroutine) {
        if (coroutine.isCoroutine() && !coroutine.isStarted() && !coroutine.isFinished()) {
            coroutine.setFinished();
            warn(context, coroutine);
        }
    }

    private static void warn(PythonContext context, PyGenerator coroutine) {
        try {
            Object warnings = ImportSystem.importModule(context, "warnings");
            Object warn = Attributes.getOrNull(warnings, "_warn_unawaited_coroutine");
            if (warn == null) {
                String name = Texts.strJava(coroutine.qualifiedName());
                Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "coroutine '" + name + "' was never awaited", 1);
            } else {
                Calls.call(warn, coroutine);
            }
        } catch (PException e) {
            String message = "Exception ignored while finalizing coroutine " + Texts.reprJava(coroutine);
            Unraisable.report(context, e, message, null);
        }
    }
}
