// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.expat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Codecs;
import org.protopython.runtime.Errors;

/** Turns the bytes of a document into text, whose lines end in a line feed: finds out the encoding, in any pieces. */
final class XmlInput {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    /** Stands for bytes that are no characters; no document may contain it. */
    private static final char WRONG = '\uffff';

    private static final char UNKNOWN = '\ufffd';
    private static final int BYTES = 256;
    private static final int ASCII = 128;

    /** Characters of ASCII that mean nothing in XML. */
    private static final String OF_NO_MEANING = "$@\\^`{}~\u007f";

    /** Of a character of Java in UTF-8. */
    static final int MOST_BYTES = 3;

    /** What is not UTF-8 is turned into it in pieces of this size, which programs see. */
    private static final int PIECE_BYTES = 1024;

    private final LineEnds lineEnds = new LineEnds();
    private String given;
    private String table;
    private CharsetDecoder decoder;
    private byte[] rest = {};
    private boolean endedInReturn;
    private long skipped;
    private boolean hasMark;
    private int unit = 1;
    private boolean isUtf8;
    private boolean isPlain;
    private boolean isCutOff;
    private XmlError refusal;

    /** @param given the encoding whatever the document says; null to believe the document */
    XmlInput(String given) {
        this.given = given;
    }

    /** From now on bytes are UTF-8, whatever the document says. */
    void useUtf8() {
        if (decoder == null) {
            given = "utf-8";
        }
    }

    /** The text of more bytes, as far as they are whole characters. */
    String decode(byte[] more, boolean isLast) {
        byte[] bytes = Arrays.copyOf(rest, rest.length + more.length);
        System.arraycopy(more, 0, bytes, rest.length, more.length);
        rest = bytes;
        if (decoder == null && !choose(isLast)) {
            return "";
        }
        ByteBuffer in = ByteBuffer.wrap(rest);
        CharBuffer out = CharBuffer.allocate(rest.length + 1);
        CoderResult result = decoder.decode(in, out, false);
        isCutOff = isLast && !result.isError() && unit == 2 && in.remaining() == 1;
        boolean isWrong = result.isError() || isLast && in.hasRemaining() && !isCutOff;
        rest = isWrong ? new byte[0] : Arrays.copyOfRange(rest, in.position(), rest.length);
        out.flip();
        return withLineFeeds(isWrong ? out.toString() + WRONG : translate(out.toString()));
    }

    /** What is wrong with the encoding that the document declares; null for nothing. */
    XmlError refusal() {
        return refusal;
    }

    /** How many bytes of the input are no part of the text: the byte order mark, line feeds after returns. */
    long skipped() {
        return skipped;
    }

    /** Whether the input begins with a byte order mark. */
    boolean hasMark() {
        return hasMark;
    }

    /** How many bytes of the input the next character of the text stands for. */
    int width(char c) {
        if (c == '\n') {
            return lineEnds.next() * unit;
        }
        return isUtf8 ? utf8Width(c) : unit;
    }

    static int utf8Width(char c) {
        return c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : MOST_BYTES;
    }

    /** How many bytes of a text in UTF-8 are reported at once. */
    int pieceBytes() {
        return isPlain ? Integer.MAX_VALUE : PIECE_BYTES;
    }

    /** Whether the input has ended within a character of two bytes. */
    boolean isCutOff() {
        return isCutOff;
    }

    private String withLineFeeds(String text) {
        String result = text;
        if (endedInReturn && text.startsWith("\n")) {
            result = text.substring(1);
            skipped += unit;
        }
        if (!text.isEmpty()) {
            endedInReturn = text.endsWith("\r");
        }
        for (int i = 0; i < result.length(); i++) {
            if (result.charAt(i) == '\n') {
                lineEnds.add(i > 0 && result.charAt(i - 1) == '\r' ? 2 : 1);
            } else if (result.charAt(i) == '\r' && !result.startsWith("\n", i + 1)) {
                lineEnds.add(1);
            }
        }
        return result.indexOf('\r') < 0 ? result : result.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether enough is known to begin; LookupError for an encoding that nobody knows. */
    private boolean choose(boolean isLast) {
        if (given != null) {
            start(given);
            if (!isReadable()) {
                throw new XmlFault(XmlError.UNKNOWN_ENCODING, 0);
            }
            return true;
        } else if (rest.length < 4 && !isLast) {
            return false;
        } else if (begins(0xef, 0xbb, 0xbf)) {
            skipMark(3);
            start("utf-8");
        } else if (begins(0xfe, 0xff) || begins(0xff, 0xfe)) {
            boolean isBig = begins(0xfe, 0xff);
            skipMark(2);
            start(isBig ? "utf-16be" : "utf-16le");
        } else if (begins(0) || rest.length > 1 && rest[1] == 0) {
            // a document begins with a character of ASCII
            start(begins(0) ? "utf-16be" : "utf-16le");
        } else {
            String beginning = new String(rest, StandardCharsets.ISO_8859_1);
            boolean isDeclared = beginning.startsWith("<?xml") || "<?xml".startsWith(beginning);
            if (isDeclared && beginning.indexOf('>') < 0 && !isLast) {
                return false;
            }
            Matcher found = ENCODING.matcher(beginning);
            startDeclared(found.find() ? found.group(1) : "utf-8");
        }
        return true;
    }

    /** An encoding in which the document's own declaration would read differently is refused there. */
    private void startDeclared(String name) {
        start(name);
        if (unit == 2) {
            refusal = XmlError.INCORRECT_ENCODING;
        } else if (!isReadable()) {
            refusal = XmlError.UNKNOWN_ENCODING;
        } else {
            return;
        }
        table = null;
        start("utf-8");
    }

    /** Whether the characters of XML's grammar are those of ASCII. */
    private boolean isReadable() {
        if (table == null) {
            return true;
        }
        for (char c = 0; c < ASCII; c++) {
            boolean isGrammar = XmlNames.isAllowed(c) && OF_NO_MEANING.indexOf(c) < 0;
            if (isGrammar && table.charAt(c) != c) {
                return false;
            }
        }
        return true;
    }

    private void skipMark(int count) {
        hasMark = true;
        rest = Arrays.copyOfRange(rest, count, rest.length);
        skipped += count;
    }

    private boolean begins(int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= rest.length || (rest[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** As expat, knows few encodings itself; for the others Python's codec is asked what each byte is. */
    private void start(String name) {
        String encoding = name.toLowerCase(Locale.ROOT);
        isUtf8 = encoding.equals("utf-8");
        isPlain = isUtf8 || encoding.equals("us-ascii");
        unit = encoding.startsWith("utf-16") ? 2 : 1;
        switch (encoding) {
            case "utf-8", "us-ascii", "iso-8859-1", "utf-16", "utf-16le", "utf-16be" ->
                decoder = Charset.forName(name)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
            default -> {
                byte[] all = new byte[BYTES];
                for (int i = 0; i < BYTES; i++) {
                    all[i] = (byte) i;
                }
                table = PyStrings.toJava(Codecs.decode(all, name, "replace"));
                if (table.length() != BYTES) {
                    throw Errors.valueError("multi-byte encodings are not supported");
                }
                decoder = StandardCharsets.ISO_8859_1.newDecoder();
            }
        }
    }

    /** The characters of the bytes that the decoder has taken as they are. */
    private String translate(String text) {
        if (table == null) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = table.charAt(text.charAt(i));
            result.append(c == UNKNOWN ? WRONG : c);
        }
        return result.toString();
    }
}
