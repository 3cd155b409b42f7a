// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.parser.ast.Node;
import org.protopython.runtime.Errors;
import org.protopython.translate.Literals;

/** Reads the fields of one node; what generated code calls for each component of a record. */
final class NodeReader {
    /** As the attributes have it: lines from 1, columns from 0. */
    record Position(int line, int column, int endLine, int endColumn) {}

    private final TreeReader reader;
    private final Object node;
    private final int id;
    private final NodeKind kind;
    private final int start;
    private final int end;

    /** @param start of the node, or of the node around one that has no place of its own */
    NodeReader(TreeReader reader, Object node, int id, int start, int end) {
        this.reader = reader;
        this.node = node;
        this.id = id;
        this.kind = NodeClasses.kind(id);
        this.start = start;
        this.end = end;
    }

    Node read() {
        return GeneratedTree.fromPython(this, id);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Null for a type whose nodes have no place. */
    static Position position(Object node, String type) {
        NodeKind.Place place = NodeClasses.placeOf(type);
        if (place == NodeKind.Place.NONE) {
            return null;
        }
        int line = position(node, type, "lineno");
        int column = position(node, type, "col_offset");
        boolean full = place == NodeKind.Place.FULL;
        int endLine = full ? position(node, type, "end_lineno") : endPosition(node, "end_lineno", line);
        int endColumn = full ? position(node, type, "end_col_offset") : endPosition(node, "end_col_offset", column);
        return new Position(line, column, endLine, endColumn);
    }

    private static int position(Object node, String type, String name) {
        Object value = Attributes.getOrNull(node, name);
        if (value == null) {
            throw Errors.typeError("required field \"%s\" missing from %s", name, type);
        }
        return integer(value);
    }

    private static int endPosition(Object node, String name, int start) {
        Object value = Attributes.getOrNull(node, name);
        return value == null || value == PyNone.NONE ? start : integer(value);
    }

    private static int integer(Object value) {
        if (!Items.isInt(value)) {
            throw Errors.valueError("invalid integer value: %s", Texts.reprJava(value));
        }
        return Conversions.toIndexClamped(value) == Conversions.toIndexLong(value)
                ? Conversions.toIndexClamped(value)
                : overflow();
    }

    private static int overflow() {
        throw Errors.overflowError("Python int too large to convert to C int");
    }

    /** The value of a field, null for an absent one that is optional. */
    private Object field(int index) {
        Object value = Attributes.getOrNull(node, kind.fields()[index]);
        if (value != null && (value != PyNone.NONE || !kind.isOptional(index))) {
            return value;
        } else if (value == null && !kind.isOptional(index)) {
            throw Errors.typeError("required field \"%s\" missing from %s", kind.fields()[index], kind.name());
        }
        return null;
    }

    private <T> T required(int index, T value) {
        if (value == null && !kind.isOptional(index)) {
            throw Errors.valueError("field '%s' is required for %s", kind.fields()[index], kind.name());
        }
        return value;
    }

    int number(int index) {
        Object value = field(index);
        return value == null ? 0 : integer(value);
    }

    String text(int index) {
        Object value = field(index);
        return value == null ? null : required(index, text(value, kind.plainType(index)));
    }

    private static String text(Object value, String type) {
        if (value == PyNone.NONE) {
            return null;
        }
        TruffleString text = value instanceof TruffleString exact ? exact : Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("AST %s must be of type str", type);
        }
        return PyStrings.toJava(text).intern();
    }

    Object constant(int index) {
        return Literals.literalOf(field(index));
    }

    <T> T child(int index, Class<T> type) {
        Object value = field(index);
        return value == null ? null : required(index, type.cast(reader.read(value, kind.plainType(index), start, end)));
    }

    <T> List<T> list(int index, Class<T> type) {
        String name = kind.fields()[index];
        Object value = Attributes.getOrNull(node, name);
        if (value == null) {
            return List.of();
        } else if (!(value instanceof PyList list)) {
            throw Errors.typeError("%s field \"%s\" must be a list, not a %s", kind.name(), name, PyType.of(value));
        } else {
            Object[] items = new Object[list.size()];
            for (int i = 0; i < items.length; i++) {
                items[i] = element(list.get(i), index);
                if (list.size() != items.length) {
                    throw Errors.runtimeError("%s field \"%s\" changed size during iteration", kind.name(), name);
                }
            }
            @SuppressWarnings("unchecked")
            List<T> result = (List<T>) Collections.unmodifiableList(Arrays.asList(items));
            return result;
        }
    }

    private Object element(Object value, int index) {
        String type = kind.plainType(index);
        return type.equals("identifier") ? text(value, type) : reader.read(value, type, start, end);
    }
}
