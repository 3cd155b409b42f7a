// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Writes the table of one class: its descriptors, the switch that makes nodes, and the nodes of static methods. */
final class TableWriter {
    private final ClassReader reader;
    private final BuiltinClass source;
    private final JavaText out = new JavaText();

    TableWriter(ClassReader reader, BuiltinClass source) {
        this.reader = reader;
        this.source = source;
    }

    String write() {
        out.line("package %s;", source.packageName).line("");
        out.line("import %s;", LanguageNames.BOUNDARY);
        out.line("import %s;", LanguageNames.VIRTUAL_FRAME);
        out.line("import %sBuiltin;", LanguageNames.RUNTIME);
        out.line("import %sBuiltinKind;", LanguageNames.RUNTIME);
        out.line("import %sBuiltinNode;", LanguageNames.RUNTIME);
        out.line("");
        out.line("/** The builtins that {@link %s} declares. */", source.simpleName());
        out.line("public final class %s {", source.tableName());
        out.line("private %s() {", source.tableName()).line("}").line("");
        writeFunctions();
        if (source.module) {
            writeModuleConstants();
        } else {
            writeProperties();
            writeTypeConstants();
        }
        writeSwitch();
        List<BuiltinDeclaration> entries = source.entries();
        for (int id = 0; id < entries.size(); id++) {
            if (!entries.get(id).isNodeClass()) {
                writeNode(id, entries.get(id));
            }
        }
        out.line("}");
        return out.toString();
    }

    private String entry(int id) {
        BuiltinDeclaration builtin = source.entries().get(id);
        return "new Entry(%d, %s, owner, BuiltinKind.%s, %s, %s)"
                .formatted(
                        id,
                        JavaText.literal(builtin.name()),
                        builtin.kind(),
                        JavaText.literal(builtin.signatureText()),
                        JavaText.literalOrNull(builtin.doc()));
    }

    private void writeFunctions() {
        out.line("public static Builtin[] functions(String owner) {").line("return new Builtin[] {");
        for (int id = 0; id < source.functions.size(); id++) {
            out.line("%s,", entry(id));
        }
        out.line("};").line("}").line("");
    }

    private void writeProperties() {
        String type = LanguageNames.RUNTIME + "BuiltinProperty";
        out.line("public static %s[] properties(String owner) {", type).line("return new %s[] {", type);
        int firstGetter = source.functions.size();
        int firstSetter = firstGetter + source.getters.size();
        for (int i = 0; i < source.getters.size(); i++) {
            String name = source.getters.get(i).name();
            String setter = IntStream.range(0, source.setters.size())
                    .filter(k -> source.setters.get(k).name().equals(name))
                    .mapToObj(k -> entry(firstSetter + k))
                    .findFirst()
                    .orElse("null");
            out.line("new %s(%s, %s, %s),", type, JavaText.literal(name), entry(firstGetter + i), setter);
        }
        out.line("};").line("}").line("");
    }

    private void writeTypeConstants() {
        String type = LanguageNames.RUNTIME + "BuiltinConstant";
        out.line("public static %s[] constants() {", type).line("return new %s[] {", type);
        for (ConstantDeclaration constant : source.constants) {
            out.line("new %s(%s, %s),", type, JavaText.literal(constant.name()), constant.expression());
        }
        out.line("};").line("}").line("");
    }

    private void writeModuleConstants() {
        String names =
                source.constants.stream().map(c -> JavaText.literal(c.name())).collect(Collectors.joining(", "));
        out.line("public static String[] constantNames() {").line("return new String[] {%s};", names);
        out.line("}").line("");
        out.line("public static Object constant(int index) {");
        out.line("switch (index) {");
        for (int i = 0; i < source.constants.size(); i++) {
            out.line("case %d: return %s;", i, source.constants.get(i).expression());
        }
        out.line("default: throw new IndexOutOfBoundsException(index);");
        out.line("}").line("}").line("");
    }

