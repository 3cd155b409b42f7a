// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.syntax;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the table of the kinds of nodes, and the conversions. */
final class SyntaxTreeWriter {
    /**
     * A class of the module {@code ast}.
     *
     * @param sum the type whose alternative it is, null for a type itself
     * @param java the record, or the constant of an enum; null for a sum
     * @param components null for a constant of an enum
     */
    record Kind(String name, String sum, String java, String place, List<Component> components) {
        boolean isRecord() {
            return java != null && components != null;
        }

        boolean isConstant() {
            return components == null;
        }
    }

    /** A field; {@code asdl} is its type as Python's description of the syntax has it. */
    record Component(String name, String java, String asdl, boolean deferred) {}

    private final List<Kind> kinds;
    private final StringBuilder out = new StringBuilder();

    SyntaxTreeWriter(List<Kind> kinds) {
        this.kinds = kinds;
    }

    String write() {
        line("package org.protopython.syntax;");
        line("/** The records of the syntax tree as the module ast shows them. */");
        line("final class GeneratedTree {");
        line("    private GeneratedTree() {}");
        writeKinds();
        writeConstants();
        writeToPython();
        writeFromPython();
        line("}");
        return out.toString();
    }

    private void line(String format, Object... arguments) {
        out.append(arguments.length == 0 ? format : format.formatted(arguments)).append('\n');
    }

    private void writeKinds() {
        line("    static NodeKind[] kinds() {");
        line("        return new NodeKind[] {");
        for (Kind kind : kinds) {
            List<Component> components = kind.isConstant() ? List.of() : kind.components();
            line(
                    "            new NodeKind(%s, %s, %b, NodeKind.Place.%s, new String[] {%s}, new String[] {%s}),",
                    literal(kind.name()),
                    kind.sum() == null ? "null" : literal(kind.sum()),
                    kind.java() == null,
                    kind.place(),
                    components.stream().map(c -> literal(c.name())).collect(Collectors.joining(", ")),
                    components.stream().map(c -> literal(c.asdl())).collect(Collectors.joining(", ")));
        }
        line("        };");
        line("    }");
    }

    private void writeConstants() {
        line("    static Enum<?> constant(int kind) {");
        line("        return switch (kind) {");
        forEach(Kind::isConstant, (id, kind) -> line("            case %d -> %s;", id, kind.java()));
        line("            default -> throw new IllegalArgumentException();");
        line("        };");
        line("    }");
        line("    static int kindOf(Enum<?> constant) {");
        int first = -1;
        for (int i = 0; i < kinds.size(); i++) {
            if (!kinds.get(i).isConstant()) {
                first = -1;
            } else if (first < 0) {
                first = i;
                String java = kinds.get(i).java();
                line("        if (constant instanceof %s) {", java.substring(0, java.lastIndexOf('.')));
                line("            return %d + constant.ordinal();", i);
                line("        }");
            }
        }
        line("        throw new IllegalArgumentException();");
        line("    }");
    }

    private void writeToPython() {
        line("    static Object toPython(TreeWriter w, org.protopython.parser.ast.Node node) {");
        line("        return switch (node) {");
        forEach(Kind::isRecord, (id, kind) -> line("            case %s n -> write%d(w, n);", kind.java(), id));
        line("            default -> throw new IllegalArgumentException();");
        line("        };");
        line("    }");
        forEach(Kind::isRecord, (id, kind) -> {
            String values = kind.components().stream()
                    .map(c -> "w.%s(n.%s())".formatted(c.asdl().equals("constant") ? "constant" : "value", c.name()))
                    .collect(Collectors.joining(", "));
            line("    private static Object write%d(TreeWriter w, %s n) {", id, kind.java());
            line("        return w.node(%d, n, new Object[] {%s});", id, values);
            line("    }");
        });
    }

    private void writeFromPython() {
        line("    static org.protopython.parser.ast.Node fromPython(NodeReader r, int kind) {");
        line("        return switch (kind) {");
        forEach(Kind::isRecord, (id, kind) -> line("            case %d -> read%d(r);", id, id));
        line("            default -> throw new IllegalArgumentException();");
        line("        };");
        line("    }");
        forEach(Kind::isRecord, (id, kind) -> {
            line("    private static %s read%d(NodeReader r) {", kind.java(), id);
            String values = IntStream.range(0, kind.components().size())
                    .mapToObj(i -> reading(kind.components().get(i), i))
                    .map(text -> text + ", ")
                    .collect(Collectors.joining());
            line("        return new %s(%sr.start(), r.end());", kind.java(), values);
            line("    }");
        });
    }

    private static String reading(Component component, int index) {
        String java = component.java();
        int open = java.indexOf('<');
        if (open > 0) {
            return "r.list(%d, %s.class)".formatted(index, java.substring(open + 1, java.length() - 1));
        }
        return switch (java) {
            case "int" -> "r.number(%d)".formatted(index);
            case "java.lang.String" -> "r.text(%d)".formatted(index);
            case "java.lang.Object" -> "r.constant(%d)".formatted(index);
            default -> "r.child(%d, %s.class)".formatted(index, java);
        };
    }

    private interface Action {
        void accept(int id, Kind kind);
    }

    private void forEach(java.util.function.Predicate<Kind> which, Action action) {
        for (int i = 0; i < kinds.size(); i++) {
            if (which.test(kinds.get(i))) {
                action.accept(i, kinds.get(i));
            }
        }
    }

    private static String literal(String text) {
        return "\"" + text + "\"";
    }
}
