// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;

/** {@code CArgObject}. */
@PyTypeMethods(value = "CArgObject", doc = "What byref() and from_param() give: an argument of a foreign call.")
final class ArgumentType {
    private ArgumentType() {}

    @PyGetter(value = "_obj", doc = "The object that is passed.")
    static Object object(PyCArgument self) {
        return self.kept();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCArgument self) {
        return "<cparam '" + self.letter() + "'" + shown(self) + ">";
    }

    private static String shown(PyCArgument self) {
        SimpleKind kind = SimpleKind.of(self.letter());
        return switch (kind) {
            case BYTE, UBYTE, SHORT, USHORT, INT, UINT, LONG, ULONG, LONGLONG, ULONGLONG, FLOAT, DOUBLE ->
                " (" + Texts.reprJava(SimpleValues.get(kind, self.value(), false)) + ")";
            case CHAR -> {
                int code = (int) SimpleValues.bits(kind, self.value(), false) & 0xFF;
                boolean printable = code >= ' ' && code < 0x7F;
                yield printable ? " ('" + (char) code + "')" : String.format(" ('\\x%02x')", code);
            }
            case POINTER, TEXT, WIDE_TEXT -> " (0x" + Long.toHexString(NativeMemory.pointer(self.value())) + ")";
            case null, default -> " at 0x" + Long.toHexString(Identity.id(self));
        };
    }
}
