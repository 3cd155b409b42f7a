// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.DynamicDispatchLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.object.DynamicObject;
import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.object.Shape;

/**
 * Every Python value that is not a Java primitive box or a TruffleString. Attributes of the instance live in the
 * dynamic-object shape until somebody asks for {@code __dict__}; from then on {@link #DICT} holds a dictionary and the
 * shape carries {@link #HAS_DICT}.
 */
@ExportLibrary(DynamicDispatchLibrary.class)
public abstract class PyObject extends DynamicObject implements TruffleObject {
    /** Shape flag: attributes live in the dictionary stored under {@link #DICT}. */
    public static final int HAS_DICT = 1;

    /** Shape key of the materialised instance dictionary. */
    public static final HiddenKey DICT = new HiddenKey("__dict__");

    private PyType type;

    protected PyObject(PyType type) {
        super(type.instanceShape());
        this.type = type;
    }

    /** For types themselves, whose metaclass may not exist yet. */
    PyObject(PyType type, Shape shape) {
        super(shape);
        this.type = type;
    }

    /** The class whose exports answer other languages' messages; see {@link InteropExports}. */
    @ExportMessage
    final Class<?> dispatch() {
        return InteropExports.exports();
    }

    /** The class of this object ({@code type(self)}). */
    public final PyType type() {
        return type;
    }

    /** {@code self.__class__ = type}; the caller has checked that the layouts agree. */
    public final void setType(PyType newType) {
        this.type = newType;
        ObjectFields.setType(this, newType);
    }
}
