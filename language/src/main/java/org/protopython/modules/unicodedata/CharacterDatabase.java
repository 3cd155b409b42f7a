// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.unicodedata;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.CharacterNames;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/** The properties of characters in today's Unicode, or in version 3.2, which the rules of domain names refer to. */
enum CharacterDatabase {
    CURRENT,
    VERSION_3_2;

    private static final int FIRST_SYLLABLE = 0xac00;
    private static final int LAST_SYLLABLE = 0xd7a3;
    private static final int LONGEST_NAME = 256;

    private static final String[] CATEGORIES = {
        "Cn", "Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Me", "Mc", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", null,
        "Co", "Cs", "Pd", "Ps", "Pe", "Pc", "Po", "Sm", "Sc", "Sk", "So", "Pi", "Pf"
    };
    private static final String[] DIRECTIONS = {
        "L", "R", "AL", "EN", "ES", "ET", "AN", "CS", "NSM", "BN", "B", "S", "WS", "ON", "LRE", "LRO", "RLE", "RLO",
        "PDF", "LRI", "RLI", "FSI", "PDI"
    };

    /** The character of an argument; raises TypeError. */
    static int character(Object value, String function, boolean only) {
        TruffleString text = Conversions.asText(value);
        String argument = function + (only ? "() argument" : "() argument 1");
        if (text == null) {
            throw Errors.typeError("%s must be a unicode character, not %s", argument, PyType.of(value));
        } else if (PyStrings.length(text) != 1) {
            throw Errors.typeError(
                    "%s%s must be a unicode character, not a string of length %d",
                    function, only ? "(): argument" : "(): argument 1", PyStrings.length(text));
        }
        return CodePoints.at(text, 0);
    }

    private boolean isAssigned(int c) {
        return Character.getType(c) != Character.UNASSIGNED
                && (this == CURRENT || CharacterTable.named("old").runOf(c) != null);
    }

    /** What the old version says otherwise than today's, or null. */
    private String oldValue(String property, int c) {
        return this == CURRENT ? null : CharacterTable.named("old " + property).valueOf(c, null);
    }

