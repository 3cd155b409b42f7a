// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionNotes;
import org.protopython.ops.Identity;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.ops.number.FloatText;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** Writes one value as JSON. */
final class JsonWriter {
    private final PyJsonEncoder encoder;
    private final ThreadState thread = PythonContext.get(null).threadState();
    private final CodePointBuilder out = new CodePointBuilder(256);
    /** Whether strings are written here, and if so without characters beyond ASCII; else by a function of the program. */
    private final boolean ownStrings;

    private final boolean ascii;

    JsonWriter(PyJsonEncoder encoder) {
        this.encoder = encoder;
        String name = encoder.encoder instanceof PyBuiltinFunction function
                        && function.builtin().owner().equals("_json")
                ? function.builtin().name()
                : "";
        this.ascii = name.equals(JsonModule.ASCII_ENCODER);
        this.ownStrings = ascii || name.equals(JsonModule.PLAIN_ENCODER);
    }

    TruffleString text() {
        return out.toText();
    }

    void write(Object value, int level) {
        TruffleString text = Conversions.asText(value);
        if (text != null) {
            string(value, text);
        } else if (value == PyNone.NONE || value instanceof Boolean) {
            out.append(word(value));
        } else if (value instanceof Long number) {
            out.append((long) number);
        } else if (value instanceof PyInt) {
            out.append(integer(value));
        } else if (value instanceof Double || value instanceof PyFloat) {
            out.append(floatingText(value));
        } else {
            thread.enterNative();
            try {
                nested(value, level);
            } finally {
                thread.leaveNative();
            }
        }
    }

    private void nested(Object value, int level) {
        if (value instanceof PyList || value instanceof PyTuple) {
            sequence(value, level);
        } else if (value instanceof PyDict dict) {
            mapping(dict, level);
        } else {
            other(value, level);
        }
    }

    private static String word(Object value) {
        return value == PyNone.NONE ? "null" : (boolean) value ? "true" : "false";
    }

    private static TruffleString integer(Object value) {
        return (TruffleString) Calls.call(BuiltinTypes.INT.lookup("__repr__"), value);
    }

    private String floatingText(Object value) {
        double number = Conversions.toDouble(value);
        if (Double.isFinite(number)) {
            return FloatText.repr(number);
        } else if (!encoder.allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant: %s", Texts.reprJava(value));
        }
        return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
    }

    private void string(Object value, TruffleString text) {
        if (ownStrings) {
            StringText.append(out, text, ascii);
            return;
        }
        Object encoded = Calls.call(encoder.encoder, value);
        TruffleString result = Conversions.asText(encoded);
        if (result == null) {
            throw Errors.typeError("encoder() must return a string, not %s", PyType.of(encoded));
        }
        out.append(result);
    }

    private Object enter(Object container) {
        if (encoder.markers == null) {
            return null;
        }
        Object marker = Identity.id(container);
        if (encoder.markers.contains(marker)) {
            throw Errors.valueError("Circular reference detected");
        }
        encoder.markers.put(marker, container);
        return marker;
    }

    private void leave(Object marker) {
        if (marker != null) {
            encoder.markers.remove(marker);
        }
    }

    private void newLine(int level) {
        if (encoder.indent != null) {
            out.append('\n');
            for (int i = 0; i < level; i++) {
                out.append(encoder.indent);
            }
        }
    }

    private void sequence(Object value, int level) {
        // A list itself, so that items which the program removes meanwhile are not written.
        PyList items = value instanceof PyList list && list.type() == BuiltinTypes.LIST
                ? list
                : new PyList(Items.toArray(value));
        if (items.size() == 0) {
            out.append("[]");
            return;
        }
        Object marker = enter(value);
        out.append('[');
        int i = 0;
        for (Object item = items.getOrNull(i); item != null; item = items.getOrNull(++i)) {
            if (i > 0) {
                out.append(encoder.itemSeparator);
            }
            newLine(level + 1);
            try {
                write(item, level + 1);
            } catch (PException e) {
                throw noted(e, value, " item " + i);
            }
        }
        newLine(level);
        out.append(']');
        leave(marker);
    }

    private static PException noted(PException error, Object container, String place) {
        String type = PyType.of(container).name();
        ExceptionNotes.add(error.exception(), PyStrings.of("when serializing " + type + place));
        return error;
    }

    private void mapping(PyDict dict, int level) {
        if (Items.length(dict) == 0) {
            out.append("{}");
            return;
        }
        Object marker = enter(dict);
        out.append('{');
        boolean first = true;
        for (Object[] entry : entries(dict)) {
            Object key = key(entry[0]);
            if (key == null) {
                continue;
            }
            if (!first) {
                out.append(encoder.itemSeparator);
            }
            first = false;
            newLine(level + 1);
            string(key, Conversions.asText(key));
            out.append(encoder.keySeparator);
            try {
                write(entry[1], level + 1);
            } catch (PException e) {
                throw noted(e, dict, " item " + Texts.reprJava(entry[0]));
            }
        }
        if (!first) {
            newLine(level);
        }
        out.append('}');
        leave(marker);
    }

    private List<Object[]> entries(PyDict dict) {
        List<Object[]> entries = new ArrayList<>();
        if (dict.type() == BuiltinTypes.DICT && !encoder.sortKeys) {
            dict.forEach((key, value) -> entries.add(new Object[] {key, value}));
            return entries;
        }
        PyList items = new PyList(Items.toArray(Calls.callMethod(dict, "items")));
        if (encoder.sortKeys) {
            Calls.callMethod(items, "sort");
        }
        for (Object item : items.toArray()) {
            Object[] pair = item instanceof PyTuple tuple ? tuple.items() : new Object[0];
            if (pair.length != 2) {
                throw Errors.valueError("items must return 2-tuples");
            }
            entries.add(pair);
        }
        return entries;
    }

    /** A key as text; null when it is to be left out. */
    private Object key(Object key) {
        if (Conversions.asText(key) != null) {
            return key;
        } else if (key == PyNone.NONE || key instanceof Boolean) {
            return PyStrings.of(word(key));
        } else if (key instanceof Double || key instanceof PyFloat) {
            return PyStrings.of(floatingText(key));
        } else if (key instanceof Long || key instanceof PyInt) {
            return integer(key);
        } else if (encoder.skipKeys) {
            return null;
        }
        throw Errors.typeError("keys must be str, int, float, bool or None, not %s", PyType.of(key));
    }

    private void other(Object value, int level) {
        Object marker = enter(value);
        Object replacement = Calls.call(encoder.fallback, value);
        try {
            write(replacement, level);
        } catch (PException e) {
            throw noted(e, value, " object");
        }
        leave(marker);
    }
}
