// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyTraceback;
import org.protopython.runtime.TracebackEntry;

/** One run of the {@code except*} clauses of a {@code try} (PEP 654): what they left over and what they raised. */
public final class StarClauses {
    private final PException original;
    private final List<PyBaseException> raised = new ArrayList<>();
    private PyBaseException rest;
    private PyBaseException match;

    public StarClauses(PException original) {
        this.original = original;
        this.rest = original.caught();
    }

    public PException original() {
        return original;
    }

    /** What the running clause handles. */
    public PyBaseException match() {
        return match;
    }

    /**
     * Takes from what is left the part that a clause handles, as a group; null when there is none.
     *
     * @param place of the class, where a group made for an exception that is none says it comes from
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyBaseException take(Object wanted, Node place) {
        checkClasses(wanted);
        match = null;
        if (rest == null) {
            return null;
        } else if (TypeChecks.isInstanceGeneral(rest, wanted)) {
            match = ExceptionGroups.isGroup(rest) ? rest : wrap(rest, place);
            rest = null;
        } else if (ExceptionGroups.isGroup(rest)) {
            split(wanted);
        }
        return match;
    }

    private static void checkClasses(Object wanted) {
        Object[] classes = wanted instanceof PyTuple tuple ? tuple.items() : new Object[] {wanted};
        for (Object each : classes) {
            if (!(each instanceof PyType cls) || !cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
        }
        for (Object each : classes) {
            if (((PyType) each).isSubtypeOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    private static PyBaseException wrap(PyBaseException exception, Node place) {
        PyBaseException group = group(new PyTuple(exception));
        group.setTraceback(new TracebackEntry(place, null));
        return group;
    }

    private static PyBaseException group(Object exceptions) {
        return (PyBaseException) Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, PyStrings.EMPTY, exceptions);
    }

    private void split(Object wanted) {
        Object parts = Calls.callMethod(rest, "split", wanted);
        if (!(parts instanceof PyTuple pair)) {
            throw Errors.typeError("%s.split must return a tuple, not %s", rest.type(), PyType.of(parts));
        } else if (pair.size() < 2) {
            throw Errors.typeError("%s.split must return a 2-tuple, got tuple of size %d", rest.type(), pair.size());
        }
        match = pair.get(0) instanceof PyBaseException part ? part : null;
        rest = pair.get(1) == PyNone.NONE ? null : (PyBaseException) pair.get(1);
    }

    /** Notes what a clause raised. */
    public void addRaised(PException exception) {
        raised.add(exception.caught());
    }

    /** What the clauses leave to be raised: what they raised and what none of them handled; null for nothing. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyBaseException outcome() {
        PyBaseException all = original.exception();
        if (!ExceptionGroups.isGroup(all)) {
            return raised.isEmpty() ? rest : raised.getFirst();
        }
        List<PyBaseException> results = new ArrayList<>();
        Set<Object> reraised = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PyBaseException each : raised) {
            if (isPartOf(each, all)) {
                collect(each, reraised);
            } else {
                results.add(each);
            }
        }
        if (rest != null) {
            collect(rest, reraised);
        }
        PyBaseException again =
                ExceptionGroups.subgroup(all, each -> !ExceptionGroups.isGroup(each) && reraised.contains(each));
        if (again != null) {
            results.add(again);
        }
        return switch (results.size()) {
            case 0 -> null;
            case 1 -> results.getFirst();
            default -> group(new PyList(results.toArray()));
        };
    }

    /** A part of a group has what belongs to the group as a whole from it; raising it anew would change that. */
    private static boolean isPartOf(PyBaseException part, PyBaseException whole) {
        return part.cause() == whole.cause()
                && part.context() == whole.context()
                && sameTrace(entry(part.traceback()), entry(whole.traceback()));
    }

    private static TracebackEntry entry(Object traceback) {
        return traceback instanceof PyTraceback built ? PException.flatten(built) : (TracebackEntry) traceback;
    }

    private static boolean sameTrace(TracebackEntry first, TracebackEntry second) {
        TracebackEntry a = first;
        TracebackEntry b = second;
        while (a != b && a != null && b != null && a.location() == b.location()) {
            a = a.inner();
            b = b.inner();
        }
        return a == b;
    }

    private static void collect(PyBaseException exception, Set<Object> leaves) {
        if (!ExceptionGroups.isGroup(exception)) {
            leaves.add(exception);
            return;
        }
        for (Object each : ExceptionGroups.exceptions(exception).items()) {
            collect((PyBaseException) each, leaves);
        }
    }
}
