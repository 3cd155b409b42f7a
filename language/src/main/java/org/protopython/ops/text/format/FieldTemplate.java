// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.ops.text.CodePoints;

/** A template of {@code str.format} that was taken apart to its end, which says that it has no errors of its own. */
record FieldTemplate(Field[] fields) {
    private static final int MAX_KNOWN = 256;
    private static final int MAX_LENGTH = 1000;
    private static final Map<TruffleString, FieldTemplate> KNOWN = new ConcurrentHashMap<>();

    /** @param path null if there is literal text only */
    record Field(FieldParser.Part part, FieldParser.Path path) {}

    /** The template as it was remembered, or null. */
    static FieldTemplate ofKnown(TruffleString template) {
        return KNOWN.get(template);
    }

    static void remember(TruffleString template, List<Field> fields) {
        if (KNOWN.size() < MAX_KNOWN && CodePoints.length(template) <= MAX_LENGTH) {
            KNOWN.put(template, new FieldTemplate(fields.toArray(Field[]::new)));
        }
    }
}
