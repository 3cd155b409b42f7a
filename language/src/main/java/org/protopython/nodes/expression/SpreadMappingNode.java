// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyDict;
import org.protopython.ops.hashing.DictMerge;
import org.protopython.runtime.PException;

/**
 * {@code **mapping} in a call of which later arguments could see, or change, what is taken from the mapping. Gives a
 * dict; what is no mapping is left to the call, whose error names the callee.
 */
public final class SpreadMappingNode extends ExpressionNode {
    private final boolean onlyDicts;

    @Child
    private ExpressionNode mapping;

    /** @param onlyDicts whether a mapping that is no dict is left to the call, which asks it in its turn */
    public SpreadMappingNode(ExpressionNode mapping, boolean onlyDicts) {
        this.mapping = mapping;
        this.onlyDicts = onlyDicts;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = mapping.execute(frame);
        if (onlyDicts && !DictMerge.isPlainDict(value)) {
            return value;
        }
        try {
            return items(value);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object items(Object value) {
        PyDict items = new PyDict();
        return DictMerge.updateIfMapping(items, value) ? items : value;
    }
}
