// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.protopython.objects.PyObject;
import org.protopython.ops.traceback.ThreadStacks;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;

/**
 * The objects that a program can still get to, found by going from the modules and from the running functions of all
 * threads to whatever they refer to ({@link Referents}). Garbage, which CPython would list as well, is not among them.
 */
public final class ReachableObjects {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<PyObject> open = new ArrayDeque<>();

    private ReachableObjects() {}

    /** All of them, each once. */
    @TruffleBoundary
    public static List<PyObject> all(PythonContext context) {
        List<PyObject> all = new ArrayList<>();
        new ReachableObjects().walk(context, (object, referents) -> all.add(object));
        return all;
    }

    /** Those that refer directly to one of some objects. */
    @TruffleBoundary
    public static List<PyObject> referrersOf(PythonContext context, Object[] objects) {
        Set<Object> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(wanted, objects);
        List<PyObject> referrers = new ArrayList<>();
        new ReachableObjects().walk(context, (object, referents) -> {
            if (referents.stream().anyMatch(wanted::contains)) {
                referrers.add(object);
            }
        });
        return referrers;
    }

    /** Shows each object together with what it refers to. */
    private void walk(PythonContext context, BiConsumer<PyObject, List<Object>> visitor) {
        reach(List.of(context.modules()));
        for (PyFrame frame : new ThreadStacks(context).frames().values()) {
            reachFromStack(frame);
        }
        while (!open.isEmpty()) {
            PyObject object = open.removeFirst();
            List<Object> referents = new ArrayList<>();
            Referents.addOf(object, referents);
            visitor.accept(object, referents);
            reach(referents);
        }
    }

    /** The frames themselves are not reached: perhaps they were made for this walk. */
    private void reachFromStack(PyFrame innermost) {
        for (PyFrame frame = innermost; frame != null; frame = frame.back()) {
            List<Object> referents = new ArrayList<>();
            Referents.addOf(frame, referents);
            referents.removeIf(each -> each instanceof PyFrame);
            reach(referents);
        }
    }

    private void reach(List<?> objects) {
        for (Object each : objects) {
            if (each instanceof PyObject object && seen.add(object)) {
                open.addLast(object);
            }
        }
    }
}
