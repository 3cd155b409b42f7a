// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;

/** The order in which the classes of a hierarchy are searched (C3), and the metaclass that results from the bases. */
public final class MethodResolution {
    private static final String MRO = "mro";

    private MethodResolution() {}

    /** All classes after the one that has these bases, in resolution order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyType[] linearise(PyType[] bases) {
        for (int i = 0; i < bases.length; i++) {
            for (int j = i + 1; j < bases.length; j++) {
                if (bases[i] == bases[j]) {
                    throw Errors.typeError("duplicate base class %s", bases[i]);
                }
            }
        }
        List<List<PyType>> sequences = new ArrayList<>();
        for (PyType base : bases) {
            if (!base.isOrdered()) {
                throw Errors.typeError("Cannot extend an incomplete type '%s'", base);
            }
            sequences.add(new ArrayList<>(List.of(base.mro())));
        }
        sequences.add(new ArrayList<>(List.of(bases)));
        List<PyType> order = new ArrayList<>();
        while (true) {
            sequences.removeIf(List::isEmpty);
            if (sequences.isEmpty()) {
                return order.toArray(new PyType[0]);
            }
            PyType next = nextHead(sequences);
            order.add(next);
            for (List<PyType> sequence : sequences) {
                if (sequence.getFirst() == next) {
                    sequence.removeFirst();
                }
            }
        }
    }

    /** The first head of a sequence that is in no tail. */
    private static PyType nextHead(List<List<PyType>> sequences) {
        for (List<PyType> sequence : sequences) {
            PyType head = sequence.getFirst();
            if (sequences.stream().noneMatch(other -> other.indexOf(head) > 0)) {
                return head;
            }
        }
        throw inconsistent(sequences);
    }

    private static PException inconsistent(List<List<PyType>> sequences) {
        Set<PyType> heads = new LinkedHashSet<>();
        sequences.forEach(sequence -> heads.add(sequence.getFirst()));
        List<String> names = heads.stream().map(PyType::name).toList();
        return Errors.typeError(
                "Cannot create a consistent method resolution order (MRO) for bases %s", String.join(", ", names));
    }

    /** The most derived of a metaclass and those of the bases. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyType metaclass(PyType start, Object[] bases) {
        PyType winner = start;
        for (Object base : bases) {
            PyType candidate = PyType.of(base);
            if (candidate.isSubtypeOf(winner)) {
                winner = candidate;
            } else if (!winner.isSubtypeOf(candidate)) {
                throw Errors.typeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) "
                        + "subclass of the metaclasses of all its bases");
            }
        }
        return winner;
    }

    /** The order by the metaclass's {@code mro()}, the class itself included. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyType[] order(PyType type) {
        Object method = type.type().lookup(MRO);
        if (method instanceof PyBuiltinFunction && method == BuiltinTypes.TYPE.lookup(MRO)) {
            PyType[] rest = linearise(type.bases());
            PyType[] order = new PyType[rest.length + 1];
            order[0] = type;
            System.arraycopy(rest, 0, order, 1, rest.length);
            return order;
        }
        Object[] order = Items.toArray(Calls.callUnbound(method, type, type.type()));
        PyType layout = ClassLayout.layoutOf(type);
        PyType[] result = new PyType[order.length];
        for (int i = 0; i < order.length; i++) {
            if (!(order[i] instanceof PyType cls)) {
                throw Errors.typeError("mro() returned a non-class ('%s')", PyType.of(order[i]));
            } else if (!layout.isSubtypeOf(ClassLayout.layoutOf(cls))) {
                throw Errors.typeError("mro() returned base with unsuitable layout ('%s')", cls);
            }
            result[i] = cls;
        }
        return result;
    }
}
