// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code Context}: how numbers are limited and rounded, which conditions were met, and which of them are errors. */
final class PyDecimalContext extends PyObject {
    /** The methods of built-in types are found by name, and {@code contextvars} has a Context too. */
    static final String METHODS = "decimal.Context";

    static final PyType TYPE = BuiltinTypes.defineForModule(METHODS, "decimal", BuiltinTypes.OBJECT, false);

    static final String NAME = "Context";

    static {
        TYPE.ownAttributes();
        TYPE.setName(NAME);
        TYPE.setQualifiedName(NAME);
    }

    static final int DEFAULT_TRAPS = Condition.INVALID | Condition.DIVISION_BY_ZERO | Condition.OVERFLOW;

    private Limits limits;
    private boolean capitals;
    private int traps;
    private int flags;

    PyDecimalContext(PyType type, Limits limits, boolean capitals, int traps) {
        super(type);
        this.limits = limits;
        this.capitals = capitals;
        this.traps = traps;
    }

    /** A plain copy that has met no conditions. */
    PyDecimalContext fresh() {
        return new PyDecimalContext(TYPE, limits, capitals, traps);
    }

    PyDecimalContext copy() {
        PyDecimalContext copy = fresh();
        copy.flags = flags;
        return copy;
    }

    Limits limits() {
        return limits;
    }

    void setLimits(Limits newLimits) {
        limits = newLimits;
    }

    boolean capitals() {
        return capitals;
    }

    void setCapitals(boolean newCapitals) {
        capitals = newCapitals;
    }

    int traps() {
        return traps;
    }

    void setTraps(int newTraps) {
        traps = newTraps;
    }

    int flags() {
        return flags;
    }

    void setFlags(int newFlags) {
        flags = newFlags;
    }

    /** Notes conditions, of which those that are trapped are raised. */
    void note(int conditions) {
        flags |= conditions;
        if ((conditions & traps) != 0) {
            throw raised(conditions & traps);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static RuntimeException raised(int conditions) {
        return DecimalErrors.raised(conditions);
    }
}
