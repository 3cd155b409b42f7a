// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PySet;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.runtime.PException;

/** The innermost body of a comprehension: adds one element to the container in a slot. */
public final class CollectNode extends StatementNode {
    private final int slot;

    @Child
    private ExpressionNode key;

    @Child
    private ExpressionNode value;

    /** @param key null for a list or set */
    public CollectNode(int slot, ExpressionNode key, ExpressionNode value) {
        this.slot = slot;
        this.key = key;
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object keyValue = key == null ? null : key.execute(frame);
        Object element = value.execute(frame);
        Object container = frame.getObject(slot);
        if (container instanceof PyList list) {
            list.append(element);
            return null;
        }
        try {
            if (keyValue != null) {
                ((PyDict) container).put(keyValue, KeyHashes.forDict(keyValue), element);
            } else {
                ((PySet) container).add(element, KeyHashes.forSet(element));
            }
        } catch (PException e) {
            throw e.at(value);
        }
        return null;
    }
}
