// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Warnings;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.ops.traceback.CodeDescription.Position;
import org.protopython.ops.traceback.LocationTable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;

/** {@code code}. There is no bytecode: what tells of it describes the parts of the source instead. */
@PyTypeMethods(value = "code", doc = "A code object: what compile() makes and functions run.")
public final class CodeType {
    private static final byte NOP = 27;
    private static final int MOST_CODE = 254;
    private static final int MOST_LINES = 127;
    private static final int LEAST_LINES = -128;

    private static final Set<String> FIELDS = Set.of(
            "co_argcount",
            "co_posonlyargcount",
            "co_kwonlyargcount",
            "co_nlocals",
            "co_stacksize",
            "co_code",
            "co_consts",
            "co_names",
            "co_varnames",
            "co_freevars",
            "co_cellvars",
            "co_exceptiontable");

    private CodeType() {}

    private static Object names(String[] names) {
        Object[] items = new Object[names.length];
        for (int i = 0; i < names.length; i++) {
            items[i] = PyStrings.of(names[i]);
        }
        return new PyTuple(items);
    }

    @PyGetter("co_name")
    static String name(PyCode self) {
        return self.name();
    }

    @PyGetter("co_qualname")
    static String qualifiedName(PyCode self) {
        return self.qualifiedName();
    }

    @PyGetter("co_filename")
    static String fileName(PyCode self) {
        return self.fileName();
    }

    @PyGetter("co_firstlineno")
    static long firstLine(PyCode self) {
        return self.firstLine();
    }

    @PyGetter("co_argcount")
    static long argumentCount(PyCode self) {
        return self.hasNamespace() ? 0 : self.signature().positionalCount();
    }

    @PyGetter("co_posonlyargcount")
    static long positionalOnlyCount(PyCode self) {
        return self.hasNamespace() ? 0 : self.signature().positionalOnlyCount();
    }

    @PyGetter("co_kwonlyargcount")
    static long keywordOnlyCount(PyCode self) {
        return self.signature().keywordOnlyCount();
    }

    @PyGetter("co_nlocals")
    static long localCount(PyCode self) {
        return self.localNames().length;
    }

    @PyGetter("co_varnames")
    static Object localNames(PyCode self) {
        return names(self.localNames());
    }

    @PyGetter("co_cellvars")
    static Object cellNames(PyCode self) {
        return names(self.cellNames());
    }

    @PyGetter("co_freevars")
    static Object freeNames(PyCode self) {
        return names(self.freeNames());
    }

    @PyGetter("co_names")
    static Object names(PyCode self) {
        return new PyTuple(CodeDescription.names(self));
    }

    @PyGetter("co_consts")
    static Object constants(PyCode self) {
        return new PyTuple(CodeDescription.constants(self));
    }

    /** An instruction that does nothing for each part of the source. */
    @PyGetter("co_code")
    static Object instructions(PyCode self) {
        byte[] code = new byte[CodeDescription.positions(self).size() * CodeDescription.UNITS];
        for (int i = 0; i < code.length; i += CodeDescription.UNITS) {
            code[i] = NOP;
        }
        return new PyBytes(code);
    }

    /** Instructions are not replaced by faster ones. */
    @PyGetter("_co_code_adaptive")
    static Object adaptedInstructions(PyCode self) {
        return instructions(self);
    }

    /** What {@code co_positions()} tells, as bytes. */
    @PyGetter("co_linetable")
    static Object lineTable(PyCode self) {
        byte[] given = self.lineTable();
        return new PyBytes(
                given != null ? given : LocationTable.encode(CodeDescription.positions(self), self.firstLine()));
    }

