// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.expression.AssignmentExpressionNode;
import org.protopython.nodes.expression.AttributeNode;
import org.protopython.nodes.expression.BinaryNode;
import org.protopython.nodes.expression.BooleanOperationNode;
import org.protopython.nodes.expression.ComparisonNodeGen;
import org.protopython.nodes.expression.ConditionalNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.expression.ConvertValueNode;
import org.protopython.nodes.expression.DictDisplayNode;
import org.protopython.nodes.expression.DoubleConstantNode;
import org.protopython.nodes.expression.FormatValueNode;
import org.protopython.nodes.expression.InNode;
import org.protopython.nodes.expression.InterpolationNode;
import org.protopython.nodes.expression.IsNode;
import org.protopython.nodes.expression.JoinTextNode;
import org.protopython.nodes.expression.LongConstantNode;
import org.protopython.nodes.expression.NotNode;
import org.protopython.nodes.expression.SequenceDisplayNode;
import org.protopython.nodes.expression.SequenceDisplayNode.Kind;
import org.protopython.nodes.expression.SliceNode;
import org.protopython.nodes.expression.SpreadSetNode;
import org.protopython.nodes.expression.SubscriptNodeGen;
import org.protopython.nodes.expression.TemplateNode;
import org.protopython.nodes.expression.UnaryNodeGen;
import org.protopython.nodes.generator.AwaitNode;
import org.protopython.nodes.generator.GeneratorBooleanNode;
import org.protopython.nodes.generator.KeepNode;
import org.protopython.nodes.generator.KeepTruthNode;
import org.protopython.nodes.generator.YieldFromNode;
import org.protopython.nodes.generator.YieldNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.SaveSlotNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.CompareOperator;
import org.protopython.parser.ast.BoolOp;
import org.protopython.parser.ast.CmpOp;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Operator;

/** Expressions, except calls, functions and comprehensions. */
final class ExpressionTranslator {
    private static final int LONGEST_SHARED = 32;
    private static final int ASCII_END = 128;

    private final CodeTranslator code;

    ExpressionTranslator(CodeTranslator code) {
        this.code = code;
    }

    ExpressionNode translate(Expr expression) {
        return CodeTranslator.at(make(expression), expression);
    }

    private ExpressionNode make(Expr expression) {
        if (expression instanceof Expr.Name name) {
            return name(name.id());
        }
        if (expression instanceof Expr.Constant constant) {
            return constant(constant.value());
        }
        if (expression instanceof Expr.Attribute attribute) {
            return new AttributeNode(translate(attribute.value()), code.scope().mangle(attribute.attr()));
        }
        if (expression instanceof Expr.Call call) {
            return code.calls().translate(call);
        }
        if (expression instanceof Expr.Subscript subscript) {
            ExpressionNode[] operands = code.inOrder(List.of(subscript.value(), subscript.slice()));
            return SubscriptNodeGen.create(operands[0], operands[1]);
        }
        if (expression instanceof Expr.Slice slice) {
            return slice(slice);
        }
        if (expression instanceof Expr.Starred starred) {
            return translate(starred.value());
        }
        if (expression instanceof Expr.NamedExpr named) {
            return new AssignmentExpressionNode(code.targets().translate(named.target()), translate(named.value()));
        }
        if (expression instanceof Expr.Lambda lambda) {
            return code.functions().lambda(lambda);
        }
        ExpressionNode node = operation(expression);
        if (node == null) {
            node = collection(expression);
        }
        if (node == null) {
            node = text(expression);
        }
        return node == null ? suspension(expression) : node;
    }

    /** Null for what is no operation. */
    private ExpressionNode operation(Expr expression) {
        if (expression instanceof Expr.BinOp binary) {
            ExpressionNode[] operands = code.inOrder(List.of(binary.left(), binary.right()));
            return BinaryNode.create(operator(binary.op()), false, operands[0], operands[1]);
        }
        if (expression instanceof Expr.UnaryOp unary) {
            return unary(unary);
        }
        if (expression instanceof Expr.BoolOp bool) {
            return bool(bool);
        }
        if (expression instanceof Expr.Compare compare) {
            return compare(compare);
        }
        return expression instanceof Expr.IfExp conditional ? conditional(conditional) : null;
    }

