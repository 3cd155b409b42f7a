// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.PythonLanguage;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyStrings;

/** Everything mutable that one polyglot context owns: modules, streams, the state of its threads. */
public final class PythonContext {
    /** State of another layer that holds more than Java objects. */
    public interface Closeable {
        /** The context ends; no Python code can run any more. */
        void close();
    }

    /** What a context is made for that is a subinterpreter. */
    public interface Place {
        /** The context of the main interpreter. */
        PythonContext main();
    }

    private static final String PLACE = "interpreter";
    private static final TruffleString BUILTINS = PyStrings.of("__builtins__");
    private static final ContextReference<PythonContext> REFERENCE = ContextReference.create(PythonLanguage.class);

    private final PythonLanguage language;
    private final Env env;
    private final LaunchSettings settings;
    private final Place place;
    private final Thread mainThread;
    private final PyDict modules = new PyDict();
    private final PyModule builtins = new PyModule("builtins");
    private final PyModule main = new PyModule("__main__");
    private final PythonThreads threads = new PythonThreads(this);
    private volatile int recursionLimit = 1000;
    private volatile boolean finalizing;
    private volatile boolean disposing;
    private final Set<ThreadState> threadStates = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Class<?>, Object> extensions = new ConcurrentHashMap<>();

    public PythonContext(PythonLanguage language, Env env, LaunchSettings settings) {
        this.language = language;
        this.env = env;
        this.settings = settings;
        this.place = env.getConfig().get(PLACE) instanceof Place given ? given : null;
        this.mainThread = place == null ? Thread.currentThread() : place.main().mainThread();
    }

    /** What this subinterpreter was made for; null in the main interpreter. */
    public Place place() {
        return place;
    }

    /** The context of the main interpreter, which may be this one. */
    public PythonContext mainInterpreter() {
        return place == null ? this : place.main();
    }

    public boolean isMainInterpreter() {
        return place == null;
    }

    /**
     * A new context within this one, with its rights and options, for a subinterpreter. Whoever makes it enters it by
     * hand and closes it; it ends with this one at the latest.
     */
    @TruffleBoundary
    public TruffleContext newSubinterpreter(Place newPlace) {
        TruffleContext own = env.getContext();
        Object before = own.enter(null);
        try {
            return env.newInnerContextBuilder()
                    .inheritAllAccess(true)
                    .forceSharing(true)
                    .arguments(PythonLanguage.ID, env.getApplicationArguments())
                    .config(PLACE, newPlace)
                    .build();
        } finally {
            own.leave(null, before);
        }
    }

    /** Starts a context that {@link #newSubinterpreter} has made, and which is entered. */
    public static PythonContext startSubinterpreter(TruffleContext made) {
        made.initializeInternal(null, PythonLanguage.ID);
        return get(null);
    }

    /** What the options say. */
    public LaunchSettings settings() {
        return settings;
    }

    /** The thread that made the context of the main interpreter, which handles signals and is Python's main thread. */
    public Thread mainThread() {
        return mainThread;
    }

    void addThreadState(ThreadState state) {
        synchronized (threadStates) {
            threadStates.add(state);
        }
    }

    /** The states of all threads that live. */
    @TruffleBoundary
    public List<ThreadState> threadStates() {
        synchronized (threadStates) {
            return List.copyOf(threadStates);
        }
    }

    /** Whether the engine lets nothing run any more that it takes for a program, what NFI calls included. */
    public boolean isDisposing() {
        return disposing;
    }

    /** Whether the program and what it wanted to do at its end are over, and only finalizers still run. */
    public boolean isFinalizing() {
        return finalizing;
    }

    /** From now on no thread is started or waited for. */
    public void beginFinalization() {
        finalizing = true;
    }

    /** How many calls of Python code may nest in each thread. */
    public int recursionLimit() {
        return recursionLimit;
    }

    public void setRecursionLimit(int limit) {
        recursionLimit = limit;
    }

    public PythonThreads threads() {
        return threads;
    }

    /** The context entered by the current thread. */
    public static PythonContext get(Node node) {
        return REFERENCE.get(node);
    }

    /** The state of the current thread, or null when it has entered no context. */
    @TruffleBoundary
    static ThreadState threadStateOrNull() {
        PythonContext context = REFERENCE.get(null);
        return context == null ? null : context.threadState();
    }

    /** The state of the current thread, for a root of this language. */
    static ThreadState threadStateOf(RootNode root) {
        return root.getLanguage(PythonLanguage.class).threadState();
    }

    /** The class of the language, by which values tell other languages where they come from. */
    public static Class<?> languageClass() {
        return PythonLanguage.class;
    }

    /** The language this context belongs to, as what makes root nodes. */
    public TruffleLanguage<?> language() {
        return language;
    }

    /** The call target of a builtin for callers that do not inline it; takes the bound arguments. */
    public RootCallTarget callTarget(Builtin builtin) {
        return language.callTarget(builtin);
    }

    /** All builtins. */
    public BuiltinTable builtinTable() {
        return language.builtins();
    }

    /** Valid while the engine has one context: nodes may then cache its objects. */
    public Assumption singleContext() {
        return language.singleContext();
    }

    /** Valid while no program of this engine has set a trace or profile function. */
    public Assumption untraced() {
        return language.untraced();
    }

    public Env env() {
        return env;
    }

    /** The state of the current thread. */
    public ThreadState threadState() {
        return language.threadState();
    }

