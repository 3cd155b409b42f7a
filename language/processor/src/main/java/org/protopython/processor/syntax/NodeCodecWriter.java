// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.protopython.processor.syntax.SyntaxTreeWriter.Component;
import org.protopython.processor.syntax.SyntaxTreeWriter.Kind;

/** Writes how each node is stored: the number of its record, then its components in their order. */
final class NodeCodecWriter {
    private static final String NODE = "org.protopython.parser.ast.Node";

    private final List<Kind> records;
    private final Set<String> enums = new LinkedHashSet<>();
    private final StringBuilder out = new StringBuilder();

    NodeCodecWriter(List<Kind> kinds) {
        records = kinds.stream().filter(Kind::isRecord).toList();
        kinds.stream()
                .filter(Kind::isConstant)
                .map(kind -> kind.java().substring(0, kind.java().lastIndexOf('.')))
                .forEach(enums::add);
    }

    String write() {
        line("package org.protopython.parser.stored;");
        line("/** How the records of the syntax tree are stored. */");
        line("final class NodeCodec {");
        line("    /** Differs when the records or their components do. */");
        line("    static final int SHAPE = %d;", shape());
        enums.forEach(type -> line("    private static final %s[] %s = %s.values();", type, constant(type), type));
        line("    private NodeCodec() {}");
        writeWriting();
        writeReading();
        line("}");
        return out.toString();
    }

    private int shape() {
        return records.stream()
                .map(kind -> kind.name()
                        + kind.components().stream()
                                .map(component -> component.java() + " " + component.deferred())
                                .collect(Collectors.joining(",", "(", ")")))
                .collect(Collectors.joining())
                .hashCode();
    }

    private void line(String format, Object... arguments) {
        out.append(arguments.length == 0 ? format : format.formatted(arguments)).append('\n');
    }

    private void writeWriting() {
        line("    static void write(NodeWriter w, %s node, int flags) {", NODE);
        line("        switch (node) {");
        for (int i = 0; i < records.size(); i++) {
            Kind kind = records.get(i);
            line("            case %s n -> {", kind.java());
            line("                w.begin(%d | flags, n);", i + 1);
            for (Component component : kind.components()) {
                line("                w.%s(n.%s());", method(component), component.name());
            }
            line("            }");
        }
        line("            default -> throw new IllegalArgumentException();");
        line("        }");
        line("    }");
    }

    private void writeReading() {
        line("    static %s read(NodeReader r, int kind, int start, int end) {", NODE);
        line("        return switch (kind) {");
        for (int i = 0; i < records.size(); i++) {
            Kind kind = records.get(i);
            line("            case %d -> read%s(r, start, end);", i + 1, methodName(kind));
        }
        line("            default -> throw new IllegalArgumentException();");
        line("        };");
        line("    }");
        // A method each: all in one would keep the JIT compiler busy for a second.
        for (Kind kind : records) {
            String values = kind.components().stream()
                    .map(component -> reading(component) + ", ")
                    .collect(Collectors.joining());
            line("    private static %s read%s(NodeReader r, int start, int end) {", NODE, methodName(kind));
            line("        return new %s(%sstart, end);", kind.java(), values);
            line("    }");
        }
    }

    /** Names of records differ only with the interface around them. */
    private static String methodName(Kind kind) {
        String[] parts = kind.java().split("\\.");
        String outer = parts[parts.length - 2];
        return Character.isUpperCase(outer.charAt(0)) ? outer + kind.name() : parts[parts.length - 1];
    }

    private String reading(Component component) {
        String method = method(component);
        return switch (method) {
            case "constants" -> "r.constants(%s)".formatted(constant(element(component)));
            case "constant" -> "%s[r.ordinal()]".formatted(constant(component.java()));
            default -> "r.%s()".formatted(method);
        };
    }

    /** The name of the method that writes a component, and of the one that reads it. */
    private String method(Component component) {
        if (component.deferred()) {
            return "body";
        }
        String element = element(component);
        if (element != null) {
            return element.equals("java.lang.String") ? "names" : enums.contains(element) ? "constants" : "nodes";
        }
        return switch (component.java()) {
            case "int" -> "number";
            case "java.lang.String" -> component.asdl().startsWith("string") ? "text" : "name";
            case "java.lang.Object" -> "literal";
            default -> enums.contains(component.java()) ? "constant" : "node";
        };
    }

    private static String element(Component component) {
        String java = component.java();
        int open = java.indexOf('<');
        return open < 0 ? null : java.substring(open + 1, java.length() - 1);
    }

    private static String constant(String type) {
        return type.substring(type.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }
}