    /** Nodes are typed Object on the way, so that verifying the switch loads no node class. */
    private void writeSwitch() {
        List<BuiltinDeclaration> entries = source.entries();
        if (entries.isEmpty()) {
            return;
        }
        out.line("private static Object newNode(int id%s) {", source.isShared() ? ", String owner" : "");
        out.line("switch (id) {");
        for (int id = 0; id < entries.size(); id++) {
            out.line("case %d: return %s;", id, creation(id, entries.get(id)));
        }
        out.line("default: throw new IndexOutOfBoundsException(id);");
        out.line("}").line("}").line("");
        out.line("private static final class Entry extends Builtin {");
        out.line("private final int id;").line("");
        out.line("Entry(int id, String name, String owner, BuiltinKind kind, String signature, String doc) {");
        out.line("super(name, owner, kind, signature, doc);")
                .line("this.id = id;")
                .line("}")
                .line("");
        out.line("@Override").line("public BuiltinNode createNode() {");
        out.line("return (BuiltinNode) newNode(id%s);", source.isShared() ? ", owner()" : "")
                .line("}")
                .line("}");
    }

    private String creation(int id, BuiltinDeclaration builtin) {
        if (!builtin.isNodeClass()) {
            return "new " + nodeName(id, builtin) + (source.isShared() ? "(owner)" : "()");
        }
        String name = builtin.element().getSimpleName().toString();
        return builtin.element().getModifiers().contains(Modifier.ABSTRACT)
                ? source.simpleName() + "Factory." + name + "Gen.create()"
                : "new " + source.simpleName() + "." + name + "()";
    }

    private static String nodeName(int id, BuiltinDeclaration builtin) {
        String method = builtin.element().getSimpleName().toString();
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Node" + id;
    }

    private void writeNode(int id, BuiltinDeclaration builtin) {
        int count = builtin.parameters().size();
        boolean variadic = LanguageNames.isVariadic(count);
        out.line("");
        out.line("/** {@code %s} */", builtin.signatureText().replace("*/", "*&#47;"));
        out.line("private static final class %s extends %s {", nodeName(id, builtin), LanguageNames.nodeClass(count));
        if (source.isShared()) {
            out.line("private final String owner;").line("");
            out.line("%s(String owner) {", nodeName(id, builtin));
            out.line("this.owner = owner;").line("}").line("");
        }
        out.line("@Override");
        String parameters = variadic
                ? ", Object[] bound"
                : IntStream.range(0, count).mapToObj(i -> ", Object a" + i).collect(Collectors.joining());
        out.line("public Object execute(VirtualFrame frame%s) {", parameters);
        for (int i = 0; variadic && i < count; i++) {
            out.line("Object a%d = bound[%d];", i, i);
        }
        List<JavaArgument> arguments = builtin.arguments();
        if (builtin.kind().equals("SETTER")) {
            writeDeletionCheck(builtin);
        }
        ExecutableElement method = (ExecutableElement) builtin.element();
        String converted = arguments.stream().map(JavaArgument::expression).collect(Collectors.joining(", "));
        String target = "%s.%s(".formatted(source.simpleName(), method.getSimpleName());
        String names =
                IntStream.range(0, arguments.size()).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
        String typed = IntStream.range(0, arguments.size())
                .mapToObj(i -> arguments.get(i).type() + " p" + i)
                .collect(Collectors.joining(", "));
        if (builtin.inline()) {
            writeCall(method, target + converted + ")");
            out.line("}");
        } else {
            out.line("return call(%s);", converted).line("}").line("");
            out.line("@TruffleBoundary(transferToInterpreterOnException = false)");
            out.line("private static Object call(%s) {", typed);
            writeCall(method, target + names + ")");
            out.line("}");
        }
        out.line("}");
    }

    private void writeCall(ExecutableElement method, String call) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            out.line("%s;", call).line("return %s;", LanguageNames.PY_NONE);
        } else {
            out.line("return %s;", reader.resultOf(method, call));
        }
    }

    private void writeDeletionCheck(BuiltinDeclaration builtin) {
        boolean takesNull = builtin.arguments().stream()
                .anyMatch(
                        argument -> argument.parameter() == 1 && argument.type().equals("java.lang.Object"));
        if (!takesNull) {
            out.line("if (a1 == null) {");
            out.line("throw %s.notDeletable(%s);", LanguageNames.CONVERSIONS, JavaText.literal(builtin.name()));
            out.line("}");
        }
    }
}
