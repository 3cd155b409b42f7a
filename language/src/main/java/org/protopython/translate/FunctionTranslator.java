// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.deferred.GenericFunctionNode;
import org.protopython.nodes.deferred.GenericParentNode;
import org.protopython.nodes.expression.CallExpressionNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.function.BuildClassNode;
import org.protopython.nodes.function.ClassStatementNode;
import org.protopython.nodes.function.DropArgumentsNode;
import org.protopython.nodes.function.FunctionRootNode;
import org.protopython.nodes.function.GeneratorBodyRootNode;
import org.protopython.nodes.function.GeneratorRootNode;
import org.protopython.nodes.function.MakeFunctionNode;
import org.protopython.nodes.function.MoveArgumentsNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.variable.CellNode;
import org.protopython.nodes.variable.MakeCellsNode;
import org.protopython.nodes.variable.ReadArgumentNode;
import org.protopython.nodes.variable.WriteCellNode;
import org.protopython.nodes.variable.WriteLocalNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.DeferredBody;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;
import org.protopython.parser.scope.Endings;
import org.protopython.parser.scope.Resolution;
import org.protopython.parser.scope.Scope;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.Signature;

/** Functions, lambdas, classes and the functions that some comprehensions are. */
final class FunctionTranslator {
    private static final Arguments NO_PARAMETERS =
            new Arguments(List.of(), List.of(), null, List.of(), List.of(), null, List.of(), 0, 0);

    private static final String FORMAT_PARAMETER = "format";

    private final CodeTranslator code;

    FunctionTranslator(CodeTranslator code) {
        this.code = code;
    }

    /** Makes the body of a function with the translator of its code; called when the function is first called. */
    interface Body {
        StatementNode make(CodeTranslator inner);
    }

    ExpressionNode lambda(Expr.Lambda lambda) {
        Scope scope = code.unit().symbols().scope(lambda);
        PyCode compiled = compile(scope, lambda, lambda.args(), null, inner -> {
            int before = inner.yields();
            int mark = inner.layout().keptMark();
            StatementNode body = new ReturnNode(inner.expressions().translate(lambda.body()));
            CodeTranslator.at(body, lambda.body());
            return inner.yields() == before
                    ? new BlockNode(new StatementNode[] {body})
                    : inner.statements().suspendable(body, before, mark);
        });
        return make(compiled, scope, lambda.args());
    }

    StatementNode function(Stmt.FunctionDef def) {
        Body body = inner -> inner.statements().body(withoutDocstring(def.body()), first(def, def.decorator_list()));
        return define(
                def.name(),
                def.decorator_list(),
                def,
                () -> function(def, def.type_params(), def.args(), def.returns(), docstring(def.body()), body));
    }

    private ExpressionNode function(
            Node def, List<TypeParam> parameters, Arguments arguments, Expr returns, Object doc, Body body) {
        Scope scope = code.unit().symbols().scope(def);
        if (parameters.isEmpty()) {
            PyCode compiled = compile(scope, def, arguments, doc, body);
            return code.annotations().of(make(compiled, scope, arguments), def, arguments, returns);
        }
        ExpressionNode[] defaults = defaults(arguments);
        return code.generics().define(def, parameters, defaults, defaults.length, (inner, tuple) -> {
            FunctionTranslator functions = inner.functions();
            PyCode compiled = functions.compile(scope, def, arguments, doc, body);
            ExpressionNode[] given = new ExpressionNode[defaults.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = new ReadArgumentNode(i, ReadArgumentNode.Kind.PLAIN);
            }
            ExpressionNode made = functions.make(compiled, scope, arguments, given);
            return new GenericFunctionNode(inner.annotations().of(made, def, arguments, returns), tuple);
        });
    }

    /** A function that makes coroutines or asynchronous generators. */
    StatementNode function(Stmt.AsyncFunctionDef def) {
        Body body = inner -> inner.statements().body(withoutDocstring(def.body()), first(def, def.decorator_list()));
        return define(
                def.name(),
                def.decorator_list(),
                def,
                () -> function(def, def.type_params(), def.args(), def.returns(), docstring(def.body()), body));
    }

    /** Where the text of a definition begins. */
    private static Node first(Node def, List<Expr> decorators) {
        return decorators.isEmpty() ? def : decorators.getFirst();
    }

    private interface Definition {
        ExpressionNode make();
    }

