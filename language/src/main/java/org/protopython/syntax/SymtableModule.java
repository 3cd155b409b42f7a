// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Map;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.ops.CodeExecution;
import org.protopython.ops.Conversions;
import org.protopython.parser.LineMap;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.scope.Scope;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.Errors;
import org.protopython.translate.SyntaxErrors;
import org.protopython.translate.Translator;

/** {@code _symtable}: what the compiler knows about the names of a text. */
@PyModule(
        value = "_symtable",
        doc = "What the compiler knows about the names in a text, on which the module symtable is built.")
public final class SymtableModule {
    @PyConstant("USE")
    static final long USE = Scope.USE;

    @PyConstant("DEF_GLOBAL")
    static final long DEF_GLOBAL = Scope.DEF_GLOBAL;

    @PyConstant("DEF_NONLOCAL")
    static final long DEF_NONLOCAL = Scope.DEF_NONLOCAL;

    @PyConstant("DEF_LOCAL")
    static final long DEF_LOCAL = Scope.DEF_LOCAL;

    @PyConstant("DEF_PARAM")
    static final long DEF_PARAM = Scope.DEF_PARAM;

    @PyConstant("DEF_TYPE_PARAM")
    static final long DEF_TYPE_PARAM = Scope.DEF_TYPE_PARAM;

    @PyConstant("DEF_FREE_CLASS")
    static final long DEF_FREE_CLASS = 1L << 6;

    @PyConstant("DEF_IMPORT")
    static final long DEF_IMPORT = Scope.DEF_IMPORT;

    @PyConstant("DEF_BOUND")
    static final long DEF_BOUND = Scope.DEF_LOCAL | Scope.DEF_PARAM | Scope.DEF_IMPORT;

    @PyConstant("DEF_ANNOT")
    static final long DEF_ANNOT = Scope.DEF_ANNOT;

    @PyConstant("DEF_COMP_ITER")
    static final long DEF_COMP_ITER = Scope.DEF_COMP_ITER;

    @PyConstant("DEF_COMP_CELL")
    static final long DEF_COMP_CELL = 1L << 11;

    @PyConstant("TYPE_FUNCTION")
    static final long TYPE_FUNCTION = 0;

    @PyConstant("TYPE_CLASS")
    static final long TYPE_CLASS = 1;

    @PyConstant("TYPE_MODULE")
    static final long TYPE_MODULE = 2;

    @PyConstant("TYPE_ANNOTATION")
    static final long TYPE_ANNOTATION = 3;

    @PyConstant("TYPE_TYPE_ALIAS")
    static final long TYPE_TYPE_ALIAS = 4;

    @PyConstant("TYPE_TYPE_PARAMETERS")
    static final long TYPE_TYPE_PARAMETERS = 5;

    @PyConstant("TYPE_TYPE_VARIABLE")
    static final long TYPE_TYPE_VARIABLE = 6;

    @PyConstant("LOCAL")
    static final long LOCAL = 1;

    @PyConstant("GLOBAL_EXPLICIT")
    static final long GLOBAL_EXPLICIT = 2;

    @PyConstant("GLOBAL_IMPLICIT")
    static final long GLOBAL_IMPLICIT = 3;

    @PyConstant("FREE")
    static final long FREE = 4;

    @PyConstant("CELL")
    static final long CELL = 5;

    @PyConstant("SCOPE_OFF")
    static final long SCOPE_OFF = Scope.RESOLUTION_SHIFT;

    @PyConstant("SCOPE_MASK")
    static final long SCOPE_MASK = 15;

    private static final Map<Scope.Kind, Long> TYPES = Map.of(
            Scope.Kind.CLASS, TYPE_CLASS,
            Scope.Kind.MODULE, TYPE_MODULE,
            Scope.Kind.ANNOTATION, TYPE_ANNOTATION,
            Scope.Kind.TYPE_ALIAS, TYPE_TYPE_ALIAS,
            Scope.Kind.TYPE_PARAMETERS, TYPE_TYPE_PARAMETERS,
            Scope.Kind.TYPE_VARIABLE, TYPE_TYPE_VARIABLE);

    private SymtableModule() {}

    static long typeOf(Scope.Kind kind) {
        return TYPES.getOrDefault(kind, TYPE_FUNCTION);
    }

    @PyBuiltin(
            value = "symtable(source, filename, startstr, /)",
            doc = "The scopes of a source text and the names in each, as the module symtable shows them.")
    static Object symtable(Object source, Object filename, TruffleString startstr) {
        String mode = PyStrings.toJava(startstr);
        if (!mode.equals("exec") && !mode.equals("eval") && !mode.equals("single")) {
            throw Errors.valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
        }
        String fileName = Conversions.toPath(filename);
        String text = CodeExecution.textOf(source, fileName);
        if (text == null) {
            throw Errors.typeError("symtable() arg 1 must be a string or bytes");
        }
        try {
            Mod mod = Translator.parse(text, new CompileRequest(fileName, mode, 0, 0, -1, false));
            return new PySymbolEntry(SymbolTable.build(mod, text, fileName).root(), new LineMap(text), false);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e);
        }
    }
}
