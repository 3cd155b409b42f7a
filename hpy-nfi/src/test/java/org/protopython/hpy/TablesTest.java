// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tables of facts against the headers of the pinned upstream package. */
class TablesTest {
    private static final Path TABLES = Path.of("src/main/hpy");
    private static final int MEMBERS_OF_0_9 = 263;
    private static final int MEMBERS = 273;

    private static List<String[]> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    private static String header(String name) throws IOException {
        return Files.readString(ExtensionCompiler.devel().resolve("include/hpy").resolve(name));
    }

    private static String normalise(String declaration) {
        // what later versions declare const, as the table does
        return declaration
                .replace("HPy items[]", "const HPy *items")
                .replaceAll("\\s+", " ")
                .replace("* ", "*")
                .strip();
    }

    /** The declaration of a member as the header spells it. */
    private static String declaration(String[] row) {
        if (row[1].equals("handle")) {
            return "HPy " + row[2];
        }
        String parameters = row.length > 5 ? ", " + row[5] : "";
        return normalise(row[4] + " (*" + row[2] + ")(HPyContext *ctx" + parameters + ")");
    }

    @Test
    void contextMembersAreThoseOfTheHeader() throws IOException {
        List<String> expected = new ArrayList<>();
        for (String line : header("universal/autogen_ctx.h").split("\n")) {
            String member = line.strip();
            if (member.startsWith("HPy h_") || member.contains("(*ctx_")) {
                expected.add(normalise(member.substring(0, member.indexOf(';'))));
            }
        }
        List<String[]> rows = rows("context.tsv");
        assertEquals(MEMBERS_OF_0_9, expected.size());
        assertEquals(MEMBERS, rows.size());
        for (int id = 0; id < expected.size(); id++) {
            assertEquals(id, Integer.parseInt(rows.get(id)[0]));
            assertEquals(expected.get(id), declaration(rows.get(id)));
        }
    }

    @Test
    void slotsAreThoseOfTheHeader() throws IOException {
        String header = header("autogen_hpyslot.h");
        List<String> expected = new ArrayList<>();
        Matcher slots = Pattern.compile("HPy_(\\w+) = (\\d+),").matcher(header);
        while (slots.find()) {
            Matcher signature = Pattern.compile("_HPySlot_SIG__HPy_" + slots.group(1) + " HPyFunc_(\\w+)")
                    .matcher(header);
            signature.find();
            expected.add(slots.group(2) + " " + slots.group(1) + " " + signature.group(1));
        }
        List<String> actual = rows("slots.tsv").stream()
                .filter(row -> !row[0].equals("54"))
                .map(row -> String.join(" ", row))
                .toList();
        assertEquals(60, actual.size());
        assertEquals(
                expected.stream().sorted().toList(), actual.stream().sorted().toList());
    }

    @Test
    void signatureNumbersAreThoseOfTheHeader() throws IOException, InterruptedException {
        StringBuilder program = new StringBuilder("#include \"hpy.h\"\n#include <stdio.h>\nint main(void) {\n");
        for (String[] row : rows("signatures.tsv")) {
            program.append("if (HPyFunc_").append(row[1]).append(" != ").append(row[0]);
            program.append(") { puts(\"").append(row[1]).append("\"); return 1; }\n");
        }
        runC("signatures", program.append("return 0; }\n").toString());
    }

    /** Where the C compiler puts each member, and whether it passes a handle as the word it is. */
    @Test
    void membersLieWhereTheTableSays() throws IOException, InterruptedException {
        StringBuilder program = new StringBuilder("#include \"hpy.h\"\n#include <stdio.h>\nint main(void) {\n");
        for (String[] row : rows("context.tsv").subList(0, MEMBERS_OF_0_9)) {
            int offset = 24 + 8 * Integer.parseInt(row[0]);
            program.append("if (offsetof(struct _HPyContext_s, ").append(row[2]).append(") != ");
            program.append(offset).append(") { puts(\"").append(row[2]).append("\"); return 1; }\n");
        }
        program.append("return sizeof(HPy) != 8 || sizeof(HPyDef) != 64 || sizeof(HPyType_Spec) != 56; }\n");
        runC("offsets", program.toString());
    }

    private static void runC(String name, String program) throws IOException, InterruptedException {
        Path directory = Files.createDirectories(Path.of("target/tables"));
        Path source = directory.resolve(name + ".c");
        Path binary = directory.resolve(name).toAbsolutePath();
        Files.writeString(source, program);
        String include = "-I" + ExtensionCompiler.devel().resolve("include");
        assertEquals(
                0,
                ExtensionCompiler.run(List.of(
                        "cc", "-DHPY", "-DHPY_ABI_UNIVERSAL", include, "-o", binary.toString(), source.toString())));
        assertEquals(0, ExtensionCompiler.run(List.of(binary.toString())));
    }
}
