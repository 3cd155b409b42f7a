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
@PyModule(value = "_string", doc = "How str.format() takes formats apart, for the class string.Formatter.")
public final class StringModule {
    private StringModule() {}

    @PyBuiltin(
            value = "formatter_parser(string, /)",
            doc = "Iterator of the parts of a format: tuples of text, field name, format spec and conversion.")
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

    @PyBuiltin(value = "formatter_field_name_split(string, /)", doc = """
        The first part of a field name, and an iterator of the others.

        Each is a tuple of whether it is an attribute, and its name or index.\
        """)
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
