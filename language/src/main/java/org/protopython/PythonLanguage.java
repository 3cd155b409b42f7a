// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ContextThreadLocal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.ExecutableNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.options.OptionDescriptors;
import org.graalvm.options.OptionValues;
import org.protopython.interop.GlobalScope;
import org.protopython.interop.ObjectInterop;
import org.protopython.modules.marshal.CompiledFile;
import org.protopython.nodes.function.EvaluationRootNode;
import org.protopython.nodes.function.InlineEvaluationNode;
import org.protopython.nodes.function.ProgramRootNode;
import org.protopython.objects.HashKeys;
import org.protopython.objects.InteropExports;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.KeyProtocol;
import org.protopython.ops.start.ContextStart;
import org.protopython.parser.PySyntaxException;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinFiller;
import org.protopython.runtime.BuiltinRootNode;
import org.protopython.runtime.BuiltinTable;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.CompilerFlags;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.SharedCode;
import org.protopython.runtime.ThreadState;
import org.protopython.syntax.Compilation;
import org.protopython.translate.SyntaxErrors;
import org.protopython.translate.Translator;

/**
 * Python 3.14 as a Truffle language: the front door, and the map.
 *
 * <ul>
 *   <li>{@link #parse(ParsingRequest)}: {@link org.protopython.parser.Parser} reads the text,
 *       {@link Translator} turns the tree into nodes, {@link EvaluationRootNode} runs them in {@code __main__}.
 *   <li>Values: {@link org.protopython.objects.PyObject} and its neighbours; {@link PyType} is a class, its slots are
 *       {@link org.protopython.objects.Slot}; int is a long or a {@link org.protopython.objects.PyInt}, str a TruffleString.
 *   <li>Protocols, what an operator or a call means: {@link org.protopython.ops}, for instance
 *       {@link org.protopython.ops.CallNode}, {@link org.protopython.ops.GetAttributeNode}.
 *   <li>Builtins: one class per type in {@code builtins.types}, per module in {@code modules}, declared by annotations;
 *       the processor writes {@link GeneratedBuiltins}, the table of all {@link Builtin}s.
 *   <li>What lives as long as a context: {@link PythonContext}; its start and the main program:
 *       {@code ops.start}; imports: {@code ops.imports}.
 *   <li>Python values seen by other languages: {@link ObjectInterop}; theirs seen here: {@link org.protopython.ops.Foreign}.
 *   <li>Options: {@link PythonOptions}; the standard library: {@link StandardLibraryResource}; native extensions:
 *       {@link org.protopython.runtime.ExtensionLoader}, implemented by the module {@code hpy-nfi}.
 * </ul>
 */
@TruffleLanguage.Registration(
        id = PythonLanguage.ID,
        name = "Python",
        implementationName = "protoPython",
        version = "3.14.3",
        defaultMimeType = PythonLanguage.MIME_TYPE,
        characterMimeTypes = {PythonLanguage.MIME_TYPE, PythonLanguage.EXPRESSION_MIME_TYPE},
        contextPolicy = TruffleLanguage.ContextPolicy.SHARED,
        dependentLanguages = "nfi",
        fileTypeDetectors = PythonFileDetector.class,
        internalResources = StandardLibraryResource.class)
@ProvidedTags({
    StandardTags.RootTag.class,
    StandardTags.RootBodyTag.class,
    StandardTags.StatementTag.class,
    StandardTags.ExpressionTag.class,
    StandardTags.CallTag.class
})
public final class PythonLanguage extends TruffleLanguage<PythonContext> {
    public static final String ID = "protopython";
    public static final String MIME_TYPE = "text/x-python";
    /** Sources of this type are parsed as one expression. */
    public static final String EXPRESSION_MIME_TYPE = "text/x-python-expression";

    private static final LanguageReference<PythonLanguage> REFERENCE = LanguageReference.create(PythonLanguage.class);
    private static final BuiltinTable BUILTINS = new GeneratedBuiltins();

    static {
        PyType.installFiller(new BuiltinFiller(BUILTINS));
        HashKeys.install(new KeyProtocol());
        Sharing.install(() -> Errors.indexError("list index out of range"));
        InteropExports.install(ObjectInterop.class);
    }

