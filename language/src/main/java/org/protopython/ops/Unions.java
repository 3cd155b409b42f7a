// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.PyUnion;
import org.protopython.ops.typing.PyTypeAlias;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code X | Y} of types. */
public final class Unions {
    private static final TruffleString NO_TYPE = PyStrings.of("Union[arg, ...]: each arg must be a type.");

    /** Members seen so far; those without a hash are compared with each other. */
    private final PyDict hashable = new PyDict();

    private final List<Object> unhashable = new ArrayList<>();
    private final List<Object> members = new ArrayList<>();

    private Unions() {}

    /** The union of two members, NotImplemented when one of them cannot be a member. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(Object left, Object right) {
        if (!isMember(left) || !isMember(right)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Unions unions = new Unions();
        unions.add(left);
        unions.add(right);
        return unions.make();
    }

    /**
     * {@code Union[members]}, whose members may be anything that {@code typing} takes for a type.
     *
     * @throws PException TypeError for members that are no types
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object ofAny(Object[] given) {
        Unions unions = new Unions();
        for (Object member : given) {
            unions.add(isMember(member) ? member : TypeParameters.callTyping("_type_check", member, NO_TYPE));
        }
        return unions.make();
    }

    private static boolean isMember(Object value) {
        return value == PyNone.NONE
                || value instanceof PyType
                || value instanceof PyUnion
                || value instanceof PyGenericAlias
                || value instanceof PyTypeAlias;
    }

    private void add(Object value) {
        if (value instanceof PyUnion union) {
            for (Object member : union.args().items()) {
                add(member);
            }
            return;
        }
        Object member = value == PyNone.NONE ? BuiltinTypes.NONE_TYPE : value;
        boolean isNew;
        if (isHashable(member)) {
            isNew = hashable.get(member) == null;
            hashable.put(member, Boolean.TRUE);
        } else {
            isNew = unhashable.stream().noneMatch(other -> Operators.equal(other, member));
            if (isNew) {
                unhashable.add(member);
            }
        }
        if (isNew) {
            members.add(member);
        }
    }

    /** Whether a member of a union has a hash. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isHashable(Object member) {
        try {
            Conversions.hash(member);
            return true;
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                return false;
            }
            throw e;
        }
    }

    private Object make() {
        if (members.isEmpty()) {
            throw Errors.typeError("Cannot take a Union of no types.");
        }
        return members.size() == 1
                ? members.getFirst()
                : new PyUnion(new PyTuple(members.toArray()), new PyTuple(unhashable.toArray()));
    }
}
