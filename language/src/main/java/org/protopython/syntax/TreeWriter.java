// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.List;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.parser.LineMap;
import org.protopython.parser.ast.Node;
import org.protopython.translate.Literals;

/** Makes objects of the module {@code ast} out of the records of the parser. */
final class TreeWriter {
    private final NodeClasses classes;
    private final String source;
    private final LineMap lines;
    private final boolean ascii;

    TreeWriter(NodeClasses classes, String source) {
        this.classes = classes;
        this.source = source;
        this.lines = new LineMap(source);
        this.ascii = source.chars().allMatch(c -> c < 0x80);
    }

    /** A node of a kind that is no constant. */
    Object node(int id, Node node, Object[] values) {
        NodeKind kind = NodeClasses.kind(id);
        PyInstance result = new PyInstance(classes.get(id));
        for (int i = 0; i < values.length; i++) {
            Attributes.setOwn(result, kind.fields()[i], values[i]);
        }
        if (kind.place() != NodeKind.Place.NONE) {
            int first = lines.line(node.start());
            int last = lines.line(Math.max(node.start(), node.end()));
            Attributes.setOwn(result, "lineno", (long) first);
            Attributes.setOwn(result, "col_offset", column(first, node.start()));
            Attributes.setOwn(result, "end_lineno", (long) last);
            Attributes.setOwn(result, "end_col_offset", column(last, Math.max(node.start(), node.end())));
        }
        return result;
    }

    /** What a component that is not a literal's value becomes. */
    Object value(Object component) {
        return switch (component) {
            case null -> PyNone.NONE;
            case String text -> PyStrings.of(text);
            case Integer number -> (long) number;
            case Node node -> GeneratedTree.toPython(this, node);
            case Enum<?> constant -> classes.constant(GeneratedTree.kindOf(constant));
            case List<?> list -> {
                Object[] items = new Object[list.size()];
                for (int i = 0; i < items.length; i++) {
                    items[i] = value(list.get(i));
                }
                yield new PyList(items);
            }
            default -> throw new IllegalArgumentException(component.toString());
        };
    }

    Object constant(Object literal) {
        return Literals.valueOf(literal);
    }

    /** In bytes of UTF-8, from 0. */
    private long column(int line, int offset) {
        int from = lines.start(line);
        if (ascii) {
            return offset - from;
        }
        long bytes = 0;
        for (int i = from; i < offset; ) {
            int c = source.codePointAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        return bytes;
    }
}
