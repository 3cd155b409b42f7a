// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The encoder of {@code _json}. */
@PyTypeMethods(
        value = "Encoder",
        doc = "Encoder(markers, default, encoder, indent, key_separator, item_separator, ...)")
final class EncoderType {
    private EncoderType() {}

    @PyBuiltin("__new__(cls, /, markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys,"
            + " allow_nan)")
    static Object create(
            PyType cls,
            Object markers,
            Object fallback,
            Object encoder,
            Object indent,
            TruffleString keySeparator,
            TruffleString itemSeparator,
            boolean sortKeys,
            boolean skipKeys,
            boolean allowNan) {
        if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
            throw Errors.typeError("make_encoder() argument 1 must be dict or None, not %s", PyType.of(markers));
        }
        TruffleString step = indent == PyNone.NONE ? null : Conversions.asText(indent);
        if (step == null && indent != PyNone.NONE) {
            throw Errors.typeError("make_encoder() argument 4 must be str or None, not %s", PyType.of(indent));
        }
        return new PyJsonEncoder(
                cls,
                markers instanceof PyDict dict ? dict : null,
                new Object[] {fallback, encoder},
                step,
                new TruffleString[] {keySeparator, itemSeparator},
                sortKeys,
                skipKeys,
                allowNan);
    }

    @PyBuiltin("__call__(self, /, obj, _current_indent_level)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object call(PyJsonEncoder self, Object obj, long level) {
        JsonWriter writer = new JsonWriter(self);
        writer.write(obj, Math.clamp(level, 0, Integer.MAX_VALUE));
        return new PyTuple(writer.text());
    }
}
