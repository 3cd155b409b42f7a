// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.text.CaseMapping;
import org.protopython.ops.text.Characters;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.TextPredicates;
import org.protopython.ops.text.TextShape;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The methods of {@code str} about case, white space, padding, kinds of characters and translation. */
@PyTypeMethods("str")
public final class StrTextMethods {
    private StrTextMethods() {}

    @PyBuiltin(value = "lower(self, /)", doc = "A copy in lower case.")
    static TruffleString lower(TruffleString self) {
        return CaseMapping.lower(self);
    }

    @PyBuiltin(value = "upper(self, /)", doc = "A copy in upper case.")
    static TruffleString upper(TruffleString self) {
        return CaseMapping.upper(self);
    }

    @PyBuiltin(
            value = "title(self, /)",
            doc = "A copy in which each word begins in title case and goes on in lower case.")
    static TruffleString title(TruffleString self) {
        return CaseMapping.title(self);
    }

    @PyBuiltin(
            value = "capitalize(self, /)",
            doc = "A copy whose first character is in title case and the rest in lower case.")
    static TruffleString capitalize(TruffleString self) {
        return CaseMapping.capitalize(self);
    }

    @PyBuiltin(value = "swapcase(self, /)", doc = "A copy in which upper case is lower case, and the other way round.")
    static TruffleString swapCase(TruffleString self) {
        return CaseMapping.swapCase(self);
    }

    @PyBuiltin(
            value = "casefold(self, /)",
            doc = "A copy in a form that is equal for strings that differ only in case.")
    static TruffleString caseFold(TruffleString self) {
        return CaseMapping.caseFold(self);
    }

    @PyBuiltin(
            value = "strip(self, chars=None, /)",
            doc = "The string without those of the given characters that are at either end; None means whitespace.")
    static TruffleString strip(TruffleString self, Object chars) {
        return TextShape.strip(self, characters(chars, "strip"), true, true);
    }

    @PyBuiltin(
            value = "lstrip(self, chars=None, /)",
            doc = "The string without those of the given characters that are at the start; None means whitespace.")
    static TruffleString stripLeft(TruffleString self, Object chars) {
        return TextShape.strip(self, characters(chars, "lstrip"), true, false);
    }

    @PyBuiltin(
            value = "rstrip(self, chars=None, /)",
            doc = "The string without those of the given characters that are at the end; None means whitespace.")
    static TruffleString stripRight(TruffleString self, Object chars) {
        return TextShape.strip(self, characters(chars, "rstrip"), false, true);
    }

    private static TruffleString characters(Object value, String method) {
        if (value == PyNone.NONE) {
            return null;
        }
        TruffleString characters = Conversions.asText(value);
        if (characters == null) {
            throw Errors.typeError("%s arg must be None or str", method);
        }
        return characters;
    }

    @PyBuiltin(
            value = "center(self, width, fillchar=' ', /)",
            doc = "The string filled up on both sides by fillchar, to a length of width.")
    static TruffleString center(TruffleString self, long width, Object fillchar) {
        int padding = padding(self, width);
        int left = TextShape.centerLeft(padding, (int) width);
        return TextShape.pad(self, left, padding - left, fill(fillchar));
    }

    @PyBuiltin(
            value = "ljust(self, width, fillchar=' ', /)",
            doc = "The string filled up on the right by fillchar, to a length of width.")
    static TruffleString justifyLeft(TruffleString self, long width, Object fillchar) {
        return TextShape.pad(self, 0, padding(self, width), fill(fillchar));
    }

    @PyBuiltin(
            value = "rjust(self, width, fillchar=' ', /)",
            doc = "The string filled up on the left by fillchar, to a length of width.")
    static TruffleString justifyRight(TruffleString self, long width, Object fillchar) {
        return TextShape.pad(self, padding(self, width), 0, fill(fillchar));
    }

    private static int padding(TruffleString self, long width) {
        return (int) Math.clamp(width - CodePoints.length(self), 0L, Integer.MAX_VALUE / 4);
    }

