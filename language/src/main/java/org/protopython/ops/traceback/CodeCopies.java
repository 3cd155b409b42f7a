// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.object.HiddenKey;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Operators;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * Code objects that programs make, of the parts of others: {@code replace()} and the constructor. Whose instructions a
 * code has is known from the bytes given as such, or from the recipe in its exception table; with bytes of another origin
 * code can be made, but not executed.
 */
public final class CodeCopies {
    private static final int REQUIRED = 16;
    private static final int FLAG_VARARGS = 0x4;
    private static final int FLAG_VARKEYWORDS = 0x8;

    /** Under it the bytes of {@code co_code} keep whose they are, which cannot be seen in them. */
    private static final HiddenKey ORIGIN = new HiddenKey("code");

    private CodeCopies() {}

    /** The value of a field. */
    public static Object get(PyCode code, CodeField field) {
        boolean namespaced = code.hasNamespace();
        return switch (field) {
            case ARGCOUNT -> namespaced ? 0L : (Object) (long) code.signature().positionalCount();
            case POSONLYARGCOUNT ->
                namespaced ? 0L : (Object) (long) code.signature().positionalOnlyCount();
            case KWONLYARGCOUNT ->
                namespaced ? 0L : (Object) (long) code.signature().keywordOnlyCount();
            case NLOCALS -> (long) code.localNames().length;
            case STACKSIZE ->
                code.changes().get(field) == null ? 1L : code.changes().get(field);
            case FLAGS -> (long) code.flags();
            case CODE -> instructions(code);
            case CONSTS -> new PyTuple(CodeDescription.constants(code));
            case NAMES -> new PyTuple(CodeDescription.names(code));
            case VARNAMES -> names(code.localNames());
            case FILENAME -> PyStrings.of(code.fileName());
            case NAME -> code.nameValue();
            case QUALNAME -> code.qualifiedNameValue();
            case FIRSTLINENO -> (long) code.firstLine();
            case LINETABLE -> lineTable(code);
            case EXCEPTIONTABLE -> exceptionTable(code);
            case FREEVARS -> names(code.freeNames());
            case CELLVARS -> names(code.cellNames());
        };
    }

    private static Object instructions(PyCode code) {
        byte[] bytes = CodeDescription.instructions(code);
        boolean foreign = code.changes().get(CodeField.CODE) != null;
        PyBytes value = new PyBytes(bytes);
        if (!foreign) {
            ObjectFields.put(value, ORIGIN, code.template());
        }
        return value;
    }

    /** The code whose instructions the bytes given are; null for bytes of another origin. */
    private static PyCode originOf(Object instructions) {
        return instructions instanceof PyBytes bytes ? (PyCode) ObjectFields.get(bytes, ORIGIN) : null;
    }

    private static Object lineTable(PyCode code) {
        byte[] given = code.changes().bytes(CodeField.LINETABLE);
        return new PyBytes(
                given != null ? given : LocationTable.encode(CodeDescription.positions(code), code.firstLine()));
    }

    private static Object exceptionTable(PyCode code) {
        byte[] table = CodeDescription.handlers(code);
        CodeRecipe recipe = code.changes().get(CodeField.EXCEPTIONTABLE) == null ? CodeRecipe.of(code) : null;
        return new PyBytes(recipe == null ? table : recipe.appendTo(table));
    }

    private static PyTuple names(String[] names) {
        return new PyTuple(Arrays.stream(names).map(PyStrings::of).toArray());
    }

    /** {@code types.CodeType(...)}. */
    public static PyCode construct(Object[] arguments) {
        CodeField[] fields = CodeField.values();
        if (arguments.length < REQUIRED) {
            throw Errors.typeError("code expected at least %d arguments, got %d", REQUIRED, arguments.length);
        } else if (arguments.length > fields.length) {
            throw Errors.typeError("code expected at most %d arguments, got %d", fields.length, arguments.length);
        }
        Map<CodeField, Object> values = new EnumMap<>(CodeField.class);
        for (CodeField field : fields) {
            int index = field.ordinal();
            Object given = index < arguments.length ? arguments[index] : PyTuple.EMPTY;
            values.put(field, convert(field, given, "code() argument " + (index + 1)));
        }
        for (CodeField field : new CodeField[] {
            CodeField.ARGCOUNT, CodeField.POSONLYARGCOUNT, CodeField.KWONLYARGCOUNT, CodeField.NLOCALS
        }) {
            if ((Long) values.get(field) < 0) {
                throw Errors.valueError(
                        "code: %s must not be negative", field.attribute().substring("co_".length()));
            }
        }
        for (CodeField field : fields) {
            if (values.get(field) instanceof Long number && number < 0) {
                throw Errors.raise(ExceptionTypes.SYSTEM_ERROR, "bad argument to internal function");
            }
        }
        PyCode origin = originOf(values.get(CodeField.CODE));
        CodeRecipe recipe =
                origin == null ? CodeRecipe.behind(((PyBytes) values.get(CodeField.EXCEPTIONTABLE)).value()) : null;
        return make(origin != null ? origin : recipe != null ? recipe.compile() : nothing(), values);
    }

    /** Code to which everything can be different. */
    private static PyCode nothing() {
        CompileRequest request = new CompileRequest("<code>", "eval", 0, 0, -1, true);
        PyCode module = (PyCode) PythonContext.get(null).compile("lambda: None", request);
        return (PyCode) CodeDescription.constants(module)[0];
    }