    /** Applies the decorators, which are evaluated before the thing they decorate, and binds the name. */
    private StatementNode define(String name, List<Expr> decorators, Node origin, Definition definition) {
        ExpressionNode[] nodes = code.inOrder(decorators);
        int before = code.yields();
        ExpressionNode value = CodeTranslator.at(definition.make(), origin);
        if (code.yields() != before) {
            code.keep(nodes);
        }
        for (int i = nodes.length - 1; i >= 0; i--) {
            value = CodeTranslator.at(
                    new CallExpressionNode(nodes[i], new ExpressionNode[] {value}, new String[0]), decorators.get(i));
        }
        return new AssignNode(code.variables().write(name), value);
    }

    private MakeFunctionNode make(PyCode compiled, Scope scope, Arguments arguments) {
        return make(compiled, scope, arguments, defaults(arguments));
    }

    /** The defaults of positional parameters, then those of keyword-only ones. */
    private ExpressionNode[] defaults(Arguments arguments) {
        List<Expr> given = new ArrayList<>(arguments.defaults());
        arguments.kw_defaults().stream().filter(java.util.Objects::nonNull).forEach(given::add);
        return code.inOrder(given);
    }

    private MakeFunctionNode make(PyCode compiled, Scope scope, Arguments arguments, ExpressionNode[] defaults) {
        List<String> keywordNames = new ArrayList<>();
        for (int i = 0; i < arguments.kwonlyargs().size(); i++) {
            if (arguments.kw_defaults().get(i) != null) {
                keywordNames.add(scope.mangle(arguments.kwonlyargs().get(i).arg()));
            }
        }
        int positional = defaults.length - keywordNames.size();
        return new MakeFunctionNode(
                compiled,
                code.variables().closure(scope),
                java.util.Arrays.copyOf(defaults, positional),
                keywordNames.toArray(String[]::new),
                java.util.Arrays.copyOfRange(defaults, positional, defaults.length));
    }

    /** The function of a generator expression, or of a comprehension that does not run in the frame around it. */
    ExpressionNode comprehension(Scope scope, Expr origin, Body body) {
        Arguments iterator = new Arguments(
                List.of(new Arg(".0", null, null, origin.start(), origin.start())),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                origin.start(),
                origin.start());
        PyCode compiled = compile(scope, origin, iterator, null, body);
        return new MakeFunctionNode(
                compiled, code.variables().closure(scope), new ExpressionNode[0], new String[0], new ExpressionNode[0]);
    }

    /** Makes the value of deferred code with the translator of that code. */
    interface Value {
        ExpressionNode make(CodeTranslator inner);
    }

    /** A function of deferred code: annotations, a bound, the value of an alias. */
    MakeFunctionNode deferred(Scope scope, Node origin, ExpressionNode[] defaults, Value value) {
        Arguments format = positionalOnly(List.of(FORMAT_PARAMETER), origin);
        PyCode compiled = compile(scope, origin, format, null, inner -> AnnotationTranslator.body(value.make(inner)));
        return make(compiled, scope, format, defaults);
    }