    /** Null for what is neither a display nor a comprehension. */
    private ExpressionNode collection(Expr expression) {
        if (expression instanceof Expr.Tuple tuple) {
            return display(Kind.TUPLE, tuple.elts(), tuple);
        }
        if (expression instanceof Expr.List list) {
            return display(Kind.LIST, list.elts(), list);
        }
        if (expression instanceof Expr.Set set) {
            return display(Kind.SET, set.elts(), set);
        }
        if (expression instanceof Expr.Dict dict) {
            return dict(dict);
        }
        if (expression instanceof Expr.ListComp c) {
            return code.comprehensions().list(c);
        }
        if (expression instanceof Expr.SetComp c) {
            return code.comprehensions().set(c);
        }
        if (expression instanceof Expr.DictComp c) {
            return code.comprehensions().dict(c);
        }
        return expression instanceof Expr.GeneratorExp c ? code.comprehensions().generator(c) : null;
    }

    /** Null for what is no part of a formatted text. */
    private ExpressionNode text(Expr expression) {
        if (expression instanceof Expr.JoinedStr text) {
            return joined(text.values());
        }
        if (expression instanceof Expr.FormattedValue value) {
            return formatted(value);
        }
        if (expression instanceof Expr.TemplateStr t) {
            return template(t.values());
        }
        return expression instanceof Expr.Interpolation i ? interpolation(i) : null;
    }

    private ExpressionNode suspension(Expr expression) {
        if (expression instanceof Expr.Yield y) {
            return yielding(y);
        }
        if (expression instanceof Expr.YieldFrom y) {
            ExpressionNode iterable = translate(y.value());
            code.countYield();
            return new YieldFromNode(code.layout().newStateSlot(), code.layout().newSlot(), iterable);
        }
        if (expression instanceof Expr.Await a) {
            ExpressionNode awaited = translate(a.value());
            code.countYield();
            return new AwaitNode(code.layout().newStateSlot(), code.layout().newSlot(), awaited);
        }
        throw new IllegalStateException("not translated: " + expression);
    }

    private ExpressionNode name(String name) {
        return name.equals("__debug__")
                ? constant(code.unit().optimise() == 0)
                : code.variables().read(name);
    }

    private ExpressionNode constant(Object literal) {
        if (literal instanceof Long number) {
            return new LongConstantNode(number);
        }
        if (literal instanceof Double number) {
            return new DoubleConstantNode(number);
        }
        return constantNode(sharedName(Literals.valueOf(literal)));
    }

    private ConstantNode constantNode(Object value) {
        return new ConstantNode(code.unit().constants().shared(value));
    }