    /** {@code code.replace(...)}. */
    public static PyCode replace(PyCode code, PyDict given) {
        Map<CodeField, Object> values = new EnumMap<>(CodeField.class);
        for (int i = given == null ? -1 : given.next(0); i >= 0; i = given.next(i + 1)) {
            String name = PyStrings.toJava(Conversions.asText(given.keyAt(i)));
            CodeField field = CodeField.of(name);
            if (field == null) {
                throw Errors.typeError("replace() got an unexpected keyword argument '%s'", name);
            }
            Object value = convert(field, given.valueAt(i), "replace() argument '" + name + "'");
            if (value instanceof Long number && number < 0) {
                throw Errors.valueError("%s must be a positive integer", name);
            }
            values.put(field, value);
        }
        PyCode template = code;
        PyCode origin = originOf(values.get(CodeField.CODE));
        if (origin != null && origin != code.template()) {
            template = origin;
            for (CodeField field : CodeField.values()) {
                values.computeIfAbsent(field, absent -> get(code, absent));
            }
        }
        return make(template, values);
    }

    private static Object convert(CodeField field, Object value, String what) {
        return switch (field.kind()) {
            case NUMBER -> (long) ArgumentConversions.toInt(value);
            case BYTES -> {
                check(value instanceof PyBytes, what, "bytes", value);
                yield value;
            }
            case TEXT -> {
                check(Conversions.asText(value) != null, what, "str", value);
                yield Conversions.asText(value);
            }
            case TUPLE, NAMES -> {
                check(value instanceof PyTuple, what, "tuple", value);
                yield field.kind() == CodeField.Kind.NAMES ? texts((PyTuple) value) : value;
            }
        };
    }

    private static void check(boolean right, String what, String type, Object value) {
        if (!right) {
            String given = value == PyNone.NONE ? "None" : PyType.of(value).name();
            throw Errors.typeError("%s must be %s, not %s", what, type, given);
        }
    }

    private static PyTuple texts(PyTuple names) {
        List<Object> texts = new ArrayList<>();
        for (Object name : names.items()) {
            TruffleString text = Conversions.asText(name);
            if (text == null) {
                throw Errors.typeError("name tuples must contain only strings, not '%s'", PyType.of(name));
            }
            texts.add(text);
        }
        return new PyTuple(texts.toArray());
    }

    private static PyCode make(PyCode original, Map<CodeField, Object> values) {
        validate(original, values);
        Map<CodeField, Object> different = new EnumMap<>(CodeField.class);
        values.forEach((field, value) -> {
            if (!same(get(original, field), value)) {
                different.put(field, value);
            }
        });
        different.remove(CodeField.NLOCALS);
        return original.derived(different);
    }

    private static void validate(PyCode original, Map<CodeField, Object> values) {
        PyTuple locals = (PyTuple) value(original, values, CodeField.VARNAMES);
        long arguments = arguments(original, values);
        if (values.get(CodeField.CODE) instanceof PyBytes code && code.value().length % CodeDescription.UNITS != 0) {
            throw Errors.valueError("code: co_code is malformed");
        } else if (number(original, values, CodeField.NLOCALS) != locals.size()) {
            throw Errors.valueError("code: co_nlocals != len(co_varnames)");
        } else if (arguments > locals.size()) {
            throw Errors.valueError("code: co_varnames is too small");
        } else if (number(original, values, CodeField.POSONLYARGCOUNT) > number(original, values, CodeField.ARGCOUNT)) {
            throw Errors.raise(ExceptionTypes.SYSTEM_ERROR, "bad argument to internal function");
        }
    }

    /** ValueError for a code that binds fewer arguments than its body takes: CPython, which makes the call, crashes. */
    public static void checkCallable(PyCode code) {
        if (arguments(code, Map.of()) < arguments(code.template(), Map.of())) {
            throw Errors.valueError("code: fewer arguments than its body takes");
        }
    }

    private static long arguments(PyCode original, Map<CodeField, Object> values) {
        long flags = number(original, values, CodeField.FLAGS);
        return number(original, values, CodeField.ARGCOUNT)
                + number(original, values, CodeField.KWONLYARGCOUNT)
                + ((flags & FLAG_VARARGS) != 0 ? 1 : 0)
                + ((flags & FLAG_VARKEYWORDS) != 0 ? 1 : 0);
    }

    private static Object value(PyCode original, Map<CodeField, Object> values, CodeField field) {
        return values.containsKey(field) ? values.get(field) : get(original, field);
    }

    private static long number(PyCode original, Map<CodeField, Object> values, CodeField field) {
        return (Long) value(original, values, field);
    }

    /** Whether two codes agree in a field. */
    public static boolean agree(PyCode first, PyCode second, CodeField field) {
        return same(get(first, field), get(second, field));
    }

    /** Equal and of the same type, as parts of constants must be to be interchangeable. */
    private static boolean same(Object first, Object second) {
        if (first == second) {
            return true;
        } else if (first instanceof PyBytes one && second instanceof PyBytes other) {
            return Arrays.equals(one.value(), other.value());
        } else if (first instanceof Double one && second instanceof Double other) {
            return one.equals(other);
        } else if (!(first instanceof PyTuple one) || !(second instanceof PyTuple other)) {
            return PyType.of(first) == PyType.of(second) && Operators.equal(first, second);
        } else {
            boolean same = one.size() == other.size();
            for (int i = 0; same && i < one.size(); i++) {
                same = same(one.items()[i], other.items()[i]);
            }
            return same;
        }
    }
}
