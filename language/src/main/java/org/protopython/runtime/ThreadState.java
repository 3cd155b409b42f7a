// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.RootNode;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;

/** What belongs to one thread of one context. */
public final class ThreadState {
    /** How deep builtins may nest without Python code between, as by the repr of nested lists. */
    private static final int NATIVE_LIMIT = 40_000;

    /** How many calls may come between two looks for room on the stack. */
    private static final int UNCHECKED = 32;

    private final PythonContext context;
    private final WeakReference<Thread> thread;
    /** What a program knows the thread by; 0 before it was asked for. */
    private volatile long ident;
    /** How many calls of Python code nest. */
    private int depth;
    /** The depth at which the limit of the context and the room on the stack must be looked at. */
    private int nextCheck;

    private int nativeDepth;
    private int nextNativeCheck = UNCHECKED;
    /** How much stack is kept back. */
    private int reserve = StackRoom.ENOUGH;

    /** How many generators are kept that something is to be done for when they are dropped; a power of two. */
    private static final int KEPT = 64;

    private final PyGenerator[] kept = new PyGenerator[KEPT];
    private int nextKept;
    private PyBaseException handled;
    private Object nativeState;
    private Object variables;
    private int originDepth;
    private Object firstIteration;
    private Object asyncFinalizer;
    private Object traceFunction;
    private Object profileFunction;
    private boolean tracing;
    private WeakReference<TracebackEntry> callers = new WeakReference<>(null);

    public ThreadState(PythonContext context, Thread thread) {
        this.context = context;
        this.thread = new WeakReference<>(thread);
        nextCheck = Math.min(UNCHECKED, context.recursionLimit());
        context.addThreadState(this);
    }

    /** Null when the thread is gone. */
    public Thread thread() {
        return thread.get();
    }

    /** What a program knows the thread by; 0 before that was asked for. */
    public long ident() {
        return ident;
    }

    /** Sets what a program knows the thread by, unless that is known already. */
    @TruffleBoundary
    public synchronized long setIdent(long found) {
        if (ident == 0) {
            ident = found;
        }
        return ident;
    }

    /**
     * Begins a call of Python code, which {@link #leave} ends; RecursionError when too many nest. Calls that compiled
     * code has taken in are not counted, since that would cost more than they do: it may nest deeper than the limit
     * says, by a small factor.
     *
     * @return the state of the thread, for {@link #leave}; null if the call is not counted
     */
    public static ThreadState enter(RootNode root) {
        if (CompilerDirectives.inCompiledCode() && !CompilerDirectives.inCompilationRoot()) {
            return null;
        }
        ThreadState thread = PythonContext.threadStateOf(root);
        int depth = thread.depth;
        if (depth >= thread.nextCheck) {
            thread.checkDepth();
        }
        thread.depth = depth + 1;
        return thread;
    }

    /** How many calls of Python code nest, that which has just been entered included; of null, which counts none, 0. */
    public static int depth(ThreadState entered) {
        return entered == null ? 0 : entered.depth;
    }

