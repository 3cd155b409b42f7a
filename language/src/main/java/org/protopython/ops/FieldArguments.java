// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.format.FieldValues;
import org.protopython.runtime.Errors;

/** The arguments of {@code str.format} and {@code str.format_map}. */
public final class FieldArguments implements FieldValues {
    private final Object[] positional;
    private final Object mapping;

    /**
     * @param positional the positional arguments; null for {@code format_map}, which has none
     * @param mapping where names are looked up; null when there are no keyword arguments
     */
    public FieldArguments(Object[] positional, Object mapping) {
        this.positional = positional;
        this.mapping = mapping;
    }

    @Override
    public Object argument(long index) {
        if (positional == null) {
            throw Errors.valueError("Format string contains positional fields");
        }
        if (index >= positional.length) {
            throw Errors.indexError("Replacement index %s out of range for positional args tuple", index);
        }
        return positional[(int) index];
    }

    @Override
    public Object argument(TruffleString name) {
        if (positional == null) {
            return Items.get(mapping, name);
        }
        Object value = mapping == null ? null : ((PyDict) mapping).get(name);
        if (value == null) {
            throw Errors.keyError(name);
        }
        return value;
    }

    @Override
    public Object attribute(Object value, TruffleString name) {
        return Attributes.get(value, PyStrings.toName(name));
    }

    @Override
    public Object item(Object value, Object key) {
        return Items.get(value, key);
    }

    @Override
    public TruffleString convert(Object value, char conversion) {
        return PercentValues.INSTANCE.text(value, conversion);
    }

    @Override
    public TruffleString format(Object value, TruffleString spec) {
        return Texts.format(value, spec);
    }
}
