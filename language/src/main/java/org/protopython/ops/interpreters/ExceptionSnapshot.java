// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Texts;
import org.protopython.ops.traceback.TracebackPrinter;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * What another interpreter is told of an exception.
 *
 * @param module null when the class has none
 * @param message null when it cannot be had
 * @param display the exception as it would be printed
 */
public record ExceptionSnapshot(String name, String qualifiedName, String module, String message, String display) {
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ExceptionSnapshot of(PythonContext context, PyBaseException exception) {
        PyType type = exception.type();
        String display = TracebackPrinter.plain(context, exception).stripTrailing();
        return new ExceptionSnapshot(
                type.name(), text(type, "__qualname__"), text(type, "__module__"), message(exception), display);
    }

    private static String text(PyType type, String attribute) {
        try {
            return Attributes.getOrNull(type, attribute) instanceof TruffleString text ? PyStrings.toJava(text) : null;
        } catch (PException e) {
            // a metaclass that answers by an exception must not hide the one that is told of
            return null;
        }
    }

    private static String message(PyBaseException exception) {
        try {
            return Texts.strJava(exception);
        } catch (PException e) {
            // likewise its __str__
            return null;
        }
    }

    /** The class and the message. */
    public String formatted() {
        String known = module == null || module.equals("builtins") || module.equals("__main__") ? "" : module + ".";
        String type = known + (qualifiedName == null ? name : qualifiedName);
        return message == null ? type : type + ": " + message;
    }

    /** As programs get it. */
    @TruffleBoundary
    public Object toNamespace() {
        PySimpleNamespace type = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        Attributes.setOwn(type, "__name__", value(name));
        Attributes.setOwn(type, "__qualname__", value(qualifiedName));
        Attributes.setOwn(type, "__module__", value(module));
        PySimpleNamespace all = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        Attributes.setOwn(all, "type", type);
        Attributes.setOwn(all, "msg", value(message));
        Attributes.setOwn(all, "formatted", value(formatted()));
        Attributes.setOwn(all, "errdisplay", value(display));
        return all;
    }

    private static Object value(String text) {
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }
}
