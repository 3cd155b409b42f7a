// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
import org.protopython.objects.PyTuple;
import org.protopython.ops.Iteration;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Warnings;
import org.protopython.ops.traceback.CodeCopies;
import org.protopython.ops.traceback.CodeDescription;
import org.protopython.ops.traceback.CodeDescription.Position;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;

/** {@code code}. There is no bytecode: what tells of it describes the parts of the source instead. */
@PyTypeMethods(value = "code", doc = "A code object: what compile() makes and functions run.")
public final class CodeType {
    private static final int MOST_CODE = 254;
    private static final int MOST_LINES = 127;
    private static final int LEAST_LINES = -128;

    private static final Set<CodeField> IGNORED =
            EnumSet.of(CodeField.FILENAME, CodeField.QUALNAME, CodeField.STACKSIZE, CodeField.NLOCALS);
    private static final Set<CodeField> HASHED =
            EnumSet.of(CodeField.CODE, CodeField.LINETABLE, CodeField.EXCEPTIONTABLE);

    private CodeType() {}

    @PyBuiltin(
            value = "__new__(cls, /, *args, **kwargs)",
            doc = "A code object of the given parts. Programs use compile() or replace() instead.")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("code() takes no keyword arguments");
        }
        return CodeCopies.construct(args);
    }

    @PyGetter(value = "co_name", doc = "Name of the function, class or module.")
    static Object name(PyCode self) {
        return CodeCopies.get(self, CodeField.NAME);
    }

    @PyGetter(value = "co_qualname", doc = "Name with those of the functions and classes around it, joined by dots.")
    static Object qualifiedName(PyCode self) {
        return CodeCopies.get(self, CodeField.QUALNAME);
    }

    @PyGetter(value = "co_filename", doc = "File that the source is from.")
    static Object fileName(PyCode self) {
        return CodeCopies.get(self, CodeField.FILENAME);
    }

    @PyGetter(value = "co_firstlineno", doc = "Number of the first line of the source.")
    static Object firstLine(PyCode self) {
        return CodeCopies.get(self, CodeField.FIRSTLINENO);
    }

    @PyGetter(
            value = "co_argcount",
            doc = "How many positional parameters there are, those with defaults included but not *args.")
    static Object argumentCount(PyCode self) {
        return CodeCopies.get(self, CodeField.ARGCOUNT);
    }

    @PyGetter(value = "co_posonlyargcount", doc = "How many parameters are positional only.")
    static Object positionalOnlyCount(PyCode self) {
        return CodeCopies.get(self, CodeField.POSONLYARGCOUNT);
    }

    @PyGetter(value = "co_kwonlyargcount", doc = "How many parameters are keyword only.")
    static Object keywordOnlyCount(PyCode self) {
        return CodeCopies.get(self, CodeField.KWONLYARGCOUNT);
    }

    @PyGetter(value = "co_nlocals", doc = "How many local variables there are.")
    static Object localCount(PyCode self) {
        return CodeCopies.get(self, CodeField.NLOCALS);
    }

    @PyGetter(value = "co_varnames", doc = "Names of the local variables, parameters first.")
    static Object localNames(PyCode self) {
        return CodeCopies.get(self, CodeField.VARNAMES);
    }

    @PyGetter(value = "co_cellvars", doc = "Names of the local variables that functions inside this one use.")
    static Object cellNames(PyCode self) {
        return CodeCopies.get(self, CodeField.CELLVARS);
    }

    @PyGetter(value = "co_freevars", doc = "Names of the variables of functions around this one that it uses.")
    static Object freeNames(PyCode self) {
        return CodeCopies.get(self, CodeField.FREEVARS);
    }

    @PyGetter(value = "co_names", doc = "Names of the globals and attributes that are used.")
    static Object names(PyCode self) {
        return CodeCopies.get(self, CodeField.NAMES);
    }

    @PyGetter(value = "co_consts", doc = "The constants that are used.")
    static Object constants(PyCode self) {
        return CodeCopies.get(self, CodeField.CONSTS);
    }

    /** An instruction that does nothing for each part of the source. */
    @PyGetter(value = "co_code", doc = "The bytecode.")
    static Object instructions(PyCode self) {
        return CodeCopies.get(self, CodeField.CODE);
    }

    /** What {@code co_positions()} tells, as bytes. */
    @PyGetter(value = "co_linetable", doc = "Which positions in the source belong to the bytecode, encoded.")
    static Object lineTable(PyCode self) {
        return CodeCopies.get(self, CodeField.LINETABLE);
    }

    /** Which instructions are protected by which handler; then what the code can be compiled from again. */
    @PyGetter(value = "co_exceptiontable", doc = "Which handlers of exceptions belong to the bytecode, encoded.")
    static Object exceptionTable(PyCode self) {
        return CodeCopies.get(self, CodeField.EXCEPTIONTABLE);
    }

    @PyGetter(value = "co_flags", doc = "Flags, whose meanings inspect has as CO_ constants.")
    static Object flags(PyCode self) {
        return CodeCopies.get(self, CodeField.FLAGS);
    }

    @PyGetter(value = "co_stacksize", doc = "How many values the bytecode has on its stack at most.")
    static Object stackSize(PyCode self) {
        return CodeCopies.get(self, CodeField.STACKSIZE);
    }

    /** Instructions are not replaced by faster ones. */
    @PyGetter(value = "_co_code_adaptive", doc = "The bytecode as it is run.")
    static Object adaptedInstructions(PyCode self) {
        return instructions(self);
    }

    /** The older form of that table: how many bytes of code lead to how many more lines. */
    @PyGetter(value = "co_lnotab", doc = "Deprecated: co_lines() tells the same.")
    static Object oldLineTable(PyCode self) {
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, "co_lnotab is deprecated, use co_lines instead.", 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int line = self.firstLine();
        int code = 0;
        for (Position position : CodeDescription.positions(self)) {
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

    @PyBuiltin(
            value = "co_lines(self, /)",
            doc = "Iterator of (start, end, line): the line, or None, of the bytecode from start to before end.")
    static Object lines(PyCode self) {
        List<Position> positions = CodeDescription.positions(self);
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

    @PyBuiltin(
            value = "co_positions(self, /)",
            doc = "Iterator of (line, end line, column, end column) of each instruction; None is what is not known.")
    static Object positions(PyCode self) {
        List<Position> positions = CodeDescription.positions(self);
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

    @PyBuiltin(
            value = "co_branches(self, /)",
            doc = "Iterator of (branch, next, target): offsets of each branch and of the two places it may lead to.")
    static Object branches(PyCode self) {
        Object[] branches = CodeDescription.branches(self).stream()
                .map(branch -> new PyTuple(
                        CodeDescription.instruction(self, branch.source()),
                        CodeDescription.destination(self, branch, true),
                        CodeDescription.destination(self, branch, false)))
                .toArray();
        return Iteration.iterator(new PyList(branches));
    }

    @PyBuiltin(
            value = "_varname_from_oparg(self, /, oparg)",
            doc = "Name of the local variable with a number, in the order of the fast locals.")
    static String variable(PyCode self, int oparg) {
        List<String> names = new ArrayList<>(Arrays.asList(self.localNames()));
        Arrays.stream(self.cellNames()).filter(name -> !names.contains(name)).forEach(names::add);
        names.addAll(Arrays.asList(self.freeNames()));
        if (oparg < 0 || oparg >= names.size()) {
            throw Errors.indexError("tuple index out of range");
        }
        return names.get(oparg);
    }

    @PyBuiltin(
            value = "replace(self, /, **changes)",
            doc = "A copy with other values for the attributes given as keywords.")
    static Object replace(PyCode self, PyDict changes) {
        return CodeCopies.replace(self, changes);
    }

    @PyBuiltin(value = "__replace__(self, /, **changes)", doc = "replace(), as copy.replace() calls it.")
    static Object replaceAgain(PyCode self, PyDict changes) {
        return CodeCopies.replace(self, changes);
    }

    /** What says how the code was made is compared before what it consists of, which takes a translation. */
    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyCode self, Object value) {
        if (!(value instanceof PyCode other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        } else if (self == other) {
            return true;
        }
        Set<CodeField> changed = EnumSet.of(CodeField.CONSTS);
        changed.addAll(self.changes().values().keySet());
        changed.addAll(other.changes().values().keySet());
        changed.removeAll(IGNORED);
        return key(self).equals(key(other)) && changed.stream().allMatch(field -> CodeCopies.agree(self, other, field));
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
                code.section() == null ? "" : code.section().getCharacters().toString());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyCode self) {
        int hash = key(self).hashCode();
        for (CodeField field : HASHED) {
            hash = 31 * hash + Arrays.hashCode(self.changes().bytes(field));
        }
        return hash;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyCode self) {
        return "<code object " + self.name() + " at " + TypeNames.address(self) + ", file \"" + self.fileName()
                + "\", line " + self.firstLine() + ">";
    }
}
