// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The signals of the process, through {@code sun.misc.Signal}. That class is found by reflection, because javac warns
 * of its name in a way that cannot be switched off.
 */
public final class ProcessSignals {
    private static final String SIGNAL = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private ProcessSignals() {}

    /** False for the signals that the JVM keeps for itself. */
    public static boolean restore(String name) {
        return install(name, constant("SIG_DFL"));
    }

    public static boolean ignore(String name) {
        return install(name, constant("SIG_IGN"));
    }

    public static boolean handle(String name, Runnable action) {
        try {
            Class<?> type = Class.forName(HANDLER);
            Object handler =
                    Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
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
            return install(name, handler);
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

    private static boolean install(String name, Object handler) {
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

    /** Sends a signal to this process. */
    static void raise(String name) {
        try {
            Class<?> signal = Class.forName(SIGNAL);
            Object number = signal.getConstructor(String.class).newInstance(name);
            signal.getMethod("raise", signal).invoke(null, number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
