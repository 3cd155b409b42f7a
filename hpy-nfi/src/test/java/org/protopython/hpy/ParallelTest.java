// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Operators;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PythonContext;

/** One extension in several contexts and threads: its globals belong to a context, its calls run side by side. */
class ParallelTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 20_000;
    private static final int SECONDS = Integer.getInteger("hpy.parallel.seconds", 1);

    private static Object load(String name) {
        Path path = ExtensionCompiler.build(name);
        return ExtensionLoader.of(path.toString()).load(PythonContext.get(null), name, path.toString(), PyNone.NONE);
    }

    private static Context newContext(Engine engine) {
        Context context = AbstractContextTest.newContext().engine(engine).build();
        context.initialize("protopython");
        return context;
    }

    /** Uses an HPyGlobal, allocates, calls back. */
    private static void work(Object types, Object calls) {
        PyType type = (PyType) Attributes.get(types, "Point");
        Object point = Calls.call(type, 5L);
        Object list = new PyList();
        Object identity = Attributes.get(calls, "identity");
        Object call = Attributes.get(calls, "call");
        for (long i = 0; i < ROUNDS; i++) {
            Object difference = Operators.binary(BinaryOperator.SUB, point, i);
            assertSame(type, PyType.of(difference));
            assertEquals(5 - i, Attributes.get(difference, "x"));
            assertSame(list, Calls.call(call, identity, list));
        }
    }

    @Test
    void contextsOfOneEngine() throws Exception {
        try (Engine engine = Engine.create();
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<PyType>> types = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                types.add(threads.submit(() -> {
                    try (Context context = newContext(engine)) {
                        context.enter();
                        Object module = load("types");
                        work(module, load("calls"));
                        PyType type = (PyType) Attributes.get(module, "Point");
                        context.leave();
                        return type;
                    }
                }));
            }
            for (int i = 1; i < THREADS; i++) {
                assertNotSame(types.get(0).get(), types.get(i).get());
            }
        }
    }

    /** {@code -Dhpy.parallel.seconds=60} for a minute. */
    @Test
    void eightThreadsInTwoContexts() throws Exception {
        try (Engine engine = Engine.create();
                Context first = newContext(engine);
                Context second = newContext(engine);
                ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS)) {
            List<Future<Long>> done = new ArrayList<>();
            long end = System.nanoTime() + SECONDS * 1_000_000_000L;
            for (Context context : List.of(first, second)) {
                context.enter();
                Object types = load("types");
                Object calls = load("calls");
                context.leave();
                for (int i = 0; i < THREADS; i++) {
                    done.add(threads.submit(() -> {
                        context.enter();
                        try {
                            long rounds = 0;
                            do {
                                work(types, calls);
                                rounds += ROUNDS;
                            } while (System.nanoTime() < end);
                            return rounds;
                        } finally {
                            context.leave();
                        }
                    }));
                }
            }
            long rounds = 0;
            for (Future<Long> thread : done) {
                rounds += thread.get();
            }
            System.out.printf("%,d rounds in %d s%n", rounds, SECONDS);
        }
    }

    @Test
    void threadsOfOneContext() throws Exception {
        try (Engine engine = Engine.create();
                Context context = newContext(engine);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            context.enter();
            Object types = load("types");
            Object calls = load("calls");
            context.leave();
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                done.add(threads.submit(() -> {
                    context.enter();
                    try {
                        work(types, calls);
                    } finally {
                        context.leave();
                    }
                }));
            }
            for (Future<?> thread : done) {
                thread.get();
            }
        }
    }
}
