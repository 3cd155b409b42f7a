// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.lang.invoke.MethodHandle;

/** A method handle as NFI calls it. The handle must not throw. */
@ExportLibrary(InteropLibrary.class)
final class HandleExecutable implements TruffleObject {
    private final MethodHandle target;
    private final String letters;

    HandleExecutable(MethodHandle target, String letters) {
        this.target = target;
        this.letters = letters;
    }

    @ExportMessage
    boolean isExecutable() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object execute(Object[] arguments) {
        Object[] converted = new Object[arguments.length];
        InteropLibrary interop = InteropLibrary.getUncached();
        try {
            for (int i = 0; i < converted.length; i++) {
                converted[i] = convert(interop, letters.charAt(i + 1), arguments[i]);
            }
            Object result = target.invokeWithArguments(converted);
            return switch (result) {
                case null -> 0;
                case Boolean truth -> truth ? 1 : 0;
                default -> result;
            };
        } catch (Throwable e) {
            throw CompilerDirectives.shouldNotReachHere(e);
        }
    }

    private static Object convert(InteropLibrary interop, char letter, Object value) throws InteropException {
        return switch (letter) {
            case 'd' -> interop.asDouble(value);
            case 'i' -> interop.asInt(value);
            case 'z' -> interop.asInt(value) != 0;
            default -> interop.asLong(value);
        };
    }
}