    private final Assumption singleContext = Truffle.getRuntime().createAssumption("single context");
    /** What code that was not called yet was compiled from. */
    private final Set<CodeUnit> units = Collections.newSetFromMap(new WeakHashMap<>());

    /** Of modules; null when contexts do not share their code. */
    private volatile SharedCode imported;

    private boolean hadContext;
    private final Assumption singleThread = Truffle.getRuntime().createAssumption("single thread");
    private final Assumption untraced = Truffle.getRuntime().createAssumption("untraced");
    private final ConcurrentHashMap<Builtin, RootCallTarget> builtinTargets = new ConcurrentHashMap<>();
    private final ContextThreadLocal<ThreadState> threadState = locals.createContextThreadLocal(this::newThreadState);
    /** Valid while there is one thread in one context, so that compiled code need not look for its state. */
    private final Assumption onlyState = Truffle.getRuntime().createAssumption("only state of a thread");

    @CompilationFinal
    private ThreadState firstState;

    public static PythonLanguage get(Node node) {
        return REFERENCE.get(node);
    }

    /** Valid until this engine makes a second context: nodes may hold what belongs to the first one. */
    public Assumption singleContext() {
        return singleContext;
    }

    /** Valid while every context has seen one thread only. */
    public Assumption singleThread() {
        return singleThread;
    }

    /** Valid while no program of this engine has set a trace or profile function. */
    public Assumption untraced() {
        return untraced;
    }

    public ThreadState threadState() {
        ThreadState first = firstState;
        return onlyState.isValid() && first != null ? first : threadState.get();
    }

    private synchronized ThreadState newThreadState(PythonContext context, Thread thread) {
        ThreadState made = new ThreadState(context, thread);
        if (firstState == null && onlyState.isValid()) {
            firstState = made;
        } else {
            forgetFirstState();
        }
        return made;
    }

    private synchronized void forgetFirstState() {
        onlyState.invalidate();
        firstState = null;
    }

    public BuiltinTable builtins() {
        return BUILTINS;
    }

    /** The call target of a builtin for callers that do not inline it; takes the bound arguments. */
    @TruffleBoundary
    public RootCallTarget callTarget(Builtin builtin) {
        RootCallTarget target = builtinTargets.get(builtin);
        return target != null
                ? target
                : builtinTargets.computeIfAbsent(builtin, key -> new BuiltinRootNode(this, key).getCallTarget());
    }

    @Override
    protected PythonContext createContext(Env env) {
        noteContext();
        return new PythonContext(this, env, PythonOptions.settings(env.getOptions()));
    }

    private synchronized void noteContext() {
        if (hadContext) {
            singleContext.invalidate();
        }
        hadContext = true;
    }

    @Override
    protected void initializeContext(PythonContext context) {
        ContextStart.initialise(context);
    }

    @Override
    protected void finalizeContext(PythonContext context) {
        ContextStart.finish(context);
    }

    @Override
    protected void disposeContext(PythonContext context) {
        forgetFirstState();
        context.dispose();
    }

    @Override
    protected Object getScope(PythonContext context) {
        return new GlobalScope(context.main().dict());
    }

    @Override
    protected void initializeMultipleContexts() {
        imported = new SharedCode();
    }

    /** Makes the state of a thread before it runs any code. */
    @Override
    protected void initializeThread(PythonContext context, Thread thread) {
        threadState.get(thread);
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        return true;
    }

    @Override
    protected void initializeMultiThreading(PythonContext context) {
        singleThread.invalidate();
        Sharing.begin();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        Source source = request.getSource();
        boolean program = PythonContext.get(null).settings().mainMode();
        if (program && request.getArgumentNames().isEmpty()) {
            checkComplete(source);
            return new ProgramRootNode(this, source).getCallTarget();
        }
        String mode = EXPRESSION_MIME_TYPE.equals(source.getMimeType()) ? "eval" : "exec";
        PyCode code = translate(source, source.getName(), mode, Translator.Result.LAST_EXPRESSION, null);
        return new EvaluationRootNode(this, code).getCallTarget();
    }

    /** What a user types may go on; any other error is shown when it is executed. */
    private void checkComplete(Source source) {
        if (source.isInteractive() && !source.getCharacters().isEmpty()) {
            try {
                int flags = CompilerFlags.DONT_IMPLY_DEDENT;
                CompileRequest request = new CompileRequest(source.getName(), "single", flags, 0, -1, false);
                Translator.parse(source.getCharacters().toString(), request.again());
            } catch (PySyntaxException e) {
                if (e.incomplete()) {
                    throw SyntaxErrors.of(e, source);
                }
            }
        }
    }

