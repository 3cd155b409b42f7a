// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.processor.hpy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables under {@code src/main/hpy}: members of the context, slots and call signatures. Types are kept as C spells
 * them and, for Java, as one letter each (see {@link #letter}).
 */
public record HPyTables(List<Member> members, List<Slot> slots, List<Signature> signatures) {

    /** A parameter of a context function. */
    public record Parameter(String type, String name) {}

    /** A member of the context; {@code result} is null for a handle, whose {@code object} is what Python calls it. */
    public record Member(int id, String member, String object, String result, List<Parameter> parameters) {
        public boolean isHandle() {
            return result == null;
        }

        /** Result letter, then one letter for each parameter after the context. */
        public String letters() {
            StringBuilder letters = new StringBuilder().append(letter(result));
            for (Parameter parameter : parameters) {
                letters.append(letter(parameter.type()));
            }
            return letters.toString();
        }

        /** The member's name without its prefix. */
        public String bareName() {
            return member.substring(member.indexOf('_') + 1);
        }
    }

    /** A type or module slot. */
    public record Slot(int number, String name, String signature) {}

    /** A call signature of extension functions; {@code letters} begins with the result. */
    public record Signature(int number, String name, String letters) {}

    public static HPyTables read(Path directory) {
        List<Member> members = new ArrayList<>();
        for (String[] row : rows(directory.resolve("context.tsv"))) {
            int id = Integer.parseInt(row[0]);
            if (id != members.size()) {
                throw new IllegalArgumentException("context.tsv: id " + id + " is out of order");
            }
            boolean handle = row[1].equals("handle");
            members.add(new Member(
                    id,
                    row[2],
                    row[3],
                    handle ? null : row[4],
                    handle || row.length < 6 ? List.of() : parameters(row[5])));
        }
        List<Signature> signatures = new ArrayList<>();
        for (String[] row : rows(directory.resolve("signatures.tsv"))) {
            StringBuilder letters = new StringBuilder().append(letter(row[2]));
            for (String type : row[3].split(", ")) {
                letters.append(letter(type));
            }
            signatures.add(new Signature(Integer.parseInt(row[0]), row[1], letters.toString()));
        }
        List<Slot> slots = new ArrayList<>();
        for (String[] row : rows(directory.resolve("slots.tsv"))) {
            slots.add(new Slot(Integer.parseInt(row[0]), row[1], row[2]));
        }
        return new HPyTables(members, slots, signatures);
    }

    /**
     * h a handle, p a pointer or the context, l another 64-bit integer, i a 32-bit one, d a double, z a bool, v nothing.
     */
    public static char letter(String type) {
        if (type.endsWith("*") || type.equals("ctx")) {
            return 'p';
        }
        return switch (type) {
            case "HPy" -> 'h';
            case "void" -> 'v';
            case "double" -> 'd';
            case "bool" -> 'z';
            case "int",
                    "int32_t",
                    "uint32_t",
                    "HPy_UCS4",
                    "HPyType_BuiltinShape",
                    "HPyFunc_Signature",
                    "HPy_SourceKind",
                    "HPy_RichCmpOp",
                    "_HPyCapsule_key" -> 'i';
            case "HPyCFunction", "HPyFunc_visitproc" -> 'p';
            case "int64_t",
                    "uint64_t",
                    "size_t",
                    "HPy_ssize_t",
                    "HPy_hash_t",
                    "HPyField",
                    "HPyGlobal",
                    "HPyTracker",
                    "HPyListBuilder",
                    "HPyTupleBuilder",
                    "HPyThreadState" -> 'l';
            default -> throw new IllegalArgumentException("unknown C type '" + type + "'");
        };
    }

    private static List<Parameter> parameters(String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (String parameter : text.split(", ")) {
            int name = Math.max(parameter.lastIndexOf(' '), parameter.lastIndexOf('*')) + 1;
            parameters.add(new Parameter(parameter.substring(0, name).strip(), parameter.substring(name)));
        }
        return parameters;
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
