// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code {key: value, **mapping}}. */
public final class DictDisplayNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] keys;

    @Children
    private final ExpressionNode[] values;

    /** @param keys null elements for mappings to be merged */
    public DictDisplayNode(ExpressionNode[] keys, ExpressionNode[] values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        PyDict dict = new PyDict();
        for (int i = 0; i < values.length; i++) {
            Object key = keys[i] == null ? null : keys[i].execute(frame);
            Object value = values[i].execute(frame);
            try {
                if (key == null) {
                    merge(dict, value);
                } else {
                    dict.put(key, KeyHashes.forDict(key), value);
                }
            } catch (PException e) {
                throw e.at(this);
            }
        }
        return dict;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void merge(PyDict dict, Object mapping) {
        if (!DictMerge.updateIfMapping(dict, mapping)) {
            throw Errors.typeError("'%s' object is not a mapping", PyType.of(mapping));
        }
    }
}
