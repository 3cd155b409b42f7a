// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** What arrays of {@code c_wchar} have besides, as {@link CharacterArrayType}. */
@PyTypeMethods("_WideCharacterArray")
final class WideCharacterArrayType {
    private static final PyType TYPE = BuiltinTypes.defineFinalForModule("_WideCharacterArray", "_ctypes");

    private WideCharacterArrayType() {}

    /** Gives a class of arrays the attributes. */
    static void extend(PyType arrays) {
        CharacterArrayType.copyAttributes(TYPE, arrays);
    }

    @PyGetter(value = "value", doc = "The text before the first null character.")
    static Object value(PyCData self) {
        return NativeText.textIn(self.memory());
    }

    @PySetter("value")
    static void setValue(PyCData self, Object value) {
        if (value == null) {
            throw Errors.typeError("can't delete attribute");
        } else if (Conversions.asText(value) == null) {
            throw Errors.typeError("unicode string expected instead of %s instance", PyType.of(value));
        } else if (NativeText.codePoints(Conversions.asText(value)).length > self.info().length) {
            throw Errors.valueError("string too long");
        }
        DataAccess.setWideCharacters(self.memory(), value);
    }
}