    /** Whether a session shows a value; of a main program {@code sys.displayhook} has shown what there is to see. */
    @Override
    protected boolean isVisible(PythonContext context, Object value) {
        return value != PyNone.NONE && !context.settings().mainMode();
    }

    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        Source source = request.getSource();
        try {
            CompileRequest compilation = new CompileRequest(source.getName(), "exec", 0, 0, -1, true);
            PyCode code = Translator.translate(this, source, compilation, Translator.Result.LAST_EXPRESSION);
            return new InlineEvaluationNode(this, code);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e, source);
        }
    }

    /**
     * The code of a module that is imported, the same for all contexts of an engine.
     *
     * @param stored the syntax tree as {@link #storedTree} gave it, or null
     */
    public PyCode importedCode(Source source, String fileName, byte[] stored) {
        SharedCode shared = imported;
        return shared == null
                ? parseModule(source, fileName, stored)
                : shared.of(source, fileName, () -> parseModule(source, fileName, stored));
    }

    /** The code of a module in a file, of its {@code .pyc} file where that is there. */
    public PyCode moduleCode(PythonContext context, TruffleFile file, String fileName) throws IOException {
        return CompiledFile.codeOf(context, file, fileName);
    }

    /** Compiles the source of a module; the call target of the code takes a namespace. */
    public PyCode parseModule(Source source, String fileName) {
        return parseModule(source, fileName, null);
    }

    private PyCode parseModule(Source source, String fileName, byte[] stored) {
        return translate(source, fileName, "exec", Translator.Result.NONE, stored);
    }

    private PyCode translate(Source source, String fileName, String mode, Translator.Result result, byte[] stored) {
        try {
            int optimise = PythonContext.get(null).settings().optimize();
            CompileRequest request = new CompileRequest(fileName, mode, 0, optimise, -1, false);
            return Translator.translate(this, source, request, result, stored);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e, source);
        }
    }

    /** A unit of which some code holds its syntax tree. */
    public void addUnit(CodeUnit unit) {
        synchronized (units) {
            units.add(unit);
        }
    }

    /** Lets go of the syntax trees of functions that were not called yet. */
    public void forgetTrees() {
        List<CodeUnit> all;
        synchronized (units) {
            all = List.copyOf(units);
        }
        all.forEach(CodeUnit::forgetTrees);
    }

    /** Compiles again what was compiled before. */
    public PyCode recompile(CodeUnit unit, byte[] stored) {
        try {
            return Translator.translate(this, unit, stored);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e, unit.source());
        }
    }

    /** Compiles a text for {@code exec}, {@code eval} or {@code compile}: to a code object, or to a tree. */
    public Object compile(PythonContext context, Source source, CompileRequest request) {
        return Compilation.compileText(context, this, source, request);
    }

    /** The same for a tree of the module {@code ast}. */
    public Object compileTree(PythonContext context, Object tree, CompileRequest request) {
        return Compilation.compileTree(context, this, ID, tree, request);
    }

    /** The syntax tree of a unit as bytes, from which it can be compiled without being parsed. */
    public byte[] storedTree(CodeUnit unit) {
        return Translator.stored(unit);
    }

    /** The tree that code was compiled from, as values that {@code marshal} can write. */
    public Object treeParts(PythonContext context, CodeUnit unit) {
        return Compilation.treeParts(context, unit);
    }

    /** The tree of the module {@code ast} that consists of such values. */
    public Object tree(PythonContext context, Object parts) {
        return Compilation.tree(context, parts);
    }

    /** Whether a value is a tree of the module {@code ast}. */
    public boolean isSyntaxTree(PythonContext context, Object value) {
        return Compilation.isTree(context, value);
    }

    /** Contexts share code, and optimization is in the code. */
    @Override
    protected boolean areOptionsCompatible(OptionValues first, OptionValues next) {
        return first.get(PythonOptions.OptimizeLevel).equals(next.get(PythonOptions.OptimizeLevel));
    }

    @Override
    protected OptionDescriptors getOptionDescriptors() {
        return new PythonOptionsOptionDescriptors();
    }
}