    /** The code between a generic definition and its surroundings, whose arguments no name refers to. */
    PyCode compileHidden(Scope scope, Node origin, int arguments, Body body) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments; i++) {
            names.add(".default" + i);
        }
        return compile(scope, origin, positionalOnly(names, origin), null, body);
    }

    /** A function of such code. */
    MakeFunctionNode hidden(PyCode compiled, Scope scope) {
        return make(compiled, scope, NO_PARAMETERS, new ExpressionNode[0]);
    }

    private static Arguments positionalOnly(List<String> names, Node origin) {
        int at = origin.start();
        List<Arg> args =
                names.stream().map(name -> new Arg(name, null, null, at, at)).toList();
        return new Arguments(args, List.of(), null, List.of(), List.of(), null, List.of(), at, at);
    }

    private PyCode compile(Scope scope, Node origin, Arguments arguments, Object doc, Body body) {
        return new FunctionCompiler(code.unit(), scope, qualify(scope), origin, arguments, doc, body).compile();
    }

    private String qualify(Scope scope) {
        Scope outer = code.host();
        String prefix = code.qualifiedName();
        Scope binding = code.scope();
        if (outer.kind() == Scope.Kind.TYPE_PARAMETERS) {
            // They are no part of qualified names.
            prefix = prefix.substring(0, prefix.length() - outer.name().length());
            outer = outer.parent();
            binding = outer;
        } else if (outer.kind() != Scope.Kind.MODULE) {
            prefix += outer.kind() == Scope.Kind.CLASS ? "." : ".<locals>.";
        }
        if (scope.kind() == Scope.Kind.FUNCTION || scope.kind() == Scope.Kind.CLASS) {
            Resolution resolution = binding.resolve(binding.mangle(scope.name()));
            if (resolution == Resolution.GLOBAL_EXPLICIT) {
                return scope.name();
            }
        }
        return prefix + scope.name();
    }

    StatementNode classDef(Stmt.ClassDef def) {
        return define(
                def.name(),
                def.decorator_list(),
                def,
                () -> def.type_params().isEmpty()
                        ? classStatement(def, null)
                        : code.generics()
                                .define(
                                        def,
                                        def.type_params(),
                                        new ExpressionNode[0],
                                        0,
                                        (inner, tuple) -> CodeTranslator.at(
                                                inner.functions().classStatement(def, new GenericParentNode(tuple)),
                                                def)));
    }

    /** @param genericBase the base that a class with type parameters has besides those it names, or null */
    private ExpressionNode classStatement(Stmt.ClassDef def, ExpressionNode genericBase) {
        Scope scope = code.unit().symbols().scope(def);
        PyCode compiled = new ClassCompiler(code.unit(), scope, qualify(scope), def).compile();
        MakeFunctionNode body = make(compiled, scope, NO_PARAMETERS);
        List<Expr> operands = new ArrayList<>(def.bases());
        def.keywords().forEach(keyword -> operands.add(keyword.value()));
        ExpressionNode[] values = code.inOrder(operands, Spreading.call(operands, def.keywords(), false, def));
        List<Expr> bases = new ArrayList<>(def.bases());
        if (genericBase != null) {
            List<ExpressionNode> all = new ArrayList<>(List.of(values));
            all.add(bases.size(), genericBase);
            values = all.toArray(ExpressionNode[]::new);
            bases.add(new Expr.Constant(null, null, def.start(), def.start()));
        }
        if (CallTranslator.hasStars(def.bases(), def.keywords())) {
            ExpressionNode[] all = new ExpressionNode[values.length + 2];
            all[0] = body;
            all[1] = new ConstantNode(PyStrings.of(def.name()));
            System.arraycopy(values, 0, all, 2, values.length);
            return CallTranslator.starCall(new BuildClassNode(), all, bases, def.keywords());
        }
        String[] keywords =
                def.keywords().stream().map(Keyword::arg).map(String::intern).toArray(String[]::new);
        return new ClassStatementNode(def.name(), body, values, keywords);
    }

    /** The statements of a body that are executed. */
    static List<Stmt> withoutDocstring(List<Stmt> body) {
        return DeferredBody.docstringOf(body) == null ? body : body.subList(1, body.size());
    }

    /** The docstring of a body, or null. */
    static Object docstring(List<Stmt> body) {
        String text = DeferredBody.docstringOf(body);
        return text == null ? null : PyStrings.of(Docstrings.clean(text));
    }

    /** The translation of the parameters and the body of one function. */
    static final class FunctionCompiler {
        private final SourceUnit unit;
        private final Scope scope;
        private final String qualifiedName;
        private final Node origin;
        private final Arguments arguments;
        private final Object doc;
        private final Body body;

        FunctionCompiler(
                SourceUnit unit,
                Scope scope,
                String qualifiedName,
                Node origin,
                Arguments arguments,
                Object doc,
                Body body) {
            this.unit = unit;
            this.scope = scope;
            this.qualifiedName = qualifiedName;
            this.origin = origin;
            this.arguments = arguments;
            this.doc = doc;
            this.body = body;
        }

        PyCode compile() {
            List<String> locals = new ArrayList<>(scope.parameters());
            scope.locals().stream().filter(name -> !locals.contains(name)).forEach(locals::add);
            if (scope.kind().isDeferred()) {
                locals.replaceAll(name -> name.equals(Scope.FORMAT) ? FORMAT_PARAMETER : name);
            }
            PyCode compiled = new PyCode(
                    scope.name(),
                    qualifiedName,
                    signature(),
                    locals.toArray(String[]::new),
                    cells(locals),
                    scope.frees().toArray(String[]::new),
                    kindFlag() | unit.futureFlags(),
                    unit.fileName(),
                    unit.section(origin),
                    unit.optimise() > 1 ? null : doc);
            compiled.setUnit(unit.origin(), scope.number());
            compiled.setFirstLine(unit.firstLine(origin));
            compiled.setEndReached(scope.kind() == Scope.Kind.FUNCTION && Endings.isReached(origin));
            compiled.setTreeTranslation(() -> translate(compiled));
            return compiled;
        }

        /** Parameters first, in their order. */
        private String[] cells(List<String> locals) {
            List<String> cells = new ArrayList<>(locals);
            cells.retainAll(scope.cells());
            scope.cells().stream().filter(name -> !cells.contains(name)).forEach(cells::add);
            return cells.toArray(String[]::new);
        }

        private boolean isSuspendable() {
            return kindFlag() != 0;
        }

        private int kindFlag() {
            if (scope.isAsyncGenerator()) {
                return PyCode.FLAG_ASYNC_GENERATOR;
            } else if (scope.isCoroutine()) {
                return PyCode.FLAG_COROUTINE;
            }
            return scope.isGenerator() ? PyCode.FLAG_GENERATOR : 0;
        }

        private Signature signature() {
            List<String> names = new ArrayList<>();
            arguments.posonlyargs().forEach(arg -> names.add(scope.mangle(arg.arg())));
            arguments.args().forEach(arg -> names.add(scope.mangle(arg.arg())));
            arguments.kwonlyargs().forEach(arg -> names.add(scope.mangle(arg.arg())));
            return new Signature(
                    scope.name(),
                    names.toArray(String[]::new),
                    arguments.posonlyargs().size(),
                    arguments.args().size(),
                    arguments.vararg() == null
                            ? null
                            : scope.mangle(arguments.vararg().arg()),
                    arguments.kwarg() == null
                            ? null
                            : scope.mangle(arguments.kwarg().arg()),
                    null);
        }

        private RootCallTarget translate(PyCode compiled) {
            CodeTranslator inner = new CodeTranslator(unit, scope, qualifiedName, false);
            boolean suspendable = isSuspendable();
            if (suspendable) {
                inner.layout().newSlot();
            }
            StatementNode prologue = prologue(inner, compiled.signature());
            StatementNode statements = body.make(inner);
            if (!suspendable) {
                return new FunctionRootNode(unit.language(), inner.layout().build(), compiled, prologue, statements)
                        .getCallTarget();
            }
            RootCallTarget bodyTarget =
                    new GeneratorBodyRootNode(unit.language(), compiled, statements).getCallTarget();
            return new GeneratorRootNode(
                            unit.language(), inner.layout().build(), compiled, prologue, bodyTarget, kind())
                    .getCallTarget();
        }

        private PyType kind() {
            if (scope.isAsyncGenerator()) {
                return BuiltinTypes.ASYNC_GENERATOR;
            }
            return scope.isCoroutine() ? BuiltinTypes.COROUTINE : BuiltinTypes.GENERATOR;
        }

        private StatementNode prologue(CodeTranslator inner, Signature signature) {
            List<StatementNode> moves = new ArrayList<>();
            if (!scope.cells().isEmpty()) {
                moves.add(new MakeCellsNode(scope.cells().stream()
                        .mapToInt(name -> inner.layout().slot(scope, name))
                        .toArray()));
            }
            int cells = moves.size();
            if (hasVariables()) {
                moveArguments(inner, moves, signature);
            }
            if (isSuspendable() && moves.size() > cells) {
                moves.add(new DropArgumentsNode());
            }
            if (moves.isEmpty()) {
                return null;
            }
            return moves.size() == 1 ? moves.getFirst() : new BlockNode(moves.toArray(StatementNode[]::new));
        }

        private void moveArguments(CodeTranslator inner, List<StatementNode> moves, Signature signature) {
            List<WriteLocalNode> plain = new ArrayList<>();
            List<Integer> indices = new ArrayList<>();
            for (int i = 0; i < signature.namedCount(); i++) {
                String name = signature.parameter(i);
                int index = signature.boundIndex(i);
                if (scope.resolve(name) != Resolution.CELL) {
                    plain.add(new WriteLocalNode(inner.layout().slot(scope, name)));
                    indices.add(index);
                } else {
                    move(inner, moves, name, index, ReadArgumentNode.Kind.PLAIN);
                }
            }
            if (!plain.isEmpty()) {
                moves.add(new MoveArgumentsNode(
                        plain.toArray(WriteLocalNode[]::new),
                        indices.stream().mapToInt(Integer::intValue).toArray()));
            }
            if (signature.hasVarargs()) {
                move(inner, moves, signature.varargs(), signature.varargsIndex(), ReadArgumentNode.Kind.VARARGS);
            }
            if (signature.hasVarkw()) {
                move(inner, moves, signature.varkw(), signature.varkwIndex(), ReadArgumentNode.Kind.VARKW);
            }
        }

        /** Whether the body reads parameters by their names; the iterator of a comprehension it takes as it comes. */
        private boolean hasVariables() {
            return scope.kind() == Scope.Kind.FUNCTION || scope.kind() == Scope.Kind.LAMBDA;
        }

        private void move(
                CodeTranslator inner, List<StatementNode> moves, String name, int index, ReadArgumentNode.Kind kind) {
            int slot = inner.layout().slot(scope, name);
            TargetNode target = scope.resolve(name) == Resolution.CELL
                    ? new WriteCellNode(new CellNode(false, slot))
                    : new WriteLocalNode(slot);
            moves.add(new AssignNode(target, new ReadArgumentNode(index, kind)));
        }
    }
}
