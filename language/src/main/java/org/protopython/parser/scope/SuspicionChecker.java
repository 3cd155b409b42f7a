// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.math.BigInteger;
import org.protopython.parser.SourceWarnings;
import org.protopython.parser.ast.CmpOp;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;

/** Warns about expressions which can hardly be meant. */
final class SuspicionChecker {
    private static final String COMMA = "; perhaps you missed a comma?";

    private final SourceWarnings warnings;

    SuspicionChecker(SourceWarnings warnings) {
        this.warnings = warnings;
    }

    private void warn(Node at, String message) {
        warnings.add(message, at.start(), at.end());
    }

    void check(Stmt.Assert statement) {
        boolean tuple = statement.test() instanceof Expr.Tuple t && !t.elts().isEmpty()
                || statement.test() instanceof Expr.Constant c && typeName(c).equals("tuple");
        if (tuple) {
            warn(statement, "assertion is always true, perhaps remove parentheses?");
        }
    }

    /** A statement that leaves a {@code finally} block, losing the exception. */
    void leavingFinally(Stmt statement, String word) {
        warn(statement, "'" + word + "' in a 'finally' block");
    }

    void check(Expr.Compare compare) {
        Expr left = compare.left();
        for (int i = 0; i < compare.ops().size(); i++) {
            Expr right = compare.comparators().get(i);
            CmpOp operator = compare.ops().get(i);
            if (operator == CmpOp.Is || operator == CmpOp.IsNot) {
                Expr literal = isLiteral(left) ? left : isLiteral(right) ? right : null;
                if (literal != null) {
                    boolean is = operator == CmpOp.Is;
                    warn(
                            compare,
                            "\"" + (is ? "is" : "is not") + "\" with '" + typeName(literal)
                                    + "' literal. Did you mean \"" + (is ? "==" : "!=") + "\"?");
                    return;
                }
            }
            left = right;
        }
    }

    /** Whether identity with the value of an expression means nothing. */
    private static boolean isLiteral(Expr e) {
        if (e instanceof Expr.Tuple tuple) {
            return tuple.elts().stream().allMatch(each -> each instanceof Expr.Constant || isLiteral(each));
        }
        return e instanceof Expr.Constant c
                && !(c.value() instanceof Expr.Constant.Singleton)
                && !(c.value() instanceof Boolean);
    }

    void check(Expr.Call call) {
        Expr function = call.func();
        if (!(function instanceof Expr.Lambda) && typeName(function) != null) {
            warn(function, "'" + typeName(function) + "' object is not callable" + COMMA);
        }
    }

    void check(Expr.Subscript subscript) {
        String type = typeName(subscript.value());
        if (type == null) {
            return;
        }
        switch (type) {
            case "str", "bytes", "tuple", "list" -> {
                String index = typeName(subscript.slice());
                boolean fits = index == null || index.equals("int") || index.equals("bool") || index.equals("slice");
                if (!fits) {
                    warn(subscript.value(), type + " indices must be integers or slices, not " + index + COMMA);
                }
            }
            case "dict" -> {}
            default -> warn(subscript.value(), "'" + type + "' object is not subscriptable" + COMMA);
        }
    }

    /** The type of an expression if its form tells, else null. */
    private static String typeName(Expr e) {
        return switch (e) {
            case Expr.Tuple t -> "tuple";
            case Expr.List l -> "list";
            case Expr.ListComp l -> "list";
            case Expr.Dict d -> "dict";
            case Expr.DictComp d -> "dict";
            case Expr.Set s -> "set";
            case Expr.SetComp s -> "set";
            case Expr.GeneratorExp g -> "generator";
            case Expr.Lambda l -> "function";
            case Expr.JoinedStr j -> "str";
            case Expr.FormattedValue f -> "str";
            case Expr.TemplateStr t -> "string.templatelib.Template";
            case Expr.Interpolation i -> "string.templatelib.Interpolation";
            case Expr.Constant c -> typeName(c);
            default -> null;
        };
    }

    private static String typeName(Expr.Constant constant) {
        return switch (constant.value()) {
            case Long number -> "int";
            case BigInteger number -> "int";
            case Double number -> "float";
            case Boolean flag -> "bool";
            case String text -> "str";
            case Expr.Constant.CodePoints text -> "str";
            case Expr.Constant.Bytes bytes -> "bytes";
            case Expr.Constant.Imaginary number -> "complex";
            case Expr.Constant.Singleton.NONE -> "NoneType";
            case Expr.Constant.Singleton.ELLIPSIS -> "ellipsis";
            default -> null;
        };
    }
}
