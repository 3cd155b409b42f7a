// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.imports;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The text of source code given as bytes, in the encoding that it declares (PEP 263). */
public final class SourceText {
    private static final Pattern CODING = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    private static final Pattern BLANK = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");
    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");
    private static final String UTF_8 = "utf-8";
    private static final int MARK_LENGTH = 3;
    /** Of a longer name only so much decides which encoding it is. */
    private static final int NAME_LENGTH = 12;

    /**
     * The comment that names an encoding.
     *
     * @param name as written
     * @param line from 1 on
     * @param text of that line
     */
    private record Declaration(String name, int line, String text) {}

    private SourceText() {}

    /**
     * The text without a byte order mark.
     *
     * @throws PException SyntaxError if the bytes hold a NUL or are not in the encoding, or the encoding is not known
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String decode(byte[] bytes, String fileName) {
        if (indexOfNull(bytes) >= 0) {
            throw Errors.raise(ExceptionTypes.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        return decode(bytes, fileName, false);
    }

    /** The same for a program that is run from its file: the errors name it, and the place of a NUL. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String decodeFile(byte[] bytes, String fileName) {
        int end = indexOfNull(bytes);
        if (end >= 0) {
            String[] lines = LINE_END.split(new String(bytes, 0, end, StandardCharsets.UTF_8), -1);
            String text = lines[lines.length - 1];
            throw error("source code cannot contain null bytes", fileName, lines.length, 0, text);
        }
        return decode(bytes, fileName, true);
    }

    private static int indexOfNull(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static String decode(byte[] bytes, String fileName, boolean isFile) {
        boolean marked = hasMark(bytes);
        int start = marked ? MARK_LENGTH : 0;
        Declaration declaration = declared(bytes, start);
        String encoding = declaration == null ? UTF_8 : normal(declaration.name());
        if (encoding.equals(UTF_8)) {
            return decodeUtf8(bytes, start, fileName, isFile);
        } else if (marked) {
            throw error(
                    "encoding problem: " + declaration.name() + " with BOM",
                    fileName,
                    declaration.line(),
                    0,
                    declaration.text());
        }
        try {
            return PyStrings.toJava(Codecs.decode(bytes, encoding, "strict"));
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.LOOKUP_ERROR) && !e.isInstance(ExceptionTypes.UNICODE_DECODE_ERROR)) {
                throw e;
            }
            throw error(Texts.strJava(e.caught()), fileName, 0, -1, null);
        }
    }

    /**
     * Whether a file that was read as UTF-8, or in an encoding that Java knows, may have to be read by {@link #decode}: it has a mark,
     * names an encoding, or has characters that replace ill-formed ones.
     */
    @TruffleBoundary
    public static boolean isSuspect(CharSequence text) {
        String all = text.toString();
        int end = all.indexOf('\n', all.indexOf('\n') + 1);
        return all.startsWith("\uFEFF")
                || all.indexOf('\uFFFD') >= 0
                || all.indexOf('\0') >= 0
                || find(end < 0 ? all : all.substring(0, end)) != null;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static String decodeUtf8(byte[] bytes, int start, String fileName, boolean isFile) {
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return out.flip().toString();
        }
        String before = out.flip().toString();
        String[] lines = LINE_END.split(before, -1);
        String last = lines[lines.length - 1];
        int end = in.position();
        while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        String message = String.format(
                "Non-UTF-8 code starting with '\\x%02x'%s on line %d, but no encoding declared; see"
                        + " https://peps.python.org/pep-0263/ for details",
                bytes[in.position()] & 0xff, isFile ? " in file " + fileName : "", lines.length);
        String rest = new String(bytes, in.position(), end - in.position(), StandardCharsets.UTF_8);
        throw error(message, fileName, lines.length, last.codePointCount(0, last.length()) + 1, last + rest);
    }

    private static PException error(String message, String fileName, int line, int column, String text) {
        Object name = PyStrings.of(fileName);
        PyTuple place = text == null
                ? new PyTuple(name, (long) line, (long) column, PyNone.NONE)
                : new PyTuple(name, (long) line, (long) column, PyStrings.of(text), (long) line, (long) column);
        return Errors.raise((PyBaseException) Calls.call(ExceptionTypes.SYNTAX_ERROR, PyStrings.of(message), place));
    }

    /** The two encodings whose names are understood here, under one name; others as they are. */
    private static String normal(String name) {
        String start = name.substring(0, Math.min(NAME_LENGTH, name.length()))
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        if (isOrContinues(start, UTF_8)) {
            return UTF_8;
        }
        boolean latin = isOrContinues(start, "latin-1")
                || isOrContinues(start, "iso-8859-1")
                || isOrContinues(start, "iso-latin-1");
        return latin ? "iso-8859-1" : name;
    }

    private static boolean isOrContinues(String name, String known) {
        return name.equals(known) || name.startsWith(known + "-");
    }

    private static Declaration declared(byte[] bytes, int start) {
        int end = start;
        for (int lines = 0; end < bytes.length && lines < 2; end++) {
            boolean over =
                    bytes[end] == '\n' || bytes[end] == '\r' && (end + 1 == bytes.length || bytes[end + 1] != '\n');
            lines += over ? 1 : 0;
        }
        Declaration found = find(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        if (found == null) {
            return null;
        }
        byte[] line = found.text().getBytes(StandardCharsets.ISO_8859_1);
        return new Declaration(found.name(), found.line(), new String(line, StandardCharsets.UTF_8));
    }

    /** What a comment of the first two lines names, or null. */
    private static Declaration find(String head) {
        String[] lines = LINE_END.split(head);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher matcher = CODING.matcher(lines[i]);
            if (matcher.find()) {
                return new Declaration(matcher.group(1), i + 1, lines[i]);
            } else if (!BLANK.matcher(lines[i]).matches()) {
                return null;
            }
        }
        return null;
    }
}
