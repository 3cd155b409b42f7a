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
        if (e instanceof Expr.Name || e instanceof Expr.Attribute) {
            return null;
        }
        if (e instanceof Expr.Constant c) {
            return typeName(c.value());
        }
        if (e instanceof Expr.Tuple) {
            return "tuple";
        }
        if (e instanceof Expr.List || e instanceof Expr.ListComp) {
            return "list";
        }
        if (e instanceof Expr.Dict || e instanceof Expr.DictComp) {
            return "dict";
        }
        if (e instanceof Expr.Set || e instanceof Expr.SetComp) {
            return "set";
        }
        if (e instanceof Expr.GeneratorExp) {
            return "generator";
        }
        if (e instanceof Expr.Lambda) {
            return "function";
        }
        if (e instanceof Expr.JoinedStr || e instanceof Expr.FormattedValue) {
            return "str";
        }
        if (e instanceof Expr.TemplateStr) {
            return "string.templatelib.Template";
        }
        return e instanceof Expr.Interpolation ? "string.templatelib.Interpolation" : null;
    }

    private static String typeName(Object constant) {
        if (constant instanceof String || constant instanceof Expr.Constant.CodePoints) {
            return "str";
        }
        if (constant instanceof Long || constant instanceof BigInteger) {
            return "int";
        }
        if (constant instanceof Double) {
            return "float";
        }
        if (constant instanceof Boolean) {
            return "bool";
        }
        if (constant instanceof Expr.Constant.Bytes) {
            return "bytes";
        }
        if (constant instanceof Expr.Constant.Imaginary) {
            return "complex";
        }
        return constant == Expr.Constant.NONE ? "NoneType" : constant == Expr.Constant.ELLIPSIS ? "ellipsis" : null;
    }
}