    /** The older form of that table: how many bytes of code lead to how many more lines. */
    @PyGetter("co_lnotab")
    static Object oldLineTable(PyCode self) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "co_lnotab is deprecated, use co_lines instead.", 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = self.firstLine();
        int code = 0;
        for (Position position : located(self)) {
            int lines = position.line() < 0 ? 0 : position.line() - line;
            if (lines != 0) {
                for (; code > MOST_CODE; code -= MOST_CODE) {
                    out.write(MOST_CODE);
                    out.write(0);
                }
                for (; lines < LEAST_LINES || lines > MOST_LINES; code = 0) {
                    int step = Math.clamp(lines, LEAST_LINES, MOST_LINES);
                    out.write(code);
                    out.write(step);
                    lines -= step;
                }
                out.write(code);
                out.write(lines);
                code = 0;
                line = position.line();
            }
            code += CodeDescription.UNITS;
        }
        return new PyBytes(out.toByteArray());
    }

    /** The positions that there are, which need not be those of all instructions if a program gave them. */
    private static List<Position> located(PyCode code) {
        byte[] given = code.lineTable();
        return given == null ? CodeDescription.positions(code) : LocationTable.decode(given, code.firstLine());
    }

    /** Empty: handlers are nodes. */
    @PyGetter("co_exceptiontable")
    static Object exceptionTable(PyCode self) {
        return new PyBytes(new byte[0]);
    }

    @PyGetter("co_flags")
    static long flags(PyCode self) {
        return self.flags();
    }

    @PyGetter("co_stacksize")
    static long stackSize(PyCode self) {
        return 1;
    }

    @PyBuiltin("co_lines(self, /)")
    static Object lines(PyCode self) {
        List<Position> positions = located(self);
        List<Object> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= positions.size(); i++) {
            int line = positions.get(start).line();
            if (i == positions.size() || positions.get(i).line() != line) {
                lines.add(new PyTuple(
                        (long) start * CodeDescription.UNITS, (long) i * CodeDescription.UNITS, known(line)));
                start = i;
            }
        }
        return Iteration.iterator(new PyList(lines.toArray()));
    }

    @PyBuiltin("co_positions(self, /)")
    static Object positions(PyCode self) {
        List<Position> positions = located(self);
        Object[] all = new Object[positions.size()];
        for (int i = 0; i < all.length; i++) {
            Position position = positions.get(i);
            all[i] = new PyTuple(
                    known(position.line()),
                    known(position.endLine()),
                    known(position.column()),
                    known(position.endColumn()));
        }
        return Iteration.iterator(new PyList(all));
    }

    private static Object known(int number) {
        return number < 0 ? PyNone.NONE : (Object) (long) number;
    }

    @PyBuiltin("co_branches(self, /)")
    static Object branches(PyCode self) {
        return Iteration.iterator(PyTuple.EMPTY);
    }

    @PyBuiltin("_varname_from_oparg(self, /, oparg)")
    static String variable(PyCode self, int oparg) {
        List<String> names = new ArrayList<>(Arrays.asList(self.localNames()));
        Arrays.stream(self.cellNames()).filter(name -> !names.contains(name)).forEach(names::add);
        names.addAll(Arrays.asList(self.freeNames()));
        if (oparg < 0 || oparg >= names.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return names.get(oparg);
    }

    @PyBuiltin("replace(self, /, **changes)")
    static Object replace(PyCode self, PyDict changes) {
        String[] texts = {self.name(), self.qualifiedName(), self.fileName()};
        long[] numbers = {self.firstLine(), self.flags()};
        byte[] table = self.lineTable();
        for (int i = changes == null ? -1 : changes.next(0); i >= 0; i = changes.next(i + 1)) {
            String field = PyStrings.toJava(Conversions.asText(changes.keyAt(i)));
            Object value = changes.valueAt(i);
            switch (field) {
                case "co_name" -> texts[0] = text(field, value);
                case "co_qualname" -> texts[1] = text(field, value);
                case "co_filename" -> texts[2] = text(field, value);
                case "co_firstlineno" -> numbers[0] = ArgumentConversions.toLong(value);
                case "co_linetable" -> table = bytes(field, value);
                case "co_flags" -> numbers[1] = ArgumentConversions.toLong(value);
                default -> keep(self, field, value);
            }
        }
        for (long number : numbers) {
            if (number < 0) {
                throw Errors.valueError("code: co_varnames is too small");
            }
        }
        PyCode code = self.renamed(texts[0], texts[1], texts[2], (int) numbers[0], (int) numbers[1]);
        code.setLineTable(table);
        return code;
    }

    private static byte[] bytes(String field, Object value) {
        if (!(value instanceof PyBytes bytes)) {
            throw Errors.typeError("replace() argument '%s' must be bytes, not %s", field, PyType.of(value));
        }
        return bytes.value();
    }

    private static String text(String field, Object value) {
        if (Conversions.asText(value) == null) {
            throw Errors.typeError("replace() argument '%s' must be str, not %s", field, PyType.of(value));
        }
        return PyStrings.toJava(Conversions.asText(value));
    }

    /** What code consists of can only be replaced by the same. */
    private static void keep(PyCode self, String field, Object value) {
        if (!FIELDS.contains(field)) {
            throw Errors.typeError("replace() got an unexpected keyword argument '%s'", field);
        } else if (!Operators.equal(Attributes.get(self, field), value)) {
            throw Errors.notImplementedError("replacing %s of a code object is not implemented", field);
        }
    }

    @PyBuiltin("__replace__(self, /, **changes)")
    static Object replaceAgain(PyCode self, PyDict changes) {
        return replace(self, changes);
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyCode self, Object value) {
        if (!(value instanceof PyCode other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self == other || key(self).equals(key(other)) && sameConstants(self, other);
    }

    private static boolean sameConstants(PyCode self, PyCode other) {
        Object[] own = CodeDescription.constants(self);
        Object[] others = CodeDescription.constants(other);
        boolean same = own.length == others.length;
        for (int i = 0; same && i < own.length; i++) {
            same = PyType.of(own[i]) == PyType.of(others[i]) && Operators.equal(own[i], others[i]);
        }
        return same;
    }

    private static List<Object> key(PyCode code) {
        return List.of(
                code.name(),
                code.firstLine(),
                code.flags(),
                code.signature().positionalCount(),
                code.signature().positionalOnlyCount(),
                code.signature().keywordOnlyCount(),
                List.of(code.localNames()),
                List.of(code.cellNames()),
                List.of(code.freeNames()),
                code.lineTable() == null ? "" : Arrays.toString(code.lineTable()),
                code.section() == null ? "" : code.section().getCharacters().toString());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyCode self) {
        return key(self).hashCode();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCode self) {
        return "<code object " + self.name() + " at " + TypeNames.address(self) + ", file \"" + self.fileName()
                + "\", line " + self.firstLine() + ">";
    }
}
