// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * {@code cls.__bases__ = bases}. Computing the new orders may call {@code mro()} of metaclasses, which may fail, and may
 * assign bases itself; then the innermost assignment counts.
 */
public final class Rebasing {
    /** Types whose instances hold no others. */
    private static final Set<PyType> PLAIN = Set.of(
            BuiltinTypes.OBJECT,
            BuiltinTypes.INT,
            BuiltinTypes.FLOAT,
            BuiltinTypes.COMPLEX,
            BuiltinTypes.STR,
            BuiltinTypes.BYTES,
            BuiltinTypes.BYTEARRAY);

    /** One class that got a new order. */
    private record Change(PyType type, PyType[] before, PyType[] after) {}

    private final List<Change> changes = new ArrayList<>();

    private Rebasing() {}

    /** Replaces the bases of a class; TypeError when they do not fit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void assign(PyType self, Object value) {
        if (!(value instanceof PyTuple tuple)) {
            throw Errors.typeError("can only assign tuple to %s.__bases__, not %s", self, PyType.of(value));
        } else if (tuple.size() == 0) {
            throw Errors.typeError("can only assign non-empty tuple to %s.__bases__, not ()", self);
        }
        for (Object base : tuple.items()) {
            if (!(base instanceof PyType type)) {
                throw Errors.typeError("%s.__bases__ must be tuple of classes, not '%s'", self, PyType.of(base));
            } else if (type.isSubtypeOf(self) || followsBases(type, self)) {
                throw Errors.typeError("a __bases__ item causes an inheritance cycle");
            }
        }
        PyType best = ClassLayout.bestBase(tuple.items());
        PyType former = ClassLayout.bestBase(self.bases());
        boolean fits = ClassLayout.areInterchangeable(former, best);
        if (holdsOthers(best) != holdsOthers(former)) {
            throw Errors.typeError("__bases__ assignment: '%s' deallocator differs from '%s'", best, former);
        } else if (!fits) {
            throw Errors.typeError("__bases__ assignment: '%s' object layout differs from '%s'", best, former);
        }
        new Rebasing().run(self, Arrays.copyOf(tuple.items(), tuple.size(), PyType[].class));
    }

    /** Whether instances may hold others: CPython frees those in another way. */
    private static boolean holdsOthers(PyType type) {
        if (type.isBuiltin()) {
            return !PLAIN.contains(type);
        }
        return type.hasInstanceDict()
                || ClassLayout.hasMembers(type)
                || holdsOthers(ClassLayout.bestBase(type.bases()));
    }

    /** Whether a class comes from another by the bases alone, whose effect on the order may be still to come. */
    private static boolean followsBases(PyType type, PyType other) {
        for (PyType current = type; current.bases().length > 0; current = ClassLayout.bestBase(current.bases())) {
            if (current == other) {
                return true;
            }
        }
        return false;
    }

    private void run(PyType self, PyType[] bases) {
        PyType[] former = self.bases();
        self.setBases(bases);
        try {
            reorder(self);
        } catch (PException e) {
            for (Change change : changes.reversed()) {
                if (change.type.mro() == change.after) {
                    change.type.setOrder(change.before);
                }
            }
            if (self.bases() == bases) {
                self.setBases(former);
            }
            throw e;
        }
        if (self.bases() == bases) {
            self.relink(former);
        }
    }

    private void reorder(PyType type) {
        PyType[] before = type.mro();
        PyType[] after = MethodResolution.order(type);
        if (type.mro() != before) {
            return;
        }
        type.setOrder(after);
        changes.add(new Change(type, before, after));
        for (PyType subclass : type.liveSubclasses()) {
            reorder(subclass);
        }
    }
}
