// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.scope;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.bytes.ValueReader;
import org.protopython.parser.bytes.ValueWriter;

/**
 * A block of code with names of its own. All names given to and returned from it are mangled: see {@link #mangle}.
 *
 * <p>A comprehension is a scope, though most run in the frame of the code around them, see {@link #isInlined}; its
 * first iterable is evaluated outside of it. Annotations, bounds of type variables and values of type
 * aliases are scopes because they are evaluated later; those within a class look into its namespace first, see {@link #classScope}.
 */
public final class Scope {
    /** What a scope belongs to. */
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        LAMBDA,
        LIST_COMPREHENSION,
        SET_COMPREHENSION,
        DICT_COMPREHENSION,
        GENERATOR_EXPRESSION,
        /** The annotations of a function, class or module. */
        ANNOTATION,
        /** Between a generic function, class or alias and its surroundings; its locals are the type parameters. */
        TYPE_PARAMETERS,
        /** The value of a type alias. */
        TYPE_ALIAS,
        /** A bound or a default of a type parameter. */
        TYPE_VARIABLE;

        /** Code of its own frame, in which names are variables and not entries of a namespace. */
        public boolean isFunctionLike() {
            return this != MODULE && this != CLASS;
        }

        public boolean isComprehension() {
            return this == LIST_COMPREHENSION
                    || this == SET_COMPREHENSION
                    || this == DICT_COMPREHENSION
                    || this == GENERATOR_EXPRESSION;
        }

