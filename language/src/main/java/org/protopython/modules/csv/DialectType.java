// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code Dialect}. */
@PyTypeMethods(
        value = "Dialect",
        doc = "CSV dialect\n\nHow the fields of a CSV file are separated, quoted and escaped.")
final class DialectType {
    private DialectType() {}

    @PyBuiltin("__new__(cls, /, dialect=None, delimiter=<unrepresentable>, doublequote=<unrepresentable>,"
            + " escapechar=<unrepresentable>, lineterminator=<unrepresentable>, quotechar=<unrepresentable>,"
            + " quoting=<unrepresentable>, skipinitialspace=<unrepresentable>, strict=<unrepresentable>)")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object create(
            PythonContext context,
            PyType cls,
            Object dialect,
            Object delimiter,
            Object doublequote,
            Object escapechar,
            Object lineterminator,
            Object quotechar,
            Object quoting,
            Object skipinitialspace,
            Object strict) {
        Object base = Conversions.asText(dialect) == null ? dialect : CsvModule.registered(context, dialect);
        Object[] given = {
            delimiter, doublequote, escapechar, lineterminator, quotechar, quoting, skipinitialspace, strict
        };
        boolean plain = true;
        for (Object each : given) {
            plain &= each == null;
        }
        if (plain && base instanceof PyDialect known && known.type() == cls) {
            return known;
        }
        PyDialect made = new PyDialect(cls);
        made.delimiter = character("delimiter", option(base, delimiter, "delimiter"), made.delimiter, false);
        made.doubleQuote = truth(option(base, doublequote, "doublequote"), true);
        made.escapeCharacter = character("escapechar", option(base, escapechar, "escapechar"), PyDialect.UNSET, true);
        setTerminator(made, option(base, lineterminator, "lineterminator"));
        Object quote = option(base, quotechar, "quotechar");
        made.quoteCharacter = character("quotechar", quote, made.quoteCharacter, true);
        Object mode = option(base, quoting, "quoting");
        made.quoting = quoting(quote == PyNone.NONE && mode == null ? (Object) (long) Quoting.NONE : mode);
        made.skipInitialSpace = truth(option(base, skipinitialspace, "skipinitialspace"), false);
        made.strict = truth(option(base, strict, "strict"), false);
        check(made);
        return made;
    }

    /** What was given, else the attribute of the base, else null. */
    private static Object option(Object base, Object given, String name) {
        return given != null || base == PyNone.NONE ? given : Attributes.getOrNull(base, name);
    }

    private static boolean truth(Object value, boolean otherwise) {
        return value == null ? otherwise : Conversions.isTrue(value);
    }

    private static int character(String name, Object value, int otherwise, boolean optional) {
        if (value == null) {
            return otherwise;
        } else if (value == PyNone.NONE && optional) {
            return PyDialect.UNSET;
        }
        TruffleString text = Conversions.asText(value);
        if (text == null || CodePoints.length(text) != 1) {
            String found = text == null ? PyType.of(value).name() : "a string of length " + CodePoints.length(text);
            throw Errors.typeError(
                    "\"%s\" must be a unicode character%s, not %s", name, optional ? " or None" : "", found);
        }
        return CodePoints.at(text, 0);
    }

    private static void setTerminator(PyDialect dialect, Object value) {
        if (value != null) {
            TruffleString text = Conversions.asText(value);
            if (text == null) {
                throw Errors.typeError("\"lineterminator\" must be a string, not %s", PyType.of(value));
            }
            dialect.setLineTerminator(text);
        }
    }

    private static int quoting(Object value) {
        if (value == null) {
            return Quoting.MINIMAL;
        } else if (!Items.isInt(value)) {
            throw Errors.typeError("\"quoting\" must be an integer, not %s", PyType.of(value));
        }
        long number = Conversions.toIndexLong(value);
        if (number < Quoting.MINIMAL || number > Quoting.NOTNULL) {
            throw Errors.typeError("bad \"quoting\" value");
        }
        return (int) number;
    }

    private static void check(PyDialect dialect) {
        if (dialect.quoting != Quoting.NONE && dialect.quoteCharacter == PyDialect.UNSET) {
            throw Errors.typeError("quotechar must be set if quoting enabled");
        }
        checkCharacter(dialect, "delimiter", dialect.delimiter, true);
        checkCharacter(dialect, "escapechar", dialect.escapeCharacter, !dialect.skipInitialSpace);
        checkCharacter(dialect, "quotechar", dialect.quoteCharacter, !dialect.skipInitialSpace);
        checkDifferent("delimiter", dialect.delimiter, "escapechar", dialect.escapeCharacter);
        checkDifferent("delimiter", dialect.delimiter, "quotechar", dialect.quoteCharacter);
        checkDifferent("escapechar", dialect.escapeCharacter, "quotechar", dialect.quoteCharacter);
    }

    private static void checkCharacter(PyDialect dialect, String name, int c, boolean spaceAllowed) {
        if (c == '\r' || c == '\n' || c == ' ' && !spaceAllowed) {
            throw Errors.valueError("bad %s value", name);
        } else if (dialect.isInTerminator(c)) {
            throw Errors.valueError("bad %s or lineterminator value", name);
        }
    }

    private static void checkDifferent(String first, int left, String second, int right) {
        if (left == right && left != PyDialect.UNSET) {
            throw Errors.valueError("bad %s or %s value", first, second);
        }
    }

    private static Object shown(int c) {
        return c == PyDialect.UNSET ? PyNone.NONE : CodePoints.text(c);
    }

    @PyGetter(value = "delimiter", doc = "The character between two fields.")
    static Object delimiter(PyDialect self) {
        return shown(self.delimiter);
    }

    @PyGetter(value = "quotechar", doc = "The character around fields with special characters; None for none.")
    static Object quoteCharacter(PyDialect self) {
        return shown(self.quoteCharacter);
    }

    @PyGetter(
            value = "escapechar",
            doc = "The character that takes the special meaning from the next one; None for none.")
    static Object escapeCharacter(PyDialect self) {
        return shown(self.escapeCharacter);
    }

    @PyGetter(
            value = "doublequote",
            doc = "Whether a quote in a quoted field is written twice, and not after the escape character.")
    static boolean doubleQuote(PyDialect self) {
        return self.doubleQuote;
    }

    @PyGetter(value = "skipinitialspace", doc = "Whether blanks right after a delimiter are left out in reading.")
    static boolean skipInitialSpace(PyDialect self) {
        return self.skipInitialSpace;
    }

    @PyGetter(value = "strict", doc = "Whether malformed input raises an Error.")
    static boolean strict(PyDialect self) {
        return self.strict;
    }

    @PyGetter(value = "lineterminator", doc = "What the writer puts at the end of each record.")
    static Object lineTerminator(PyDialect self) {
        return self.lineTerminator;
    }

    @PyGetter(value = "quoting", doc = "Which fields are quoted: one of the constants QUOTE_.")
    static long quotingMode(PyDialect self) {
        return self.quoting;
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "Raises TypeError: a dialect cannot be pickled.")
    static Object reduce(PyDialect self) {
        throw Errors.typeError("cannot pickle 'Dialect' instances");
    }

    @PyBuiltin(value = "__reduce_ex__(self, protocol, /)", doc = "Raises TypeError: a dialect cannot be pickled.")
    static Object reduceEx(PyDialect self, Object protocol) {
        throw Errors.typeError("cannot pickle 'Dialect' instances");
    }
}
