// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PySet;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Items;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code (a, *b)}, {@code [a, *b]} and {@code {a, *b}}. */
public final class SequenceDisplayNode extends ExpressionNode {
    /** What the display makes. */
    public enum Kind {
        TUPLE,
        LIST,
        SET
    }

    private final Kind kind;

    @Children
    private final ExpressionNode[] elements;

    @CompilationFinal(dimensions = 1)
    private final boolean[] starred;

    /** @param starred one per element; null when none is starred */
    public SequenceDisplayNode(Kind kind, ExpressionNode[] elements, boolean[] starred) {
        this.kind = kind;
        this.elements = elements;
        this.starred = starred;
    }

    /** Whether each element is one item of what is made. */
    public boolean isPlain() {
        return starred == null;
    }

    public ExpressionNode[] elements() {
        return elements;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object[] values = CallExpressionNode.evaluate(frame, elements);
        try {
            if (starred != null) {
                values = flatten(values);
            }
            return switch (kind) {
                case TUPLE -> new PyTuple(values);
                case LIST -> list(values);
                case SET -> set(values);
            };
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private Object list(Object[] values) {
        if (starred == null && values.length > 0) {
            if (values[0] instanceof Long) {
                return longList(values);
            } else if (values[0] instanceof Double) {
                return doubleList(values);
            }
        }
        return values.length == 0 ? new PyList() : new PyList(values);
    }

    @ExplodeLoop
    private PyList longList(Object[] values) {
        long[] longs = new long[elements.length];
        for (int i = 0; i < elements.length; i++) {
            if (!(values[i] instanceof Long number)) {
                return new PyList(values);
            }
            longs[i] = number;
        }
        return new PyList(longs, longs.length);
    }

    @ExplodeLoop
    private PyList doubleList(Object[] values) {
        double[] doubles = new double[elements.length];
        for (int i = 0; i < elements.length; i++) {
            if (!(values[i] instanceof Double number)) {
                return new PyList(values);
            }
            doubles[i] = number;
        }
        return new PyList(doubles, doubles.length);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PySet set(Object[] values) {
        PySet set = new PySet();
        for (Object value : values) {
            set.add(value, KeyHashes.forSet(value));
        }
        return set;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private Object[] flatten(Object[] values) {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!starred[i]) {
                all.add(values[i]);
            } else {
                PyType type = PyType.of(values[i]);
                if (kind != Kind.SET
                        && type.slot(Slot.ITER) == null
                        && type.slot(Slot.GETITEM) == null
                        && type != BuiltinTypes.FOREIGN) {
                    throw Errors.typeError("Value after * must be an iterable, not %s", type);
                }
                Collections.addAll(all, kind == Kind.SET ? Items.toArray(values[i]) : Items.spread(values[i]));
            }
        }
        return all.toArray();
    }
}