        /** Evaluated when asked for, unlike the code around it. */
        public boolean isDeferred() {
            return this == ANNOTATION || this == TYPE_ALIAS || this == TYPE_VARIABLE;
        }
    }

    /** The parameter of deferred code that says in which form the result is wanted. */
    public static final String FORMAT = ".format";
    /** The variable of a class that holds its namespace, for deferred code within. */
    public static final String CLASS_NAMESPACE = "__classdict__";
    /** The variable around a generic class that holds the tuple of its type parameters. */
    public static final String TYPE_PARAMETER_TUPLE = ".type_params";
    /** The set of those annotations within {@code if} and the like that were reached. */
    public static final String CONDITIONAL_ANNOTATIONS = "__conditional_annotations__";

    public static final int DEF_GLOBAL = Symbol.GLOBAL;
    public static final int DEF_LOCAL = Symbol.ASSIGNED;
    public static final int DEF_PARAM = Symbol.PARAMETER;
    public static final int DEF_NONLOCAL = Symbol.NONLOCAL;
    public static final int USE = Symbol.USED;
    public static final int DEF_IMPORT = 1 << 7;
    public static final int DEF_ANNOT = 1 << 8;
    public static final int DEF_COMP_ITER = 1 << 9;
    public static final int DEF_TYPE_PARAM = 1 << 10;
    /** Where the meaning begins in the flags of a name. */
    public static final int RESOLUTION_SHIFT = 12;

    private static final Kind[] KINDS = Kind.values();
    private static final Resolution[] RESOLUTIONS = Resolution.values();

    static final String GENERIC_BASE = ".generic_base";

    private final Kind kind;
    private final String name;
    private final Scope parent;
    private Node node;
    private final String privateName;
    private final Scope root;
    private final int number;
    /** Of the root: how many scopes there are. */
    private int scopes;

    private final List<Scope> children = new ArrayList<>();
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final List<String> parameters = new ArrayList<>();
    private List<String> locals = List.of();
    private List<String> cells = List.of();
    private List<String> frees = List.of();
    /** Names which only pass through to scopes within. */
    private final TreeSet<String> passing = new TreeSet<>();
    /** Where the symbols and the passing names are still to be read from, or null. */
    private volatile Unread unread;

    boolean async;
    boolean yields;
    boolean awaits;
    boolean asyncComprehension;
    boolean needsClassCell;
    boolean needsClassNamespace;
    boolean returnsValue;
    /** The only names that are mangled here; null for all. */
    final Set<String> mangledNames;
    /** How many statements that need not execute what they contain the builder is in. */
    int conditions;
    /** For a class: the attributes of {@code self} that its methods assign. */
    final Set<String> staticAttributes = new TreeSet<>();
    /** While the builder is in a target of a comprehension. */
    boolean inTarget;

    Scope(Kind kind, String name, Scope parent, Node node, String privateName) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.node = node;
        this.privateName = privateName;
        root = parent == null ? this : parent.root;
        if (parent != null) {
            parent.children.add(this);
        }
        number = root.scopes++;
        if (kind == Kind.TYPE_PARAMETERS && node instanceof Stmt.ClassDef) {
            // What is around the body of a generic class is not in the class, but its type parameters are.
            mangledNames = new LinkedHashSet<>();
        } else {
            mangledNames = parent == null || kind == Kind.CLASS ? null : parent.mangledNames;
        }
    }

    /** A scope that is read from a file, before its node. */
    private Scope(Kind kind, String name, Scope parent, String privateName, int number, Set<String> mangledNames) {
        this.kind = kind;
        this.name = name;
        this.parent = parent;
        this.node = null;
        this.privateName = privateName;
        this.root = parent == null ? this : parent.root;
        this.number = number;
        this.mangledNames = mangledNames;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** As in {@code __name__} of the code: {@code <lambda>}, {@code <listcomp>}, {@code __annotate__}... */
    public String name() {
        return name;
    }

    /** Null for the module. */
    public Scope parent() {
        return parent;
    }

    /** The module. */
    Scope root() {
        return root;
    }

    public Node node() {
        return node;
    }

    /** Completes a scope that was read. */
    void setNode(Node read) {
        node = read;
    }

    /** The number in the order of the source, 0 for the module. */
    public int number() {
        return number;
    }

    public List<Scope> children() {
        return children;
    }

    /** What a name means here. Names which do not occur here are treated as if they were read. */
    public Resolution resolve(String name) {
        Symbol symbol = symbolTable().get(name);
        if (symbol != null) {
            return symbol.resolution;
        }
        return passing().contains(name) ? Resolution.FREE : Resolution.GLOBAL_IMPLICIT;
    }

    /**
     * The scope to which the variable of a name belongs; for {@code __class__} a class. This scope for its own names, another one for
     * FREE names and, in an inlined comprehension, for names of the code around it. Null for global names.
     */
    public Scope source(String name) {
        Symbol symbol = symbolTable().get(name);
        if (symbol != null) {
            return switch (symbol.resolution) {
                case LOCAL, CELL -> symbol.source == null ? this : symbol.source;
                case FREE -> symbol.source;
                case GLOBAL_EXPLICIT, GLOBAL_IMPLICIT -> null;
            };
        }
        return passing().contains(name) ? NameResolver.binding(this, name) : null;
    }

    /**
     * The scope to which the variable of one of the {@link #frees} belongs. In a class that is not always the {@link #source} of the name:
     * the class may have an entry of that name while its methods close over a variable of the function around it.
     */
    public Scope freeSource(String name) {
        return passing().contains(name) ? NameResolver.binding(this, name) : source(name);
    }

    /**
     * A list, set or dict comprehension whose code runs in the frame of the code around it. Names of that code are not FREE here but have
     * the meaning they have there; the frame needs variables of their own for the {@link #locals} and {@link #cells} of this scope.
     */
    public boolean isInlined() {
        if (!kind.isComprehension() || kind == Kind.GENERATOR_EXPRESSION || parent.kind == Kind.CLASS) {
            return false;
        }
        return parent.classScope() == null;
    }

    /** The scope in whose frame this one runs: itself unless it is inlined. */
    public Scope host() {
        Scope scope = this;
        while (scope.isInlined()) {
            scope = scope.parent;
        }
        return scope;
    }

    /** In the order of the signature: positional-only, positional, keyword-only, {@code *args}, {@code **kwargs}. */
    public List<String> parameters() {
        return parameters;
    }

    /** LOCAL names, parameters first, then in order of appearance. */
    public List<String> locals() {
        return locals;
    }

    /** CELL names, sorted. */
    public List<String> cells() {
        return cells;
    }

    /** Names whose cells come from outside, sorted; those only needed further inside are among them. */
    public List<String> frees() {
        return frees;
    }

    /** All names which occur here, in order of appearance. */
    public Collection<String> names() {
        return symbolTable().keySet();
    }

    /** How each name occurs and what it means, in the bits of the module {@code symtable}. */
    public Map<String, Integer> flagsOfNames() {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (Symbol symbol : symbolTable().values()) {
            int flags = symbol.flags & (DEF_GLOBAL | DEF_LOCAL | DEF_PARAM | DEF_NONLOCAL | USE);
            flags |= symbol.has(Symbol.IMPORTED) ? DEF_IMPORT : 0;
            flags |= symbol.has(Symbol.ANNOTATED) ? DEF_ANNOT : 0;
            flags |= symbol.has(Symbol.ITERATION) ? DEF_COMP_ITER : 0;
            flags |= symbol.has(Symbol.TYPE_PARAMETER) ? DEF_TYPE_PARAM | DEF_LOCAL : 0;
            result.put(symbol.name, flags | number(symbol.resolution) << RESOLUTION_SHIFT);
        }
        for (String name : passing()) {
            result.putIfAbsent(name, number(Resolution.FREE) << RESOLUTION_SHIFT);
        }
        return result;
    }

    private static int number(Resolution resolution) {
        return switch (resolution) {
            case LOCAL -> 1;
            case GLOBAL_EXPLICIT -> 2;
            case GLOBAL_IMPLICIT -> 3;
            case FREE -> 4;
            case CELL -> 5;
        };
    }

    /** Whether the name is assigned, imported, annotated or declared by the code of this scope. */
    public boolean isBound(String name) {
        Symbol symbol = symbolTable().get(name);
        return symbol != null && symbol.has(Symbol.BOUND | Symbol.NONLOCAL);
    }

    /** A function with {@code yield}, or a generator expression; not an asynchronous one. */
    public boolean isGenerator() {
        return kind == Kind.GENERATOR_EXPRESSION ? !isAsyncComprehension() : yields && !async;
    }

    /** An {@code async def} without {@code yield}, or a module that awaits. */
    public boolean isCoroutine() {
        return kind == Kind.MODULE ? awaits : async && !yields && kind == Kind.FUNCTION;
    }

    /** An {@code async def} with {@code yield}, or an asynchronous generator expression. */
    public boolean isAsyncGenerator() {
        return kind == Kind.GENERATOR_EXPRESSION ? isAsyncComprehension() : async && yields;
    }

    /** A comprehension with {@code async for}, {@code await} or another such comprehension in it. */
    public boolean isAsyncComprehension() {
        return kind.isComprehension() && (asyncComprehension || awaits);
    }

    /** {@code await}, {@code async for} or {@code async with} occurs. */
    public boolean hasAwait() {
        return awaits;
    }

    /** For a class: a method uses {@code __class__} or {@code super()}, whose cell the class must make. */
    public boolean needsClassCell() {
        return needsClassCell;
    }

    /** For a class: a deferred scope within looks into its namespace, which must be kept for it. */
    public boolean needsClassNamespace() {
        return needsClassNamespace;
    }

    /** For a class: the names of attributes that its methods assign to {@code self}. */
    public Set<String> staticAttributes() {
        return staticAttributes;
    }

    /** The class whose namespace this deferred scope searches before anything else but its own locals, or null. */
    public Scope classScope() {
        if (!kind.isDeferred() && kind != Kind.TYPE_PARAMETERS) {
            return null;
        }
        Scope outer = parent;
        while (outer != null && outer.kind == Kind.TYPE_PARAMETERS) {
            outer = outer.parent;
        }
        return outer != null && outer.kind == Kind.CLASS ? outer : null;
    }

    /** The name under which a private name ({@code __x}) is known within the innermost class; other names unchanged. */
    public String mangle(String identifier) {
        if (privateName == null
                || mangledNames != null && !mangledNames.contains(identifier)
                || !identifier.startsWith("__")
                || identifier.endsWith("__")
                || identifier.indexOf('.') >= 0) {
            return identifier;
        }
        return ("_" + privateName + identifier).intern();
    }

    String privateName() {
        return privateName;
    }

    Symbol find(String name) {
        return symbolTable().get(name);
    }

    Symbol symbol(String name) {
        Symbol symbol = symbolTable().get(name);
        if (symbol == null) {
            symbol = new Symbol(name);
            symbolTable().put(name, symbol);
        }
        return symbol;
    }

    private Map<String, Symbol> symbolTable() {
        read();
        return symbols;
    }

    private TreeSet<String> passing() {
        read();
        return passing;
    }

    Collection<Symbol> symbols() {
        return symbolTable().values();
    }

    void passThrough(String name) {
        passing().add(name);
    }

    void finish() {
        List<String> localNames = new ArrayList<>();
        for (String parameter : parameters) {
            if (symbolTable().get(parameter).resolution == Resolution.LOCAL) {
                localNames.add(parameter);
            }
        }
        TreeSet<String> cellNames = new TreeSet<>();
        TreeSet<String> freeNames = new TreeSet<>(passing());
        for (Symbol symbol : symbolTable().values()) {
            switch (symbol.resolution) {
                case LOCAL -> {
                    if (!symbol.has(Symbol.PARAMETER) && symbol.source == null) {
                        localNames.add(symbol.name);
                    }
                }
                case CELL -> {
                    if (symbol.source == null) {
                        cellNames.add(symbol.name);
                    }
                }
                case FREE -> freeNames.add(symbol.name);
                default -> {}
            }
        }
        locals = List.copyOf(localNames);
        cells = List.copyOf(cellNames);
        frees = List.copyOf(freeNames);
    }

    /** Symbols that are read when the first of them is asked for: most functions of most modules are never called. */
    private record Unread(ValueReader values, Map<Integer, Scope> scopes) {}

    /** All but its node, which is written elsewhere, and the places of declarations. */
    void write(ValueWriter out) {
        out.number(number);
        out.number(kind.ordinal());
        out.name(name);
        out.number(parent == null ? 0 : parent.number + 1);
        out.name(privateName);
        out.number(properties());
        out.flag(mangledNames != null);
        if (mangledNames != null) {
            out.names(mangledNames);
        }
        out.names(parameters);
        out.names(locals);
        out.names(cells);
        out.names(frees);
        out.names(staticAttributes);
        ValueWriter later = out.part();
        later.names(passing());
        later.number(symbolTable().size());
        for (Symbol symbol : symbols()) {
            later.name(symbol.name);
            later.number(symbol.flags);
            later.number(symbol.resolution == null ? 0 : symbol.resolution.ordinal() + 1);
            later.number(symbol.source == null ? 0 : symbol.source.number + 1);
        }
        out.add(later);
    }

    /** @param scopes those with smaller numbers; in the end all */
    static Scope read(ValueReader in, Map<Integer, Scope> scopes) {
        int number = in.number();
        Kind kind = KINDS[in.number()];
        String name = in.text();
        Scope parent = scopes.get(in.number() - 1);
        String privateName = in.text();
        int properties = in.number();
        Set<String> mangled = in.flag() ? new LinkedHashSet<>(in.texts()) : null;
        Scope scope = new Scope(kind, name, parent, privateName, number, mangled);
        scope.setProperties(properties);
        scope.parameters.addAll(in.texts());
        scope.locals = in.texts();
        scope.cells = in.texts();
        scope.frees = in.texts();
        scope.staticAttributes.addAll(in.texts());
        scope.unread = new Unread(in.part(), scopes);
        return scope;
    }

    private void read() {
        if (unread != null) {
            readSymbols();
        }
    }

    private synchronized void readSymbols() {
        Unread rest = unread;
        if (rest == null) {
            return;
        }
        ValueReader in = rest.values();
        passing.addAll(in.texts());
        int count = in.number();
        for (int i = 0; i < count; i++) {
            Symbol symbol = new Symbol(in.text());
            symbol.flags = in.number();
            int resolution = in.number();
            symbol.resolution = resolution == 0 ? null : RESOLUTIONS[resolution - 1];
            symbol.source = rest.scopes().get(in.number() - 1);
            symbols.put(symbol.name, symbol);
        }
        unread = null;
    }

    private int properties() {
        boolean[] all = {async, yields, awaits, asyncComprehension, needsClassCell, needsClassNamespace, returnsValue};
        int bits = 0;
        for (int i = 0; i < all.length; i++) {
            bits |= all[i] ? 1 << i : 0;
        }
        return bits;
    }

    private void setProperties(int bits) {
        async = (bits & 1) != 0;
        yields = (bits & 1 << 1) != 0;
        awaits = (bits & 1 << 2) != 0;
        asyncComprehension = (bits & 1 << 3) != 0;
        needsClassCell = (bits & 1 << 4) != 0;
        needsClassNamespace = (bits & 1 << 5) != 0;
        returnsValue = (bits & 1 << 6) != 0;
    }

    @Override
    public String toString() {
        return kind + " " + name + " " + symbolTable().keySet();
    }
}
