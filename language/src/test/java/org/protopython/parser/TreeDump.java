// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.protopython.parser.ast.Expr.Constant;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Node;

/**
 * Writes a tree as {@code src/test/scripts/dump_tree.py} writes CPython's: {@code Name@1:0-1:1(id='x', ctx=Load())}. Places are lines and UTF-8
 * columns, as in Python's {@code ast}; without places contexts are left out as well.
 */
final class TreeDump {
    /** Nodes which have no place in Python's tree. */
    private static final Set<String> PLACELESS = Set.of(
            "Arguments", "WithItem", "Comprehension", "MatchCase", "Module", "Expression", "Interactive", "TypeIgnore");

    private final String source;
    private final LineMap lines;
    private final boolean places;
    private final StringBuilder out = new StringBuilder();

    private TreeDump(String source, boolean places) {
        this.source = source;
        this.places = places;
        lines = new LineMap(source);
    }

    static String withPlaces(String source, Mod mod) {
        TreeDump dump = new TreeDump(source, true);
        dump.value(mod);
        return dump.out.toString();
    }

    static String withoutPlaces(String source, Node node) {
        TreeDump dump = new TreeDump(source, false);
        dump.value(node);
        return dump.out.toString();
    }

    private String place(int offset) {
        int line = lines.line(offset);
        String before = source.substring(lines.start(line), offset);
        return line + ":" + before.getBytes(StandardCharsets.UTF_8).length;
    }

    private void value(Object value) {
        switch (value) {
            case null -> out.append("None");
            case List<?> list -> {
                out.append('[');
                String separator = "";
                for (Object element : list) {
                    out.append(separator);
                    value(element);
                    separator = ", ";
                }
                out.append(']');
            }
            case Node node -> node(node);
            case Constant.Singleton s -> out.append(s == Constant.NONE ? "None" : "Ellipsis");
            case Enum<?> e -> out.append(e.name()).append("()");
            case Boolean b -> out.append(b ? "True" : "False");
            case String s -> string(s.codePoints().toArray());
            case Constant.CodePoints c -> string(c.value());
            case Constant.Bytes b ->
                out.append("b'").append(HexFormat.of().formatHex(b.value())).append('\'');
            case Double d -> out.append('d').append(Long.toHexString(Double.doubleToRawLongBits(d)));
            case Constant.Imaginary i ->
                out.append('j').append(Long.toHexString(Double.doubleToRawLongBits(i.value())));
            case BigInteger i -> out.append("0x").append(i.toString(16));
            case Long l -> out.append("0x").append(Long.toHexString(l));
            default -> out.append(value);
        }
    }

    private void string(int[] codePoints) {
        out.append('\'');
        for (int c : codePoints) {
            if (c < 32 || c > 126 || c == '\'' || c == '\\') {
                out.append("\\{").append(Integer.toHexString(c)).append('}');
            } else {
                out.append((char) c);
            }
        }
        out.append('\'');
    }

    private void node(Node node) {
        String name = node.getClass().getSimpleName();
        out.append(
                switch (name) {
                    case "Arguments", "Arg", "Keyword", "Alias", "WithItem", "Comprehension" ->
                        name.toLowerCase(Locale.ROOT);
                    case "MatchCase" -> "match_case";
                    default -> name;
                });
        if (places && !PLACELESS.contains(name)) {
            out.append('@').append(place(node.start())).append('-').append(place(node.end()));
        }
        out.append('(');
        String separator = "";
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            String field = component.getName();
            if (field.equals("start") || field.equals("end") || !places && component.getType() == ExprContext.class) {
                continue;
            }
            Object value = read(component, node);
            if (!places && (value == null || value instanceof List<?> list && list.isEmpty())) {
                continue;
            }
            out.append(separator).append(field).append('=');
            value(value);
            separator = ", ";
        }
        out.append(')');
    }

    private static Object read(RecordComponent component, Node node) {
        try {
            Method accessor = component.getAccessor();
            return accessor.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