    /**
     * Ends a call, and those within it that ended by an exception of Java.
     *
     * @param entered from {@link #enter}
     * @param depth from {@link #depth} after it
     */
    public static void leave(ThreadState entered, int depth) {
        if (entered != null) {
            entered.depth = depth - 1;
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void checkDepth() {
        updateLimit();
        int limit = context.recursionLimit();
        if (depth >= limit || !hasRoom()) {
            throw Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        nextCheck = Math.min(limit, depth + UNCHECKED);
    }

    /** Whether enough of the stack is left; if not, all depths must be looked at again. */
    private boolean hasRoom() {
        if (depth <= UNCHECKED && nativeDepth <= UNCHECKED) {
            // the thread has hardly begun, and should get somewhere even if its stack is small
            while (reserve > StackRoom.LEAST && !StackRoom.isLeft(reserve)) {
                reserve /= 2;
            }
            return true;
        }
        boolean left = StackRoom.isLeft(reserve);
        if (!left) {
            overflowed();
        }
        return left;
    }

    /** The stack was used up in spite of all: calls take more of it than they did when it was looked at. */
    public void overflowed() {
        nextCheck = Math.min(UNCHECKED, context.recursionLimit());
        nextNativeCheck = UNCHECKED;
    }

    /** Takes over the limit of the context. */
    public void updateLimit() {
        nextCheck = Math.min(nextCheck, context.recursionLimit());
    }

    /** How many calls of Python code nest. */
    public int depth() {
        return depth;
    }

    /**
     * Keeps a generator, so that it need not be watched while it is young, which costs more than most of them take
     * until they end. One that ends, or begins if it is a coroutine, leaves by itself.
     *
     * @return the one that had its place, which must be watched from now on; or null
     */
    public PyGenerator keep(PyGenerator generator) {
        int place = nextKept;
        nextKept = (place + 1) & (KEPT - 1);
        PyGenerator evicted = kept[place];
        kept[place] = generator;
        generator.setKept(kept, place);
        return evicted;
    }

    /** Keeps none any more; gives those that were kept. */
    @TruffleBoundary
    public List<PyGenerator> takeKept() {
        List<PyGenerator> all = new ArrayList<>();
        for (int i = 0; i < KEPT; i++) {
            PyGenerator generator = kept[(nextKept + i) & (KEPT - 1)];
            if (generator != null) {
                all.add(generator);
                generator.leaveKept();
            }
        }
        return all;
    }

    /**
     * Begins a call of a builtin by Java code, or work of a builtin that nests as deep as data does, which
     * {@link #leaveNative} ends; RecursionError when too many nest.
     */
    public void enterNative() {
        if (++nativeDepth > nextNativeCheck) {
            checkNativeDepth();
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void checkNativeDepth() {
        if (nativeDepth > NATIVE_LIMIT || !hasRoom()) {
            nativeDepth--;
            throw Errors.raise(ExceptionTypes.RECURSION_ERROR, "Stack overflow");
        }
        nextNativeCheck = Math.min(NATIVE_LIMIT, nativeDepth + UNCHECKED);
    }

    public void leaveNative() {
        nativeDepth--;
    }

    /** The exception whose handler is running ({@code sys.exception()}), or null. */
    public PyBaseException handled() {
        return handled;
    }

    public void setHandled(PyBaseException exception) {
        handled = exception;
    }

    /** What {@code sys.settrace} set, or null. */
    public Object traceFunction() {
        return traceFunction;
    }

    public void setTraceFunction(Object function) {
        traceFunction = function;
    }

    /** What {@code sys.setprofile} set, or null. */
    public Object profileFunction() {
        return profileFunction;
    }

    public void setProfileFunction(Object function) {
        profileFunction = function;
    }

    /** The callers that were last kept for a frame, from the inside out; null when nothing keeps them any more. */
    public TracebackEntry callers() {
        return callers.get();
    }

    public void setCallers(TracebackEntry innermost) {
        callers = new WeakReference<>(innermost);
    }

    /** Whether a trace or profile function is running, which is not traced itself. */
    public boolean isTracing() {
        return tracing;
    }

    public void setTracing(boolean value) {
        tracing = value;
    }

    /** The context of variables that is current, of the module {@code contextvars}; null when none was needed yet. */
    public Object variables() {
        return variables;
    }

    public void setVariables(Object newVariables) {
        variables = newVariables;
    }

    /** State that the extension backend keeps for this thread. */
    public Object nativeState() {
        return nativeState;
    }

    public void setNativeState(Object state) {
        nativeState = state;
    }

    /** How many frames {@code cr_origin} of a new coroutine has, 0 for no record. */
    public int originDepth() {
        return originDepth;
    }

    public void setOriginDepth(int depth) {
        originDepth = depth;
    }

    /** What is called with each asynchronous generator that begins; null for nothing. */
    public Object firstIteration() {
        return firstIteration;
    }

    public void setFirstIteration(Object callable) {
        firstIteration = callable;
    }

    /** What is called with asynchronous generators that are dropped before their end; null for nothing. */
    public Object asyncFinalizer() {
        return asyncFinalizer;
    }

    public void setAsyncFinalizer(Object callable) {
        asyncFinalizer = callable;
    }
}
