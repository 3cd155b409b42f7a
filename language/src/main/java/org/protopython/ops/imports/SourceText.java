// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The text of a source file in the encoding that it declares (PEP 263). */
public final class SourceText {
    private static final Pattern CODING = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");
    private static final int MARK_LENGTH = 3;

    private SourceText() {}

    /** The text without a byte order mark. */
    public static String decode(byte[] bytes, String fileName) {
        int start = hasMark(bytes) ? MARK_LENGTH : 0;
        String encoding = start > 0 ? null : declared(bytes);
        if (encoding == null) {
            String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return text;
            }
            encoding = "utf-8";
        }
        byte[] content = start == 0 ? bytes : java.util.Arrays.copyOfRange(bytes, start, bytes.length);
        try {
            return PyStrings.toJava(TextCodec.decode(content, encoding, CodecErrorHandlers.STRICT));
        } catch (PException e) {
            boolean unknown = e.isInstance(ExceptionTypes.LOOKUP_ERROR);
            throw Errors.raise(
                    ExceptionTypes.SYNTAX_ERROR,
                    unknown ? "unknown encoding: %s" : "(unicode error) %s",
                    unknown ? encoding : org.protopython.ops.Texts.strJava(e.exception()));
        }
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** The encoding named in a comment of the first two lines, or null. */
    private static String declared(byte[] bytes) {
        int end = 0;
        for (int lines = 0; end < bytes.length && lines < 2; end++) {
            lines += bytes[end] == '\n' ? 1 : 0;
        }
        for (String line : new String(bytes, 0, end, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            Matcher matcher = CODING.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            } else if (!BLANK.matcher(line).matches()) {
                return null;
            }
        }
        return null;
    }
}
