// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code string.templatelib.Interpolation}: one replacement field of a template string, evaluated but not formatted. */
public final class PyInterpolation extends PyObject {
    private final Object value;
    private final Object expression;
    private final Object conversion;
    private final Object formatSpec;

    /**
     * @param expression the source text
     * @param conversion None, or a str of one letter
     */
    public PyInterpolation(Object value, Object expression, Object conversion, Object formatSpec) {
        super(BuiltinTypes.INTERPOLATION);
        this.value = value;
        this.expression = expression;
        this.conversion = conversion;
        this.formatSpec = formatSpec;
    }

    public Object value() {
        return value;
    }

    public Object expression() {
        return expression;
    }

    public Object conversion() {
        return conversion;
    }

    public Object formatSpec() {
        return formatSpec;
    }
}
