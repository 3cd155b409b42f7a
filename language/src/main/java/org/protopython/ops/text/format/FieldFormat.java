// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** {@code str.format} and {@code str.format_map}. */
public final class FieldFormat {
    private static final int MAX_DEPTH = 2;

    private final FieldValues values;
    private long automatic;
    private boolean manual;

    private FieldFormat(FieldValues values) {
        this.values = values;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(TruffleString template, FieldValues values) {
        return new FieldFormat(values).format(template, MAX_DEPTH);
    }

    private TruffleString format(TruffleString template, int depth) {
        if (depth == 0) {
            throw Errors.valueError("Max string recursion exceeded");
        }
        FieldTemplate known = FieldTemplate.ofKnown(template);
        CodePointBuilder out = new CodePointBuilder(CodePoints.length(template) + 16);
        if (known != null) {
            for (FieldTemplate.Field field : known.fields()) {
                append(out, field.part(), field.path(), depth);
            }
            return out.toText();
        }
        List<FieldTemplate.Field> fields = new ArrayList<>();
        FieldParser parser = new FieldParser(template);
        FieldParser.Part part = parser.next();
        while (part != null) {
            FieldParser.Path path = part.field() == null ? null : FieldParser.path(part.field());
            append(out, part, path, depth);
            fields.add(new FieldTemplate.Field(part, path));
            part = parser.next();
        }
        FieldTemplate.remember(template, fields);
        return out.toText();
    }

    private void append(CodePointBuilder out, FieldParser.Part part, FieldParser.Path path, int depth) {
        out.append(part.literal());
        if (path != null) {
            Object value = value(path);
            if (part.conversion() != 0) {
                value = convert(value, part.conversion());
            }
            append(out, value, part.nested() ? format(part.spec(), depth - 1) : part.spec());
        }
    }

    private void append(CodePointBuilder out, Object value, TruffleString spec) {
        if (value instanceof Long number) {
            if (spec.isEmpty()) {
                out.append(number);
                return;
            }
            FormatSpec parsed = FormatSpec.parse(spec, "int", 'd', '>');
            if (PlainFormat.isForIntegers(parsed) && PlainFormat.append(out, (long) number, parsed)) {
                return;
            }
        }
        out.append(values.format(value, spec));
    }

    private Object convert(Object value, int conversion) {
        if (conversion != 'r' && conversion != 's' && conversion != 'a') {
            if (conversion > 0x20 && conversion < 0x7f) {
                throw Errors.valueError("Unknown conversion specifier %s", Character.toString(conversion));
            }
            throw Errors.valueError("Unknown conversion specifier \\x%s", Integer.toHexString(conversion));
        }
        return values.convert(value, (char) conversion);
    }

    private Object value(FieldParser.Path path) {
        Object value;
        if (path.first() instanceof Long index) {
            useNumbering(true);
            value = values.argument(index);
        } else if (path.first() instanceof TruffleString name && !name.isEmpty()) {
            value = values.argument(name);
        } else {
            useNumbering(false);
            value = values.argument(automatic++);
        }
        for (FieldParser.Step step : path.steps()) {
            value = step.attribute()
                    ? values.attribute(value, (TruffleString) step.key())
                    : values.item(value, step.key());
        }
        if (path.error() != null) {
            throw Errors.valueError(path.error());
        }
        return value;
    }

    private void useNumbering(boolean explicit) {
        if (explicit && automatic > 0) {
            throw Errors.valueError("cannot switch from automatic field numbering to manual field specification");
        }
        if (!explicit && manual) {
            throw Errors.valueError("cannot switch from manual field specification to automatic field numbering");
        }
        manual |= explicit;
    }
}
