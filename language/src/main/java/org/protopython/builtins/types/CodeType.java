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

    @PyGetter("co_name")
    static Object name(PyCode self) {
        return CodeCopies.get(self, CodeField.NAME);
    }

    @PyGetter("co_qualname")
    static Object qualifiedName(PyCode self) {
        return CodeCopies.get(self, CodeField.QUALNAME);
    }

    @PyGetter("co_filename")
    static Object fileName(PyCode self) {
        return CodeCopies.get(self, CodeField.FILENAME);
    }

    @PyGetter("co_firstlineno")
    static Object firstLine(PyCode self) {
        return CodeCopies.get(self, CodeField.FIRSTLINENO);
    }

    @PyGetter("co_argcount")
    static Object argumentCount(PyCode self) {
        return CodeCopies.get(self, CodeField.ARGCOUNT);
    }

    @PyGetter("co_posonlyargcount")
    static Object positionalOnlyCount(PyCode self) {
        return CodeCopies.get(self, CodeField.POSONLYARGCOUNT);
    }

    @PyGetter("co_kwonlyargcount")
    static Object keywordOnlyCount(PyCode self) {
        return CodeCopies.get(self, CodeField.KWONLYARGCOUNT);
    }

    @PyGetter("co_nlocals")
    static Object localCount(PyCode self) {
        return CodeCopies.get(self, CodeField.NLOCALS);
    }

    @PyGetter("co_varnames")
    static Object localNames(PyCode self) {
        return CodeCopies.get(self, CodeField.VARNAMES);
    }

    @PyGetter("co_cellvars")
    static Object cellNames(PyCode self) {
        return CodeCopies.get(self, CodeField.CELLVARS);
    }

    @PyGetter("co_freevars")
    static Object freeNames(PyCode self) {
        return CodeCopies.get(self, CodeField.FREEVARS);
    }

    @PyGetter("co_names")
    static Object names(PyCode self) {
        return CodeCopies.get(self, CodeField.NAMES);
    }

    @PyGetter("co_consts")
    static Object constants(PyCode self) {
        return CodeCopies.get(self, CodeField.CONSTS);
    }

    /** An instruction that does nothing for each part of the source. */
    @PyGetter("co_code")
    static Object instructions(PyCode self) {
        return CodeCopies.get(self, CodeField.CODE);
    }

    /** What {@code co_positions()} tells, as bytes. */
    @PyGetter("co_linetable")
    static Object lineTable(PyCode self) {
        return CodeCopies.get(self, CodeField.LINETABLE);
    }

    /** Which instructions are protected by which handler; then what the code can be compiled from again. */
    @PyGetter("co_exceptiontable")
    static Object exceptionTable(PyCode self) {
        return CodeCopies.get(self, CodeField.EXCEPTIONTABLE);
    }

    @PyGetter("co_flags")
    static Object flags(PyCode self) {
        return CodeCopies.get(self, CodeField.FLAGS);
    }

    @PyGetter("co_stacksize")
    static Object stackSize(PyCode self) {
        return CodeCopies.get(self, CodeField.STACKSIZE);
    }

    /** Instructions are not replaced by faster ones. */
    @PyGetter("_co_code_adaptive")
    static Object adaptedInstructions(PyCode self) {
        return instructions(self);
    }

    /** The older form of that table: how many bytes of code lead to how many more lines. */
    @PyGetter("co_lnotab")
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

    @PyBuiltin("co_lines(self, /)")
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

    @PyBuiltin("co_positions(self, /)")
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

    @PyBuiltin("co_branches(self, /)")
    static Object branches(PyCode self) {
        Object[] branches = CodeDescription.branches(self).stream()
                .map(branch -> new PyTuple(
                        CodeDescription.instruction(self, branch.source()),
                        CodeDescription.destination(self, branch, true),
                        CodeDescription.destination(self, branch, false)))
                .toArray();
        return Iteration.iterator(new PyList(branches));
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
        return CodeCopies.replace(self, changes);
    }

    @PyBuiltin("__replace__(self, /, **changes)")
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
