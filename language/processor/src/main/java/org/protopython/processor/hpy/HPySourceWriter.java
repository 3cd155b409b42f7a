// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.hpy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.protopython.processor.hpy.HPyTables.Member;
import org.protopython.processor.hpy.HPyTables.Signature;
import org.protopython.processor.hpy.HPyTables.Slot;

/** Writes the C and Java sources that only repeat the tables in other words. Runs before the compilers do. */
public final class HPySourceWriter {
    private static final String PACKAGE = "org.protopython.hpy.nfi";
    private final HPyTables tables;

    private HPySourceWriter(HPyTables tables) {
        this.tables = tables;
    }

    /** Arguments: the directory of the tables, that of the C sources, the root of the Java sources. */
    public static void main(String[] arguments) throws IOException {
        HPySourceWriter writer = new HPySourceWriter(HPyTables.read(Path.of(arguments[0])));
        Path c = Files.createDirectories(Path.of(arguments[1]));
        Path java = Files.createDirectories(Path.of(arguments[2]).resolve(PACKAGE.replace('.', '/')));
        write(c.resolve("hpy_context.h"), writer.contextHeader());
        write(c.resolve("slow.c"), writer.slowFunctions());
        write(c.resolve("modes.c"), writer.modeFunctions());
        write(java.resolve("HPyContextTable.java"), writer.contextTable());
        write(java.resolve("HPyConstant.java"), writer.constants());
        write(java.resolve("HPySignature.java"), writer.signatures());
        write(java.resolve("HPySlot.java"), writer.slots());
    }

    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private List<Member> functions() {
        return tables.members().stream().filter(member -> !member.isHandle()).toList();
    }

    private List<Member> handles() {
        return tables.members().stream().filter(Member::isHandle).toList();
    }

    private static String space(String type) {
        return type.endsWith("*") ? type : type + " ";
    }

    private static String parameters(Member member) {
        return "HPyContext *ctx"
                + member.parameters().stream()
                        .map(parameter -> ", " + space(parameter.type()) + parameter.name())
                        .collect(Collectors.joining());
    }

    private static String arguments(Member member) {
        return "ctx"
                + member.parameters().stream()
                        .map(parameter -> ", " + parameter.name())
                        .collect(Collectors.joining());
    }

    private String contextHeader() {
        StringBuilder out = new StringBuilder("#pragma once\n#include \"abi.h\"\n\n");
        out.append("typedef struct HPyContext HPyContext;\n\nstruct HPyContext {\n");
        out.append("    const char *name;\n    void *_private;\n    int abi_version;\n");
        for (Member member : tables.members()) {
            if (member.isHandle()) {
                out.append("    HPy ").append(member.member()).append(";\n");
            } else {
                out.append("    ").append(space(member.result()));
                out.append("(*").append(member.member()).append(")(");
                out.append(parameters(member)).append(");\n");
            }
        }
        out.append("};\n\n#define MEMBERS ").append(tables.members().size()).append("\n\nenum {\n");
        int index = 1;
        for (Member member : handles()) {
            out.append("    CONST_").append(member.bareName()).append(" = ");
            out.append(index++).append(",\n");
        }
        out.append("};\n\nvoid fill_context(HPyContext *ctx);\n");
        for (Member member : functions()) {
            out.append(space(member.result())).append("slow_").append(member.bareName());
            out.append('(').append(parameters(member)).append(");\n");
        }
        return out.toString();
    }

    private String slowFunctions() {
        StringBuilder out = new StringBuilder("#include \"runtime.h\"\n\n");
        for (Member member : functions()) {
            String result = space(member.result());
            out.append(result).append("slow_").append(member.bareName());
            out.append('(').append(parameters(member)).append(") {\n    ");
            out.append(member.result().equals("void") ? "" : "return ");
            out.append("((").append(result).append("(*)(").append(parameters(member));
            out.append("))target(ctx, ").append(member.id()).append("))(");
            out.append(arguments(member)).append(");\n}\n\n");
        }
        out.append("void fill_context(HPyContext *ctx) {\n");
        int index = 1;
        for (Member member : tables.members()) {
            out.append("    ctx->").append(member.member()).append(" = ");
            if (member.isHandle()) {
                out.append(index++);
            } else {
                out.append("slow_").append(member.bareName());
            }
            out.append(";\n");
        }
        return out.append("}\n").toString();
    }

    /** The functions of trace and debug mode: something before and after those they stand for. */
    private String modeFunctions() {
        StringBuilder out = new StringBuilder("#include \"modes.h\"\n\n");
        for (Member member : functions()) {
            boolean isVoid = member.result().equals("void");
            String head = "(" + parameters(member) + ") {\n";
            out.append("static ")
                    .append(space(member.result()))
                    .append("trace_")
                    .append(member.bareName());
            out.append(head).append("    Thread *own_thread = thread_of(ctx);\n");
            out.append("    int64_t own_start = trace_enter(own_thread, ").append(member.id());
            out.append(");\n    ").append(isVoid ? "" : space(member.result()) + "own_result = ");
            out.append("own_thread->inner->").append(member.member()).append('(');
            out.append(arguments(member)).append(");\n");
            out.append("    trace_leave(own_thread, ").append(member.id()).append(", own_start);\n");
            out.append(isVoid ? "" : "    return own_result;\n").append("}\n\n");
            out.append("static ")
                    .append(space(member.result()))
                    .append("debug_")
                    .append(member.bareName());
            out.append(head).append("    check_call(ctx);\n    ").append(isVoid ? "" : "return ");
            out.append("slow_").append(member.bareName()).append('(');
            out.append(arguments(member)).append(");\n}\n\n");
        }
        for (String mode : List.of("trace", "debug")) {
            out.append("void fill_").append(mode).append("(HPyContext *ctx) {\n");
            for (Member member : functions()) {
                out.append("    ctx->").append(member.member()).append(" = ");
                out.append(mode).append('_').append(member.bareName()).append(";\n");
            }
            out.append("}\n\n");
        }
        return out.toString();
    }

