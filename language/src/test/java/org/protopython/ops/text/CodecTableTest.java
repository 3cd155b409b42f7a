// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.protopython.ops.ReferenceTable;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.ops.text.codec.TextCodec;

/** Codecs and {@code repr} against a table written by CPython: {@code codec_table.py} makes it. */
class CodecTableTest {
    @Test
    void agreesWithReference() throws IOException {
        assertEquals("", differences());
    }

    static String differences() throws IOException {
        return ReferenceTable.differences(CodecTableTest.class, "codec_table.txt", CodecTableTest::evaluate);
    }

    private static String evaluate(String operation, List<String> a) {
        HexFormat hex = HexFormat.of();
        return switch (operation) {
            case "decode" ->
                CodePoints.javaString(
                        TextCodec.decode(hex.parseHex(a.get(0)), a.get(1), CodecErrorHandlers.lazilyNamed(a.get(2))));
            case "encode" ->
                hex.formatHex(TextCodec.encode(
                        CodePoints.text(a.get(0)), a.get(1), CodecErrorHandlers.lazilyNamed(a.get(2))));
            case "repr" -> TextRepr.reprString(CodePoints.text(a.get(0)));
            case "ascii" -> CodePoints.javaString(TextRepr.ascii(CodePoints.text(a.get(0))));
            case "repr_bytes" -> TextRepr.repr(hex.parseHex(a.get(0)));
            default -> throw new AssertionError(operation);
        };
    }
}
