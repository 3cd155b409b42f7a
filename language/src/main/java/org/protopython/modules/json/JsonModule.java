// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The module {@code _json}: what {@code json} spends its time with. */
@PyModule(value = "_json", doc = "The part of the module json that is built in.")
public final class JsonModule {
    static final String ASCII_ENCODER = "encode_basestring_ascii";
    static final String PLAIN_ENCODER = "encode_basestring";

    @PyConstant("make_scanner")
    static final PyType SCANNER = PyJsonScanner.TYPE;

    @PyConstant("make_encoder")
    static final PyType ENCODER = PyJsonEncoder.TYPE;

    private JsonModule() {}

    /** {@code json.JSONDecodeError(message, document, position)}. */
    static PException error(String message, TruffleString document, long position) {
        Object module = ImportSystem.importModule(PythonContext.get(null), "json.decoder");
        Object type = Attributes.get(module, "JSONDecodeError");
        return Errors.raise((PyBaseException) Calls.call(type, PyStrings.of(message), document, position));
    }

    @PyBuiltin(
            value = "scanstring(string, end, strict=True, /)",
            doc = "Read the JSON string whose opening quote stands before the index end.\n\n"
                    + "Gives its text and the index behind the closing quote. Raises JSONDecodeError.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object scanString(Object string, long end, boolean strict) {
        TruffleString text = Conversions.asText(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PyType.of(string));
        } else if (end < 0 || end > CodePoints.length(text)) {
            throw Errors.valueError("end is out of bounds");
        }
        StringScan scan = new StringScan(new JsonSource(text), strict);
        TruffleString result = scan.scan((int) end);
        return new PyTuple(result, (long) scan.end());
    }

    @PyBuiltin(
            value = "encode_basestring_ascii(string, /)",
            doc = "JSON literal of a str, with escapes for all that is not ASCII.")
    static Object encodeAscii(Object string) {
        return StringText.of(checked(string), true);
    }

    @PyBuiltin(
            value = "encode_basestring(string, /)",
            doc = "JSON literal of a str, with escapes only where JSON demands them.")
    static Object encode(Object string) {
        return StringText.of(checked(string), false);
    }

    private static TruffleString checked(Object string) {
        TruffleString text = Conversions.asText(string);
        if (text == null) {
            throw Errors.typeError("first argument must be a string, not %s", PyType.of(string));
        }
        return text;
    }
}