    private String contextTable() {
        StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
        out.append("/** The functions of the context by id. */\npublic final class HPyContextTable {\n");
        out.append("    private HPyContextTable() {}\n\n");
        out.append("    public static final int COUNT = ")
                .append(tables.members().size());
        out.append(";\n\n    /** What the C programmer calls it. */\n    public static String name(int id) {\n");
        appendSwitch(out, Member::object);
        out.append("    /** Where the struct has the pointer to it. */\n    public static long offset(int id) {\n");
        out.append("        return 24 + 8L * id;\n    }\n\n");
        out.append("    /** The function whose member has that name. */\n    public static int id(String member) {\n");
        out.append("        return switch (member) {\n");
        for (Member member : functions()) {
            out.append("            case \"").append(member.member()).append("\" -> ");
            out.append(member.id()).append(";\n");
        }
        out.append("            default -> throw new IllegalArgumentException(\"no context function \" + member);\n");
        out.append("        };\n    }\n\n");
        out.append("    /** Its member of the context struct. */\n");
        out.append("    public static String member(int id) {\n");
        appendSwitch(out, Member::member);
        out.append("    /** Whether the id is that of a function. */\n");
        out.append("    public static boolean isFunction(int id) {\n        return switch (id) {\n            case ");
        out.append(functions().stream()
                .map(member -> Integer.toString(member.id()))
                .collect(Collectors.joining(", ")));
        out.append(" -> true;\n            default -> false;\n        };\n    }\n\n");
        out.append("    /** The letter of its result, then one for each parameter after the context. */\n");
        out.append("    public static String letters(int id) {\n");
        appendSwitch(out, Member::letters);
        return out.append("}\n").toString();
    }

    private void appendSwitch(StringBuilder out, java.util.function.Function<Member, String> text) {
        out.append("        return switch (id) {\n");
        for (Member member : functions()) {
            out.append("            case ").append(member.id()).append(" -> \"");
            out.append(text.apply(member)).append("\";\n");
        }
        out.append("            default -> throw new IllegalArgumentException(\"no context function \" + id);\n");
        out.append("        };\n    }\n\n");
    }

    private String constants() {
        StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
        out.append("/** The handles that every context has; the ordinal plus one is the handle. */\n");
        out.append("public enum HPyConstant {\n");
        for (Member member : handles()) {
            String name =
                    member.bareName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            out.append("    ").append(name);
            out.append("(\"").append(member.object()).append("\"),\n");
        }
        out.append("    ;\n\n    /** What Python calls it. */\n    public final String object;\n\n");
        out.append("    HPyConstant(String object) {\n        this.object = object;\n    }\n\n");
        out.append("    public long handle() {\n        return ordinal() + 1L;\n    }\n}\n");
        return out.toString();
    }

    private String signatures() {
        StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
        out.append("/** The call signatures of extension functions. */\npublic enum HPySignature {\n");
        for (Signature signature : tables.signatures()) {
            out.append("    ").append(signature.name()).append('(').append(signature.number());
            out.append(", \"").append(signature.letters()).append("\"),\n");
        }
        out.append("    ;\n\n    public final int number;\n");
        out.append("    /** The letter of the result, then one for each parameter. */\n");
        out.append("    public final String letters;\n\n");
        out.append("    HPySignature(int number, String letters) {\n");
        out.append("        this.number = number;\n        this.letters = letters;\n    }\n\n");
        out.append("    /** Null where the binary interface has no such number. */\n");
        out.append("    public static HPySignature of(int number) {\n        return switch (number) {\n");
        for (Signature signature : tables.signatures()) {
            out.append("            case ").append(signature.number()).append(" -> ");
            out.append(signature.name()).append(";\n");
        }
        return out.append("            default -> null;\n        };\n    }\n}\n")
                .toString();
    }

    private String slots() {
        StringBuilder out = new StringBuilder("package " + PACKAGE + ";\n\n");
        out.append("/** The slots of types and modules. */\npublic enum HPySlot {\n");
        for (Slot slot : tables.slots()) {
            out.append("    ").append(slot.name().toUpperCase(Locale.ROOT)).append('(');
            out.append(slot.number()).append(", HPySignature.").append(slot.signature());
            out.append("),\n");
        }
        out.append("    ;\n\n    public final int number;\n    public final HPySignature signature;\n\n");
        out.append("    HPySlot(int number, HPySignature signature) {\n");
        out.append("        this.number = number;\n        this.signature = signature;\n    }\n\n");
        out.append("    /** Null where the binary interface has no such number. */\n");
        out.append("    public static HPySlot of(int number) {\n        return switch (number) {\n");
        for (Slot slot : tables.slots()) {
            out.append("            case ").append(slot.number()).append(" -> ");
            out.append(slot.name().toUpperCase(Locale.ROOT)).append(";\n");
        }
        return out.append("            default -> null;\n        };\n    }\n}\n")
                .toString();
    }
}
