// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.PyUnion;

/** {@code X | Y} of types. */
public final class Unions {
    private Unions() {}

    /** The union of two members, NotImplemented when one of them cannot be a member. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object left, Object right) {
        if (!isMember(left) || !isMember(right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        List<Object> members = new ArrayList<>();
        add(members, left);
        add(members, right);
        return members.size() == 1 ? members.getFirst() : new PyUnion(new PyTuple(members.toArray()));
    }

    private static boolean isMember(Object value) {
        return value == PyNone.NONE
                || value instanceof PyType
                || value instanceof PyUnion
                || value instanceof PyGenericAlias;
    }

    private static void add(List<Object> members, Object value) {
        if (value instanceof PyUnion union) {
            for (Object member : union.args().items()) {
                add(members, member);
            }
            return;
        }
        Object member = value == PyNone.NONE ? BuiltinTypes.NONE_TYPE : value;
        if (members.stream().noneMatch(other -> Operators.equal(other, member))) {
            members.add(member);
        }
    }
}
