// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code {key: value, **mapping}}. */
public final class DictDisplayNode extends ExpressionNode {
    /** Longer runs of pairs are put one by one. */
    private static final int MOST_AT_ONCE = 15;

    private static final int LONGEST_RUN = 17;

    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    /** Which pairs are put only together with those after them; null when none is. */
    @CompilationFinal(dimensions = 1)
    private final boolean[] waits;

    /** @param keys null elements for mappings to be merged */
    public DictDisplayNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
        this.waits = waits(keys);
    }

    /**
     * As in CPython, a few pairs are evaluated before the first of them is hashed. Of keys that are constants nobody
     * sees when that is.
     */
    private static boolean[] waits(ExpressionNode[] keys) {
        boolean[] waits = null;
        int start = 0;
        while (start < keys.length) {
            int end = start;
            boolean constant = true;
            while (end < keys.length && end - start < LONGEST_RUN && keys[end] != null) {
                constant &= keys[end] instanceof ConstantNode || keys[end] instanceof LongConstantNode;
                end++;
            }
            if (!constant && end - start > 1 && end - start <= MOST_AT_ONCE) {
                waits = waits == null ? new boolean[keys.length] : waits;
                Arrays.fill(waits, start, end - 1, true);
            }
            start = Math.max(end, start + 1);
        }
        return waits;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PyDict dict = new PyDict();
        Object[] waiting = waits == null ? null : new Object[2 * MOST_AT_ONCE];
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            Object key = keys[i] == null ? null : keys[i].execute(frame);
            Object value = values[i].execute(frame);
            if (waits != null && waits[i]) {
                waiting[2 * count] = key;
                waiting[2 * count + 1] = value;
                count++;
                continue;
            }
            try {
                for (int k = 0; k < count; k++) {
                    put(dict, waiting[2 * k], waiting[2 * k + 1]);
                }
                count = 0;
                if (key == null) {
                    merge(dict, value);
                } else {
                    put(dict, key, value);
                }
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return dict;
    }

    private static void put(PyDict dict, Object key, Object value) {
        dict.put(key, KeyHashes.forDict(key), value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void merge(PyDict dict, Object mapping) {
        if (!DictMerge.updateIfMapping(dict, mapping)) {
            throw Errors.typeError("'%s' object is not a mapping", PyType.of(mapping));
        }
    }
}