    /** The builtins of code with these globals: what they have under {@code __builtins__}, which may be anything. */
    public Object builtinsOf(PyDict globals) {
        Object found = globals.get((Object) BUILTINS);
        if (found instanceof PyModule module) {
            return module.dict();
        }
        return found == null ? builtins().dict() : found;
    }

    /** {@code sys.modules}. */
    public PyDict modules() {
        return modules;
    }

    /** The module {@code builtins}. */
    public PyModule builtins() {
        return builtins;
    }

    /** The module {@code __main__}, whose namespace evaluated sources share. */
    public PyModule main() {
        return main;
    }

    /** The module of that name in {@code sys.modules}, or null. */
    @TruffleBoundary
    public Object module(String name) {
        return modules.get((Object) PyStrings.of(name));
    }

    /** State that another layer keeps for this context, made on first use. */
    @TruffleBoundary
    public <T> T extension(Class<T> key, java.util.function.Function<PythonContext, T> factory) {
        Object found = extensions.get(key);
        if (found == null) {
            T made = factory.apply(this);
            Object raced = extensions.putIfAbsent(key, made);
            found = raced == null ? made : raced;
        }
        return key.cast(found);
    }

    /** Closes what other layers keep for this context. */
    public void dispose() {
        disposing = true;
        for (Object state : extensions.values()) {
            if (state instanceof Closeable closeable) {
                closeable.close();
            }
        }
    }

    /** That state, or null when it was never made. */
    @TruffleBoundary
    public <T> T extensionOrNull(Class<T> key) {
        return key.cast(extensions.get(key));
    }

    /**
     * Compiles text for {@code exec}, {@code eval} or {@code compile}; the call target of a code takes a namespace
     * ({@link PyArguments#forNamespace}).
     *
     * @return a {@link PyCode}, or a tree if the request wants one
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object compile(String text, CompileRequest request) {
        return language.compile(this, sourceOf(text, request.fileName()), request);
    }

    /** The same for a tree of the module {@code ast}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object compileTree(Object tree, CompileRequest request) {
        return language.compileTree(this, tree, request);
    }

    /** Whether a value is a tree of the module {@code ast}. */
    @TruffleBoundary
    public boolean isSyntaxTree(Object value) {
        return language.isSyntaxTree(this, value);
    }

    /**
     * Compiles once more what a code was compiled from; the result shares nothing with it.
     *
     * @return the module, or whatever was compiled
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyCode recompile(CodeUnit unit) {
        return recompile(unit, null);
    }

    /** The same, with the syntax tree that {@link #storedTree} gave, or null. */
    public PyCode recompile(CodeUnit unit, byte[] stored) {
        return language.recompile(unit, stored);
    }

    /** The syntax tree of a unit that was compiled from text, as bytes. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public byte[] storedTree(CodeUnit unit) {
        return language.storedTree(unit);
    }

    /** The tree that code was compiled from, as values that {@code marshal} can write. */
    public Object treeParts(CodeUnit unit) {
        return language.treeParts(this, unit);
    }

    /** Compiles a tree that consists of such values. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyCode compileTreeParts(Object parts, CompileRequest request) {
        return (PyCode) language.compileTree(this, language.tree(this, parts), request);
    }

    /** The source with a text that is not in a file. */
    @TruffleBoundary
    public Source sourceOf(String text, String fileName) {
        return Source.newBuilder(PythonLanguage.ID, text, fileName).build();
    }

    /** Nodes of its own for a code that a program made from another one. */
    RootCallTarget retranslate(PyCode derived) {
        PyCode template = derived.template();
        return hand(CodeUnit.find(recompile(derived.unit()), template.section(), template.number()), derived);
    }

    /** The nodes of a code whose syntax tree was forgotten. */
    RootCallTarget translateAgain(PyCode code) {
        return hand(code.unit().sameAs(this, code), code);
    }

    private static RootCallTarget hand(PyCode fresh, PyCode code) {
        RootCallTarget target = fresh.callTarget();
        ((CodeRoot) target.getRootNode()).become(code);
        return target;
    }

    void addUnit(CodeUnit unit) {
        language.addUnit(unit);
    }

    /** Lets go of what can be made again. */
    @TruffleBoundary
    public void saveMemory() {
        language.forgetTrees();
    }

    /** Compiles the source of a module; its call target takes a namespace ({@link PyArguments#forNamespace}). */
    @TruffleBoundary
    public PyCode parseModule(Source source, String fileName) {
        return language.parseModule(source, fileName);
    }

    /** The same for a module that is imported: contexts that share nodes are given the same code. */
    @TruffleBoundary
    public PyCode importedCode(Source source, String fileName, byte[] stored) {
        return language.importedCode(source, fileName, stored);
    }

    /**
     * The code of a module in a file.
     *
     * @param fileName as tracebacks show it
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public PyCode moduleCode(TruffleFile file, String fileName) throws IOException {
        return language.moduleCode(this, file, fileName);
    }

    /** A source of this language with the content of a file. */
    @TruffleBoundary
    public Source sourceOf(TruffleFile file, String text) throws IOException {
        return Source.newBuilder(PythonLanguage.ID, file)
                .content(text)
                .mimeType(PythonLanguage.MIME_TYPE)
                .build();
    }

    public OutputStream out() {
        return env.out();
    }

    public OutputStream err() {
        return env.err();
    }

    public InputStream in() {
        return env.in();
    }
}
