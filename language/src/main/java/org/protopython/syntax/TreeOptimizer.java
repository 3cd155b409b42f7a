// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInstance;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/**
 * What {@code ast.parse(..., optimize=n)} does to a tree of the module {@code ast}, as CPython's compiler would with it:
 * {@code __debug__} becomes a constant, a simple {@code "%s" % (x,)} an f-string, numbers in patterns become one
 * constant, and docstrings are dropped at the second level. Constant expressions stay.
 */
final class TreeOptimizer {
    private static final Pattern CONVERSION = Pattern.compile("%(?:%|([-+ #0]*)([0-9]*)(?:\\.([0-9]+))?([sra]))");
    private static final String[] PLACE = {"lineno", "col_offset", "end_lineno", "end_col_offset"};
    private static final long UNKNOWN = -1;
    private static final int PASS_LENGTH = 4;

    private final Object classes;
    private final int level;

    TreeOptimizer(PythonContext context, int level) {
        this.classes = ImportSystem.importModule(context, "_ast");
        this.level = level;
    }

    /** The tree that takes the place of a value, which is a node, a list or none of both. */
    Object optimize(Object value) {
        if (value instanceof PyList list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, optimize(list.get(i)));
            }
            return list;
        } else if (!(value instanceof PyInstance)) {
            return value;
        }
        PyInstance node = (PyInstance) value;
        String kind = kind(node);
        if (level > 1 && (kind.equals("Module") || kind.equals("ClassDef") || kind.endsWith("FunctionDef"))) {
            dropDocstring((PyList) field(node, "body"));
        }
        if (!kind.equals("Constant")) {
            PyDict fields = Attributes.dictOf(node);
            for (int i = fields.next(0); i >= 0; i = fields.next(i + 1)) {
                Object old = fields.valueAt(i);
                Object changed = optimize(old);
                if (changed != old) {
                    fields.put(fields.keyAt(i), changed);
                }
            }
        }
        return switch (kind) {
            case "Name" -> isText(field(node, "id"), "__debug__") ? constant(node, level == 0) : node;
            case "BinOp" -> formatted(node);
            case "MatchValue" -> {
                set(node, "value", number(field(node, "value")));
                yield node;
            }
            case "MatchMapping" -> {
                PyList keys = (PyList) field(node, "keys");
                for (int i = 0; i < keys.size(); i++) {
                    keys.set(i, number(keys.get(i)));
                }
                yield node;
            }
            default -> node;
        };
    }

    private static String kind(Object node) {
        return PyType.of(node).name();
    }

    private static Object field(Object node, String name) {
        return Attributes.getOwn((PyInstance) node, name);
    }

    private static void set(PyInstance node, String name, Object value) {
        Attributes.setOwn(node, name, value);
    }

    private static boolean isText(Object value, String text) {
        return Conversions.asText(value) != null
                && PyStrings.toJava(Conversions.asText(value)).equals(text);
    }

    private PyInstance make(String kind) {
        return new PyInstance((PyType) Attributes.get(classes, kind));
    }

    /** A node in the place of another one. */
    private PyInstance make(String kind, PyInstance place) {
        PyInstance made = make(kind);
        for (String name : PLACE) {
            set(made, name, field(place, name));
        }
        return made;
    }

    private PyInstance constant(PyInstance place, Object value) {
        PyInstance constant = make("Constant", place);
        set(constant, "value", value);
        set(constant, "kind", PyNone.NONE);
        return constant;
    }

    private void dropDocstring(PyList body) {
        if (body.size() == 0
                || !(body.get(0) instanceof PyInstance first)
                || !kind(first).equals("Expr")) {
            return;
        }
        Object value = field(first, "value");
        if (!kind(value).equals("Constant") || Conversions.asText(field(value, "value")) == null) {
            return;
        }
        if (body.size() > 1) {
            body.remove(0);
            return;
        }
        PyInstance pass = make("Pass", first);
        set(pass, "end_lineno", field(first, "lineno"));
        set(pass, "end_col_offset", (Long) field(first, "col_offset") + PASS_LENGTH);
        body.set(0, pass);
    }

    /** The constant that a number in a pattern is. */
    private Object number(Object value) {
        if (!(value instanceof PyInstance node)) {
            return value;
        }
        switch (kind(node)) {
            case "UnaryOp" -> {
                Object operand = field(node, "operand");
                return constant(node, Calls.callMethod(field(operand, "value"), "__neg__"));
            }
            case "BinOp" -> {
                double real = Conversions.toDouble(field(number(field(node, "left")), "value"));
                PyComplex complex = (PyComplex) field(field(node, "right"), "value");
                boolean plus = kind(field(node, "op")).equals("Add");
                return constant(
                        node,
                        plus
                                ? new PyComplex(real + complex.real(), complex.imaginary())
                                : new PyComplex(real - complex.real(), -complex.imaginary()));
            }
            default -> {
                return node;
            }
        }
    }

    private Object formatted(PyInstance node) {
        Object left = field(node, "left");
        Object right = field(node, "right");
        if (!kind(field(node, "op")).equals("Mod")
                || !kind(left).equals("Constant")
                || !kind(right).equals("Tuple")) {
            return node;
        }
        TruffleString format = Conversions.asText(field(left, "value"));
        PyList arguments = (PyList) field(right, "elts");
        for (Object argument : arguments.toArray()) {
            if (kind(argument).equals("Starred")) {
                return node;
            }
        }
        List<Object> values = format == null ? null : parse(PyStrings.toJava(format), arguments, node);
        if (values == null) {
            return node;
        }
        PyInstance joined = make("JoinedStr", node);
        set(joined, "values", new PyList(values.toArray()));
        return joined;
    }

    /** The parts of the f-string; null when the format is not a simple one. */
    private List<Object> parse(String format, PyList arguments, PyInstance place) {
        List<Object> values = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = CONVERSION.matcher(format);
        int used = 0;
        for (int at = 0; at < format.length(); ) {
            if (format.charAt(at) != '%') {
                text.append(format.charAt(at++));
                continue;
            } else if (!matcher.region(at, format.length()).lookingAt()) {
                return null;
            }
            at = matcher.end();
            if (matcher.group(4) == null) {
                text.append('%');
            } else if (used == arguments.size()) {
                return null;
            } else {
                addText(values, text, place);
                values.add(conversion(matcher, (PyInstance) arguments.get(used++)));
            }
        }
        addText(values, text, place);
        return used == arguments.size() ? values : null;
    }

    private void addText(List<Object> values, StringBuilder text, PyInstance place) {
        if (!text.isEmpty()) {
            values.add(constant(place, PyStrings.of(text.toString())));
            text.setLength(0);
        }
    }

    private Object conversion(Matcher matcher, PyInstance argument) {
        PyInstance value = make("FormattedValue", argument);
        set(value, "value", argument);
        set(value, "conversion", (long) matcher.group(4).charAt(0));
        String width = matcher.group(2);
        String spec = width.isEmpty() || matcher.group(1).indexOf('-') >= 0 ? width : ">" + width;
        spec += matcher.group(3) == null ? "" : "." + matcher.group(3);
        PyInstance made = null;
        if (!spec.isEmpty()) {
            made = make("Constant");
            for (String name : PLACE) {
                set(made, name, UNKNOWN);
            }
            set(made, "value", PyStrings.of(spec));
            set(made, "kind", PyNone.NONE);
        }
        set(value, "format_spec", made == null ? PyNone.NONE : made);
        return value;
    }
}
