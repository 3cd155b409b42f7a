// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.signals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/**
 * The signals of the process, through {@code sun.misc.Signal}. That class is found by reflection, because javac warns
 * of its name in a way that cannot be switched off.
 */
public final class ProcessSignals {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    /** Signals that a program has set a handler for. */
    private static final Set<String> SET = ConcurrentHashMap.newKeySet();

    /** Those by which the JVM is told to end: one of them that it finds ignored it never gives a handler again. */
    private static final Set<String> OF_THE_END = Set.of("HUP", "INT", "TERM");

    private ProcessSignals() {}

    /** False for the signals that the JVM keeps for itself. */
    public static boolean restore(String name) {
        SET.add(name);
        return install(name, constant("SIG_DFL"));
    }

    public static boolean ignore(String name) {
        SET.add(name);
        return install(name, OF_THE_END.contains(name) ? handler(() -> {}) : constant("SIG_IGN"));
    }

    public static boolean handle(String name, Runnable action) {
        SET.add(name);
        return install(name, handler(action));
    }

    /** As {@link #handle}, but what a program has set before stays. */
    static void handleUnlessSet(String name, Runnable action) {
        installUnlessSet(name, handler(action));
    }

    /** As {@link #restore}, but what a program has set before stays. */
    static void restoreUnlessSet(String name) {
        installUnlessSet(name, constant("SIG_DFL"));
    }

    private static synchronized void installUnlessSet(String name, Object handler) {
        if (!SET.contains(name)) {
            install(name, handler);
        }
    }

    private static Object handler(Runnable action) {
        try {
            Class<?> type = Class.forName(HANDLER);
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
                if (method.getName().equals("handle")) {
                    action.run();
                    return null;
                }
                return switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == args[0];
                    default -> "signal handler of Python";
                };
            });
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object constant(String name) {
        try {
            return Class.forName(HANDLER).getField(name).get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized boolean install(String name, Object handler) {
        try {
            Class<?> signal = Class.forName(SIGNAL);
            Object number = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("handle", signal, Class.forName(HANDLER)).invoke(null, number, handler);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return false;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a signal to this process; Java's own way refuses those without a handler. */
    public static void raise(int signal) {
        Libc.call(LibcFunction.KILL, ProcessHandle.current().pid(), signal);
    }
}
