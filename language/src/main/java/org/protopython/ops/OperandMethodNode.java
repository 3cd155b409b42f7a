// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Cached.Exclusive;
import com.oracle.truffle.api.dsl.GenerateCached;
import com.oracle.truffle.api.dsl.GenerateInline;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;

/** An operator by a special method of its left operand, cached by the classes of both; subclasses know the rest. */
@GenerateCached(false)
@GenerateInline(false)
@ImportStatic({CacheLimits.class, PyType.class})
abstract class OperandMethodNode extends Node {
    public abstract Object execute(VirtualFrame frame, Object left, Object right);

    /** The left operand's method when it is a plain function and goes first, else null. */
    abstract Object leftMethod(PyType left, PyType right);

    /** The left operand's method did not know the right operand: what the operation gives. */
    abstract Object afterLeft(Object left, Object right);

    @Specialization(
            guards = {"of(left) == leftType", "of(right) == rightType", "method != null"},
            assumptions = {"leftType.stable()", "rightType.stable()"},
            limit = "OPERAND_TYPES")
    Object doLeft(
            VirtualFrame frame,
            Object left,
            Object right,
            @Cached("of(left)") PyType leftType,
            @Cached("of(right)") PyType rightType,
            @Cached("leftMethod(leftType, rightType)") Object method,
            @Exclusive @Cached CallNode callNode) {
        Object result = callNode.execute(frame, method, new Object[] {left, right}, Calls.NO_KEYWORDS);
        return result == PyNotImplemented.NOT_IMPLEMENTED ? afterLeft(left, right) : result;
    }
}