    String version() {
        return this == CURRENT ? "16.0.0" : "3.2.0";
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object lookup(Object name) {
        TruffleString text = Conversions.asText(name);
        String wanted =
                text != null ? PyStrings.toJava(text) : new String(Buffers.bytes(name), StandardCharsets.ISO_8859_1);
        if (wanted.length() > LONGEST_NAME) {
            throw Errors.keyError(PyStrings.of("name too long"));
        }
        int c = CharacterNames.codePointOf(wanted);
        if (c < 0 || !isAssigned(c)) {
            throw Errors.keyError(PyStrings.of("undefined character name '" + wanted + "'"));
        }
        return PyStrings.ofCodePoint(c);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object name(int c, Object absent) {
        String name = isAssigned(c) ? CharacterNames.nameOf(c) : null;
        return name != null ? PyStrings.of(name) : orElse(absent, "no such name");
    }

    private static Object orElse(Object absent, String message) {
        if (absent == null) {
            throw Errors.valueError(message);
        }
        return absent;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object decimal(int c, Object absent) {
        String old = oldValue("decimal", c);
        if (old != null) {
            return Long.parseLong(old);
        }
        int value = isAssigned(c) ? Character.digit(c, 10) : -1;
        boolean decimal = value >= 0 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
        return decimal ? (Object) (long) value : orElse(absent, "not a decimal");
    }

    /** The same in both versions, with digits that the old one does not know. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object digit(int c, Object absent) {
        Double value = number(c, "d");
        return value != null ? (Object) (long) (double) value : orElse(absent, "not a digit");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object numeric(int c, Object absent) {
        Double value = isAssigned(c) ? number(c, "") : null;
        return value != null ? value : orElse(absent, "not a numeric character");
    }

    /** The value of a decimal digit, or of a number whose kind starts with {@code kind}; null if it is none. */
    private static Double number(int c, String kind) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return (double) Character.digit(c, 10);
        }
        CharacterTable.Run run = CharacterTable.named("number").runOf(c);
        if (run == null || !run.value().startsWith(kind)) {
            return null;
        }
        String[] fraction = run.value().substring(1).split("/");
        double divisor = fraction.length == 1 ? 1 : Double.parseDouble(fraction[1]);
        return Double.parseDouble(fraction[0]) / divisor + (c - run.first());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    String category(int c) {
        String old = oldValue("category", c);
        return old != null ? old : CATEGORIES[isAssigned(c) ? Character.getType(c) : 0];
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    String bidirectional(int c) {
        String old = oldValue("direction", c);
        if (old != null) {
            return old;
        }
        int direction = isAssigned(c) ? Character.getDirectionality(c) : Character.DIRECTIONALITY_UNDEFINED;
        return direction < 0 ? "" : DIRECTIONS[direction];
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long combining(int c) {
        return isAssigned(c) ? Long.parseLong(CharacterTable.named("combining").valueOf(c, "0")) : 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    long mirrored(int c) {
        String old = oldValue("mirrored", c);
        if (old != null) {
            return Long.parseLong(old);
        }
        return isAssigned(c) && Character.isMirrored(c) ? 1 : 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    String eastAsianWidth(int c) {
        String old = oldValue("width", c);
        if (old != null) {
            return old;
        }
        return this == CURRENT || isAssigned(c) ? CharacterTable.named("width").valueOf(c, "N") : "N";
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    String decomposition(int c) {
        String tag = isAssigned(c) ? CharacterTable.named("decomposition").valueOf(c, "") : "";
        if (tag.isEmpty()) {
            return "";
        }
        boolean canonical = tag.equals("canonical");
        StringBuilder result = new StringBuilder(canonical ? "" : "<" + tag + ">");
        decomposed(c, canonical).codePoints().forEach(part -> result.append(result.isEmpty() ? "" : " ")
                .append(String.format(Locale.ROOT, "%04X", part)));
        return result.toString();
    }

    /** One step of decomposition, which the full one reveals but for a few exceptions. */
    private static String decomposed(int c, boolean canonical) {
        String exception = CharacterTable.named("exceptions").valueOf(c, null);
        if (exception != null) {
            StringBuilder parts = new StringBuilder();
            for (String part : exception.split("\\+")) {
                parts.appendCodePoint(Integer.parseInt(part, 16));
            }
            return parts.toString();
        }
        String source = Character.toString(c);
        if (!canonical) {
            return Normalizer.normalize(source, Normalizer.Form.NFKD);
        }
        String full = Normalizer.normalize(source, Normalizer.Form.NFD);
        int last = full.offsetByCodePoints(full.length(), -1);
        return Normalizer.normalize(full.substring(0, last), Normalizer.Form.NFC) + full.substring(last);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    Object normalize(TruffleString form, TruffleString text) {
        Normalizer.Form chosen = form(form);
        if (CodePoints.isAscii(text)) {
            return text;
        }
        String source = CodePoints.javaString(text);
        String result = normalized(source, chosen);
        return result.equals(source) ? text : CodePoints.text(result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    boolean isNormalized(TruffleString form, TruffleString text) {
        Normalizer.Form chosen = form(form);
        String source = CodePoints.javaString(text);
        return this == CURRENT
                ? Normalizer.isNormalized(source, chosen)
                : normalized(source, chosen).equals(source);
    }

    /** In the old version what it does not know is not decomposed, and nothing is composed across that. */
    private String normalized(String text, Normalizer.Form form) {
        if (this == CURRENT) {
            return Normalizer.normalize(text, form);
        }
        StringBuilder result = new StringBuilder();
        StringBuilder part = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!isAssigned(c) && CharacterTable.named("decomposition").runOf(c) != null) {
                result.append(Normalizer.normalize(part, form)).appendCodePoint(c);
                part.setLength(0);
            } else {
                String corrected = oldValue("normal form", c);
                part.appendCodePoint(corrected == null ? c : Integer.parseInt(corrected, 16));
            }
        });
        return result.append(Normalizer.normalize(part, form)).toString();
    }

    private static Normalizer.Form form(TruffleString form) {
        return switch (PyStrings.toJava(form)) {
            case "NFC" -> Normalizer.Form.NFC;
            case "NFD" -> Normalizer.Form.NFD;
            case "NFKC" -> Normalizer.Form.NFKC;
            case "NFKD" -> Normalizer.Form.NFKD;
            default -> throw Errors.valueError("invalid normalization form");
        };
    }
}
