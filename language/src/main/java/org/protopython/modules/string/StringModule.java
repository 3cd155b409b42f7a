// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.string;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.text.format.FieldParser;
import org.protopython.runtime.Errors;

/** Takes the templates of {@code str.format} apart. */
@PyModule("_string")
public final class StringModule {
    private StringModule() {}

    @PyBuiltin("formatter_parser(string, /)")
    static Object parse(TruffleString string) {
        FieldParser parser = new FieldParser(string);
        List<Object> parts = new ArrayList<>();
        for (FieldParser.Part part = parser.next(); part != null; part = parser.next()) {
            boolean bare = part.field() == null;
            parts.add(new PyTuple(
                    part.literal(),
                    bare ? PyNone.NONE : part.field(),
                    bare ? PyNone.NONE : part.spec(),
                    part.conversion() == 0 ? PyNone.NONE : PyStrings.ofCodePoint(part.conversion())));
        }
        return new PyListIterator(new PyList(parts.toArray()));
    }

    @PyBuiltin("formatter_field_name_split(string, /)")
    static Object splitName(TruffleString string) {
        FieldParser.Path path = FieldParser.path(string);
        if (path.error() != null) {
            throw Errors.valueError(path.error());
        }
        List<Object> steps = new ArrayList<>();
        for (FieldParser.Step step : path.steps()) {
            steps.add(new PyTuple(step.attribute(), step.key()));
        }
        return new PyTuple(path.first(), new PyListIterator(new PyList(steps.toArray())));
    }
}