    private static int fill(Object value) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("The fill character must be a unicode character, not %s", PyType.of(value));
        }
        if (CodePoints.length(text) != 1) {
            throw Errors.typeError("The fill character must be exactly one character long");
        }
        return CodePoints.at(text, 0);
    }

    @PyBuiltin(
            value = "zfill(self, width, /)",
            doc = "The string filled up to a length of width by zeros, which come after the sign if there is one.")
    static TruffleString zeroFill(TruffleString self, long width) {
        return TextShape.zeroFill(self, (int) Math.clamp(width, 0L, Integer.MAX_VALUE / 4));
    }

    @PyBuiltin(
            value = "expandtabs(self, /, tabsize=8)",
            doc = "A copy with blanks in place of tabs, up to the next column that tabsize divides.")
    static TruffleString expandTabs(TruffleString self, int tabsize) {
        return TextShape.expandTabs(self, tabsize);
    }

    @PyBuiltin(value = "isalpha(self, /)", doc = "Whether there are characters and all are letters.")
    static boolean isAlpha(TruffleString self) {
        return TextPredicates.all(self, Characters::isAlpha);
    }

    @PyBuiltin(value = "isalnum(self, /)", doc = "Whether there are characters and all are letters or numbers.")
    static boolean isAlphanumeric(TruffleString self) {
        return TextPredicates.all(self, Characters::isAlphanumeric);
    }

    @PyBuiltin(
            value = "isdecimal(self, /)",
            doc = "Whether there are characters and all are digits of decimal numbers.")
    static boolean isDecimal(TruffleString self) {
        return TextPredicates.all(self, Characters::isDecimal);
    }

    @PyBuiltin(
            value = "isdigit(self, /)",
            doc = "Whether there are characters and all are digits, those in superscript and the like included.")
    static boolean isDigit(TruffleString self) {
        return TextPredicates.all(self, Characters::isDigit);
    }

    @PyBuiltin(
            value = "isnumeric(self, /)",
            doc = "Whether there are characters and all stand for numbers, fractions and the like included.")
    static boolean isNumeric(TruffleString self) {
        return TextPredicates.all(self, Characters::isNumeric);
    }

    @PyBuiltin(value = "isspace(self, /)", doc = "Whether there are characters and all are whitespace.")
    static boolean isSpace(TruffleString self) {
        return TextPredicates.all(self, Characters::isSpace);
    }

    @PyBuiltin(
            value = "isprintable(self, /)",
            doc = "Whether repr() escapes no character for not being printable; so it is for an empty string.")
    static boolean isPrintable(TruffleString self) {
        return TextPredicates.isPrintable(self);
    }

    @PyBuiltin(
            value = "isascii(self, /)",
            doc = "Whether all characters are below U+0080; so it is for an empty string.")
    static boolean isAscii(TruffleString self) {
        return CodePoints.isAscii(self);
    }

    @PyBuiltin(value = "islower(self, /)", doc = "Whether there are cased characters and all are in lower case.")
    static boolean isLower(TruffleString self) {
        return TextPredicates.isLower(self);
    }

    @PyBuiltin(value = "isupper(self, /)", doc = "Whether there are cased characters and all are in upper case.")
    static boolean isUpper(TruffleString self) {
        return TextPredicates.isUpper(self);
    }

    @PyBuiltin(
            value = "istitle(self, /)",
            doc = "Whether there are cased characters, in upper or title case just at the start of each word.")
    static boolean isTitle(TruffleString self) {
        return TextPredicates.isTitle(self);
    }

    @PyBuiltin(
            value = "isidentifier(self, /)",
            doc = "Whether the string can be a name in a program; keyword.iskeyword() tells those that are reserved.")
    static boolean isIdentifier(TruffleString self) {
        return TextPredicates.isIdentifier(self);
    }

    @PyBuiltin(value = "translate(self, table, /)", doc = """
        A copy with each character c replaced by table[ord(c)].

        That is a string, a code point, or None to leave the character out; where there is none, LookupError,
        the character stays. maketrans() makes such tables.\
        """)
    static TruffleString translate(TruffleString self, Object table) {
        int[] source = CodePoints.of(self);
        CodePointBuilder out = new CodePointBuilder(source.length);
        for (int c : source) {
            Object mapped = mapped(table, c);
            if (mapped == null) {
                out.append(c);
            } else if (mapped instanceof TruffleString text) {
                out.append(text);
            } else if (mapped != PyNone.NONE) {
                out.append(character(mapped));
            }
        }
        return out.toText();
    }

    private static Object mapped(Object table, int c) {
        if (table instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            return dict.get((Object) (long) c);
        }
        try {
            return Items.get(table, (long) c);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.LOOKUP_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    private static int character(Object mapped) {
        if (!Items.isInt(mapped)) {
            throw Errors.typeError("character mapping must return integer, None or str");
        }
        BigInteger value = Conversions.toBigInteger(mapped);
        if (value.signum() < 0 || value.bitLength() > 21 || value.intValue() > Character.MAX_CODE_POINT) {
            throw Errors.valueError("character mapping must be in range(0x110000)");
        }
        return value.intValue();
    }

    @PyBuiltin(
            value = "maketrans(x, y=<unrepresentable>, z=<unrepresentable>, /)",
            doc = """
                    maketrans(dict) -> table for translate(); a key is a character or a code point
                    maketrans(x, y[, z]) -> table that replaces characters of x by those of y and leaves out those of z

                    x and y are of the same length.\
                    """,
            kind = Kind.STATIC_METHOD)
    static Object makeTranslation(Object x, Object y, Object z) {
        TruffleString to = y == null ? null : ArgumentConversions.toText(y, "maketrans() argument 2");
        TruffleString deleted = z == null ? null : ArgumentConversions.toText(z, "maketrans() argument 3");
        PyDict table = new PyDict();
        if (to == null) {
            if (!(x instanceof PyDict source && source.type() == BuiltinTypes.DICT)) {
                throw Errors.typeError("if you give only one argument to maketrans it must be a dict");
            }
            source.forEach((key, value) -> table.put(translationKey(key), value));
            return table;
        }
        TruffleString from = Conversions.asText(x);
        if (from == null) {
            throw Errors.typeError("first maketrans argument must be a string if there is a second argument");
        }
        int length = CodePoints.length(from);
        if (length != CodePoints.length(to)) {
            throw Errors.valueError("the first two maketrans arguments must have equal length");
        }
        for (int i = 0; i < length; i++) {
            table.put((long) CodePoints.at(from, i), (long) CodePoints.at(to, i));
        }
        if (deleted != null) {
            for (int c : CodePoints.of(deleted)) {
                table.put((long) c, PyNone.NONE);
            }
        }
        return table;
    }

    private static Object translationKey(Object key) {
        TruffleString text = Conversions.asText(key);
        if (text == null) {
            if (!Items.isInt(key)) {
                throw Errors.typeError("keys in translate table must be strings or integers");
            }
            return key;
        }
        if (PyStrings.length(text) != 1) {
            throw Errors.valueError("string keys in translate table must be of length 1");
        }
        return (long) CodePoints.at(text, 0);
    }
}
