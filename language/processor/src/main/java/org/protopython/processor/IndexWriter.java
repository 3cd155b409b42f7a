// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the index over all tables: one switch on names for each question. */
final class IndexWriter {
    private final Map<String, List<BuiltinClass>> types = new TreeMap<>();
    private final Map<String, List<BuiltinClass>> modules = new TreeMap<>();
    private final JavaText out = new JavaText();
    private final String packageName;
    private final String name;

    IndexWriter(String qualifiedName, List<BuiltinClass> classes) {
        int dot = qualifiedName.lastIndexOf('.');
        this.packageName = qualifiedName.substring(0, dot);
        this.name = qualifiedName.substring(dot + 1);
        for (BuiltinClass each : classes) {
            for (String owner : each.owners) {
                (each.module ? modules : types)
                        .computeIfAbsent(owner, name -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    String write() {
        out.line("package %s;", packageName).line("");
        for (String used : List.of("Builtin", "BuiltinConstant", "BuiltinModule", "BuiltinProperty", "BuiltinTable")) {
            out.line("import %s%s;", LanguageNames.RUNTIME, used);
        }
        out.line("");
        out.line("/** Where every builtin is found by name. A class is loaded when something of it is asked for. */");
        out.line("public final class %s implements BuiltinTable {", name);
        out.line("private static final Builtin[] NO_BUILTINS = {};");
        out.line("private static final BuiltinProperty[] NO_PROPERTIES = {};");
        out.line("private static final BuiltinConstant[] NO_CONSTANTS = {};");
        String ownerOf = "typeName";
        writeByType("Builtin[] methodsOf", "NO_BUILTINS", table -> table + ".functions(" + ownerOf + ")", c -> true);
        writeByType(
                "BuiltinProperty[] propertiesOf",
                "NO_PROPERTIES",
                table -> table + ".properties(" + ownerOf + ")",
                c -> !c.getters.isEmpty());
        writeByType(
                "BuiltinConstant[] constantsOf",
                "NO_CONSTANTS",
                table -> table + ".constants()",
                c -> !c.constants.isEmpty());
        writeDocs();
        writeModules();
        writeJoin();
        out.line("}");
        return out.toString();
    }

    private void writeByType(
            String head,
            String none,
            Function<String, String> call,
            java.util.function.Predicate<BuiltinClass> relevant) {
        out.line("")
                .line("@Override")
                .line("public %s(String typeName) {", head)
                .line("return switch (typeName) {");
        types.forEach((name, classes) -> {
            List<String> calls = classes.stream()
                    .filter(relevant)
                    .map(c -> call.apply(c.qualifiedTableName()))
                    .toList();
            if (!calls.isEmpty()) {
                out.line("case %s -> %s;", JavaText.literal(name), joined(calls));
            }
        });
        out.line("default -> %s;", none).line("};").line("}");
    }

    private static String joined(List<String> calls) {
        String result = calls.getFirst();
        for (String call : calls.subList(1, calls.size())) {
            result = "join(" + result + ", " + call + ")";
        }
        return result;
    }

    private static String docOf(List<BuiltinClass> classes) {
        return classes.stream()
                .map(c -> c.doc)
                .filter(doc -> !doc.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void writeDocs() {
        out.line("")
                .line("@Override")
                .line("public String docOf(String typeName) {")
                .line("return switch (typeName) {");
        types.forEach((name, classes) -> {
            if (!docOf(classes).isEmpty()) {
                out.line("case %s -> %s;", JavaText.literal(name), JavaText.literal(docOf(classes)));
            }
        });
        out.line("default -> null;").line("};").line("}");
    }

    private void writeModules() {
        String names = modules.keySet().stream().map(JavaText::literal).collect(Collectors.joining(", "));
        out.line("").line("@Override").line("public String[] moduleNames() {");
        out.line("return new String[] {%s};", names).line("}");
        out.line("").line("@Override").line("public BuiltinModule module(String name) {");
        out.line("return switch (name) {");
        int id = 0;
        for (Map.Entry<String, List<BuiltinClass>> module : modules.entrySet()) {
            out.line(
                    "case %s -> new Module(%d, name, %s);",
                    JavaText.literal(module.getKey()), id++, JavaText.literalOrNull(docOf(module.getValue())));
        }
        out.line("default -> null;").line("};").line("}");
        out.line("").line("private static final class Module extends BuiltinModule {");
        out.line("private final int id;");
        out.line("").line("Module(int id, String name, String doc) {");
        out.line("super(name, doc);").line("this.id = id;").line("}");
        writeByModule("Builtin[] functions()", "functions(name())");
        writeByModule("String[] constantNames()", "constantNames()");
        out.line("")
                .line("@Override")
                .line("public Object constant(int index) {")
                .line("switch (id) {");
        id = 0;
        for (List<BuiltinClass> classes : modules.values()) {
            out.line("case %d: return %s;", id++, constant(classes));
        }
        out.line("default: throw new IllegalStateException(name());")
                .line("}")
                .line("}")
                .line("}");
    }

    /** The classes' constants are numbered through, in the order in which their names are joined. */
    private static String constant(List<BuiltinClass> classes) {
        StringBuilder expression = new StringBuilder();
        int first = 0;
        for (BuiltinClass each : classes) {
            int end = first + each.constants.size();
            if (each != classes.getLast()) {
                expression.append("index < ").append(end).append(" ? ");
            }
            expression
                    .append(each.qualifiedTableName())
                    .append(".constant(index - ")
                    .append(first)
                    .append(')');
            if (each != classes.getLast()) {
                expression.append(" : ");
            }
            first = end;
        }
        return expression.toString();
    }

    private void writeByModule(String head, String call) {
        out.line("").line("@Override").line("public %s {", head).line("switch (id) {");
        int id = 0;
        for (List<BuiltinClass> classes : modules.values()) {
            List<String> calls = classes.stream()
                    .map(c -> c.qualifiedTableName() + "." + call)
                    .toList();
            out.line("case %d: return %s;", id++, joined(calls));
        }
        out.line("default: throw new IllegalStateException(name());").line("}").line("}");
    }

    private void writeJoin() {
        out.line("").line("private static <T> T[] join(T[] first, T[] second) {");
        out.line("T[] all = java.util.Arrays.copyOf(first, first.length + second.length);");
        out.line("System.arraycopy(second, 0, all, first.length, second.length);");
        out.line("return all;").line("}");
    }
}