    /** Texts that look like names are one object for all of the program, so that dicts find them by identity. */
    private static Object sharedName(Object value) {
        if (!(value instanceof TruffleString text) || PyStrings.length(text) > LONGEST_SHARED) {
            return value;
        }
        String name = PyStrings.toJava(text);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '_' && (c >= ASCII_END || !Character.isLetterOrDigit(c))) {
                return value;
            }
        }
        return PyStrings.ofName(name);
    }

    static BinaryOperator operator(Operator operator) {
        return switch (operator) {
            case Add -> BinaryOperator.ADD;
            case Sub -> BinaryOperator.SUB;
            case Mult -> BinaryOperator.MUL;
            case MatMult -> BinaryOperator.MATMUL;
            case Div -> BinaryOperator.TRUEDIV;
            case Mod -> BinaryOperator.MOD;
            case Pow -> BinaryOperator.POW;
            case LShift -> BinaryOperator.LSHIFT;
            case RShift -> BinaryOperator.RSHIFT;
            case BitOr -> BinaryOperator.OR;
            case BitXor -> BinaryOperator.XOR;
            case BitAnd -> BinaryOperator.AND;
            case FloorDiv -> BinaryOperator.FLOORDIV;
        };
    }

    private ExpressionNode unary(Expr.UnaryOp unary) {
        if (unary.op() == org.protopython.parser.ast.UnaryOp.USub && unary.operand() instanceof Expr.Constant literal) {
            if (literal.value() instanceof Long number && number != 0 && number != Long.MIN_VALUE) {
                return new LongConstantNode(-number);
            } else if (literal.value() instanceof Double number) {
                return new DoubleConstantNode(-number);
            } else if (literal.value() instanceof Expr.Constant.Imaginary number) {
                return constantNode(new PyComplex(-0.0, -number.value()));
            } else if (literal.value() instanceof BigInteger number) {
                return constant(Literals.literalOf(PyInt.of(number.negate())));
            }
        }
        ExpressionNode operand = translate(unary.operand());
        return switch (unary.op()) {
            case Not -> new NotNode(operand);
            case USub -> UnaryNodeGen.create(Slot.NEG, "-", operand);
            case UAdd -> UnaryNodeGen.create(Slot.POS, "+", operand);
            case Invert -> UnaryNodeGen.create(Slot.INVERT, "~", operand);
        };
    }

    private ExpressionNode conditional(Expr.IfExp conditional) {
        ExpressionNode test = translate(conditional.test());
        int before = code.yields();
        ExpressionNode body = translate(conditional.body());
        ExpressionNode orelse = translate(conditional.orelse());
        if (code.yields() != before) {
            test = new KeepTruthNode(code.layout().newKeptSlot(), test);
        }
        return new ConditionalNode(test, body, orelse);
    }

    private ExpressionNode bool(Expr.BoolOp bool) {
        List<Expr> operands = bool.values();
        ExpressionNode[] nodes = new ExpressionNode[operands.size()];
        int[] yields = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translate(operands.get(i));
            yields[i] = code.yields();
        }
        return chain(bool.op() == BoolOp.And, nodes, yields);
    }

    /** @param yields the number of suspensions after each operand */
    private ExpressionNode chain(boolean isAnd, ExpressionNode[] nodes, int[] yields) {
        int last = nodes.length - 1;
        ExpressionNode result = nodes[last];
        for (int i = last - 1; i >= 0; i--) {
            result = yields[i] == yields[last]
                    ? new BooleanOperationNode(isAnd, nodes[i], result)
                    : new GeneratorBooleanNode(isAnd, code.layout().newKeptSlot(), nodes[i], result);
        }
        return result;
    }

    /** {@code a < b < c} is {@code a < (t = b) and t < c} with a slot for t. */
    private ExpressionNode compare(Expr.Compare compare) {
        List<Expr> operands = new ArrayList<>(compare.comparators());
        operands.addFirst(compare.left());
        int last = compare.ops().size() - 1;
        if (last == 0) {
            ExpressionNode[] nodes = code.inOrder(operands);
            return comparison(compare.ops().getFirst(), nodes[0], container(compare, 0, nodes[1]));
        }
        ExpressionNode[] parts = new ExpressionNode[last + 1];
        int[] yields = new int[last + 1];
        ExpressionNode left = translate(operands.getFirst());
        for (int i = 0; i <= last; i++) {
            int before = code.yields();
            ExpressionNode right = translate(operands.get(i + 1));
            if (code.yields() != before) {
                left = new KeepNode(code.layout().newKeptSlot(), left);
            }
            int slot = i < last ? code.layout().newSlot() : 0;
            right = container(compare, i, right);
            if (i < last) {
                right = new SaveSlotNode(slot, right);
            }
            parts[i] = CodeTranslator.at(comparison(compare.ops().get(i), left, right), compare);
            yields[i] = code.yields();
            left = new ReadSlotNode(slot);
        }
        return chain(true, parts, yields);
    }

    /** A list or a set of constants that is only searched is itself a constant, a tuple or a frozenset. */
    private ExpressionNode container(Expr.Compare compare, int index, ExpressionNode node) {
        CmpOp operator = compare.ops().get(index);
        if (operator != CmpOp.In && operator != CmpOp.NotIn || !(node instanceof SequenceDisplayNode display)) {
            return node;
        }
        PyTuple elements = display.isPlain() ? constantTuple(display.elements()) : null;
        if (elements == null) {
            return node;
        } else if (compare.comparators().get(index) instanceof Expr.List) {
            return CodeTranslator.at(
                    constantNode(elements), compare.comparators().get(index));
        }
        PySet set = new PySet(BuiltinTypes.FROZENSET);
        for (Object element : elements.items()) {
            set.add(element);
        }
        return CodeTranslator.at(constantNode(set), compare.comparators().get(index));
    }

    private static ExpressionNode comparison(CmpOp operator, ExpressionNode left, ExpressionNode right) {
        return switch (operator) {
            case Eq -> ComparisonNodeGen.create(CompareOperator.EQ, left, right);
            case NotEq -> ComparisonNodeGen.create(CompareOperator.NE, left, right);
            case Lt -> ComparisonNodeGen.create(CompareOperator.LT, left, right);
            case LtE -> ComparisonNodeGen.create(CompareOperator.LE, left, right);
            case Gt -> ComparisonNodeGen.create(CompareOperator.GT, left, right);
            case GtE -> ComparisonNodeGen.create(CompareOperator.GE, left, right);
            case Is -> new IsNode(false, left, right);
            case IsNot -> new IsNode(true, left, right);
            case In -> new InNode(false, left, right);
            case NotIn -> new InNode(true, left, right);
        };
    }

    private ExpressionNode slice(Expr.Slice slice) {
        List<Expr> parts = new ArrayList<>();
        parts.add(slice.lower());
        parts.add(slice.upper());
        parts.add(slice.step());
        ExpressionNode[] nodes = code.inOrder(parts);
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] == null) {
                nodes[i] = new ConstantNode(PyNone.NONE);
            }
        }
        return new SliceNode(nodes[0], nodes[1], nodes[2]);
    }

    private ExpressionNode display(Kind kind, List<Expr> elements, Expr display) {
        boolean[] starred = null;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Expr.Starred) {
                starred = starred == null ? new boolean[elements.size()] : starred;
                starred[i] = true;
            }
        }
        int yields = code.yields();
        ExpressionNode[] nodes = code.inOrder(elements, Spreading.display(elements, display));
        if (kind == Kind.SET && starred != null && code.yields() == yields) {
            return new SpreadSetNode(nodes, starred);
        }
        Object constant = kind == Kind.TUPLE && starred == null ? constantTuple(nodes) : null;
        return constant != null ? constantNode(constant) : new SequenceDisplayNode(kind, nodes, starred);
    }

    /** A tuple of constants is a constant; null for any other. */
    private static PyTuple constantTuple(ExpressionNode[] nodes) {
        Object[] items = new Object[nodes.length];
        for (int i = 0; i < items.length; i++) {
            if (nodes[i] instanceof LongConstantNode number) {
                items[i] = number.constant();
            } else if (nodes[i] instanceof DoubleConstantNode number) {
                items[i] = number.constant();
            } else if (nodes[i] instanceof ConstantNode other) {
                items[i] = other.value();
            } else {
                return null;
            }
        }
        return items.length == 0 ? PyTuple.EMPTY : new PyTuple(items);
    }

    private ExpressionNode dict(Expr.Dict dict) {
        int size = dict.values().size();
        List<Expr> operands = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            operands.add(dict.keys().get(i));
            operands.add(dict.values().get(i));
        }
        ExpressionNode[] nodes = code.inOrder(operands);
        ExpressionNode[] keys = new ExpressionNode[size];
        ExpressionNode[] values = new ExpressionNode[size];
        for (int i = 0; i < size; i++) {
            keys[i] = nodes[2 * i];
            values[i] = nodes[2 * i + 1];
        }
        return new DictDisplayNode(keys, values);
    }

    private ExpressionNode joined(List<Expr> values) {
        if (values.isEmpty()) {
            return new ConstantNode(PyStrings.EMPTY);
        }
        ExpressionNode[] parts = code.inOrder(values);
        return parts.length == 1
                        && parts[0] instanceof ConstantNode constant
                        && constant.value() instanceof TruffleString
                ? constant
                : new JoinTextNode(parts);
    }

    private ExpressionNode formatted(Expr.FormattedValue value) {
        List<Expr> operands = new ArrayList<>();
        operands.add(value.value());
        operands.add(value.format_spec());
        boolean first = value.conversion() >= 0 && isComputed(value.format_spec());
        ExpressionNode[] nodes = code.inOrder(
                operands,
                (node, index, suspends) -> first && index == 0
                        ? CodeTranslator.at(new ConvertValueNode(node, value.conversion()), value)
                        : node);
        return new FormatValueNode(nodes[0], first ? FormatValueNode.UNCONVERTED : value.conversion(), nodes[1]);
    }

    /** Whether a format specification holds more than text: the value is converted before that is evaluated. */
    private static boolean isComputed(Expr spec) {
        return spec instanceof Expr.JoinedStr joined
                && !joined.values().stream().allMatch(Expr.Constant.class::isInstance);
    }

    private ExpressionNode template(List<Expr> values) {
        List<Object> strings = new ArrayList<>();
        List<Expr> interpolations = new ArrayList<>();
        Object last = PyStrings.EMPTY;
        for (Expr value : values) {
            if (value instanceof Expr.Interpolation) {
                strings.add(last);
                interpolations.add(value);
                last = PyStrings.EMPTY;
            } else {
                last = ((ConstantNode) translate(value)).value();
            }
        }
        strings.add(last);
        return new TemplateNode(new PyTuple(strings.toArray()), code.inOrder(interpolations));
    }

    private ExpressionNode interpolation(Expr.Interpolation field) {
        List<Expr> operands = new ArrayList<>();
        operands.add(field.value());
        operands.add(field.format_spec());
        ExpressionNode[] nodes = code.inOrder(operands);
        Object conversion = field.conversion() < 0 ? PyNone.NONE : PyStrings.of(Character.toString(field.conversion()));
        return new InterpolationNode(nodes[0], PyStrings.of(field.str().toString()), conversion, nodes[1]);
    }

    private ExpressionNode yielding(Expr.Yield y) {
        ExpressionNode value = y.value() == null ? null : translate(y.value());
        code.countYield();
        return new YieldNode(code.layout().newStateSlot(), code.yieldsItems(), value);
    }
}
