// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;

/** What a program wants to be different in a copy of a code object; values are those of Python, checked before, a str a TruffleString. */
public final class CodeChanges {
    static final CodeChanges NONE = new CodeChanges(Map.of());

    private final Map<CodeField, Object> values;

    private CodeChanges(Map<CodeField, Object> values) {
        this.values = values;
    }

    public static CodeChanges of(Map<CodeField, Object> values) {
        return values.isEmpty() ? NONE : new CodeChanges(new EnumMap<>(values));
    }

    /** The changed fields. */
    public Map<CodeField, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The new value of a field; null when it has not changed. */
    public Object get(CodeField field) {
        return values.get(field);
    }

    /** The new value of a field of bytes, or null. */
    public byte[] bytes(CodeField field) {
        return values.get(field) instanceof PyBytes bytes ? bytes.value() : null;
    }

    int number(CodeField field, int otherwise) {
        return values.get(field) instanceof Long number ? (int) (long) number : otherwise;
    }

    String text(CodeField field, String otherwise) {
        return values.get(field) == null ? otherwise : PyStrings.toJava((TruffleString) values.get(field));
    }

    String[] names(CodeField field, String[] otherwise) {
        return values.get(field) instanceof PyTuple tuple
                ? Arrays.stream(tuple.items())
                        .map(name -> PyStrings.toJava((TruffleString) name).intern())
                        .toArray(String[]::new)
                : otherwise;
    }

    /** Whether the copy runs exactly as what it was made from, so that both can share their nodes. */
    boolean areInvisible() {
        return values.keySet().stream()
                .allMatch(field -> field == CodeField.FLAGS
                        || field == CodeField.STACKSIZE
                        || field == CodeField.LINETABLE
                        || field == CodeField.EXCEPTIONTABLE);
    }
}
