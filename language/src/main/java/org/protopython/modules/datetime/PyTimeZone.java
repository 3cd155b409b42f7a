// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code datetime.timezone}: a zone whose clocks are never put forward or back. */
final class PyTimeZone extends PyTzInfo {
    static final PyType TYPE = BuiltinTypes.defineForModule("timezone", "datetime", PyTzInfo.TYPE, false);

    static {
        TYPE.forbidSubclasses();
    }

    static final PyTimeZone UTC = new PyTimeZone(PyTimeDelta.ZERO, null);

    private final PyTimeDelta offset;
    private final Object name;

    private PyTimeZone(PyTimeDelta offset, Object name) {
        super(TYPE);
        this.offset = offset;
        this.name = name;
    }

    /**
     * The zone so far east of Greenwich.
     *
     * @param name a str, or null for one made of the offset
     * @throws org.protopython.runtime.PException ValueError for a day and more
     */
    static PyTimeZone of(PyTimeDelta offset, Object name) {
        if (name == null && offset.isZero()) {
            return UTC;
        } else if (!isOffset(offset)) {
            throw tooFar(offset);
        }
        return new PyTimeZone(offset, name);
    }

    /** Whether a duration is less than a day, in both directions. */
    static boolean isOffset(PyTimeDelta offset) {
        return offset.days() == 0 || offset.days() == -1 && (offset.seconds() | offset.microseconds()) != 0;
    }

    static RuntimeException tooFar(PyTimeDelta offset) {
        return Errors.valueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %s",
                Texts.repr(offset));
    }

    PyTimeDelta offset() {
        return offset;
    }

    /** A str, or null for a zone without a name of its own. */
    Object name() {
        return name;
    }
}
