// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import java.util.Locale;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The parameters of one way, and how a context is told of them. */
enum ParameterKind {
    COMPRESSION(ZstdFunction.COMPRESSION_BOUNDS, ZstdFunction.CCTX_SET_PARAMETER),
    DECOMPRESSION(ZstdFunction.DECOMPRESSION_BOUNDS, ZstdFunction.DCTX_SET_PARAMETER);

    private final ZstdFunction bounds;
    private final ZstdFunction setter;

    ParameterKind(ZstdFunction bounds, ZstdFunction setter) {
        this.bounds = bounds;
        this.setter = setter;
    }

    /** As messages have it. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String typeName() {
        return this == COMPRESSION ? "CompressionParameter" : "DecompressionParameter";
    }

    private ParameterKind other() {
        return this == COMPRESSION ? DECOMPRESSION : COMPRESSION;
    }

    ParameterBounds bounds(int parameter) {
        return ZstdLibrary.bounds(bounds, parameter);
    }

    /** Receives the parameters of a dict. */
    @FunctionalInterface
    interface Receiver {
        void set(int parameter, int value);
    }

    /** Reads what a program gives as options of a type, a dict or None. */
    void readOptions(ZstdState state, String owner, Object options, Receiver receiver) {
        if (options == PyNone.NONE) {
            return;
        } else if (!(options instanceof PyDict dict)) {
            throw Errors.typeError("%s() argument 'options' must be dict, not %s", owner, PyType.of(options));
        } else {
            PyType wrong = state.typeFor(other());
            for (Object key : Items.toArray(dict)) {
                if (wrong != null && PyType.of(key) == wrong) {
                    throw Errors.typeError(
                            "compression options dictionary key must not be a %s attribute", other().typeName());
                }
                Object value = dict.get(key);
                if (value != null) { // an __index__ may have removed it
                    receiver.set(ArgumentConversions.toInt(key), ArgumentConversions.toInt(value));
                }
            }
        }
    }

    /** ValueError if there is no such parameter, or none of such a value. */
    void set(long context, int parameter, int value) {
        if (ZstdFunction.isError(setter.call(context, parameter, value))) {
            throw setterError(parameter, value);
        }
    }

    private PException setterError(int parameter, int value) {
        String known = this == COMPRESSION
                ? CompressionParameters.name(parameter)
                : parameter == DecompressionParameters.WINDOW_LOG_MAX ? "window_log_max" : null;
        String name = known == null ? "unknown parameter (key " + parameter + ")" : known;
        ParameterBounds range = bounds(parameter);
        if (!range.isKnown()) {
            return Errors.valueError("invalid %s parameter '%s'", text(), name);
        }
        return Errors.valueError(
                "%s parameter '%s' received an illegal value %d; the valid range is [%d, %d]",
                text(), name, value, range.lower(), range.upper());
    }
}
