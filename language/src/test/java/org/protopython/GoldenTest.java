// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every {@link GoldenProgram} in three configurations, each with one engine for all programs: interpreted only, every
 * function compiled before its first run (programs that import little: else it would be the library that is compiled,
 * for minutes), two contexts that run the program at the same time. A program listed in
 * known-failures.txt is skipped while it fails, and a failure once it passes.
 *
 * <p>{@code -Dgolden=REGEX} restricts the run to the programs with a match in their names.
 */
class GoldenTest {
    private static final String LANGUAGE = "protopython";
    private static final String SELECTED = System.getProperty("golden", "");
    private static final int TIMEOUT_SECONDS = 60;

    /** Stops contexts that run for too long. */
    private static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("golden timer").factory());

    @Test
    void noOrphans() {
        assertEquals(List.of(), GoldenProgram.orphans());
    }

    @TestFactory
    Stream<DynamicTest> interpreted() {
        return tests(program -> true, Map.of("engine.Compilation", "false"), GoldenTest::run);
    }

    @TestFactory
    Stream<DynamicTest> compiledAtOnce() {
        return tests(
                GoldenProgram::importsLittle,
                Map.of(
                        "engine.CompileImmediately", "true",
                        "engine.BackgroundCompilation", "false",
                        "engine.CompilationFailureAction", "Throw",
                        // a function compiled before it ran once is compiled again for each of its nodes that runs
                        // first
                        "compiler.DeoptCycleDetectionThreshold", "60"),
                GoldenTest::run);
    }

    @TestFactory
    Stream<DynamicTest> twoContexts() {
        return tests(program -> true, Map.of("engine.Compilation", "false"), GoldenTest::runTwice);
    }

    private static Stream<DynamicTest> tests(
            Predicate<GoldenProgram> selected,
            Map<String, String> options,
            BiFunction<Engine, GoldenProgram, GoldenProgram.Result> runner) {
        Map<String, String> known = GoldenProgram.knownFailures();
        Engine engine = Engine.newBuilder()
                .allowExperimentalOptions(true)
                .options(options)
                .build();
        return GoldenProgram.all().stream()
                .filter(selected)
                .filter(program -> program.name().matches(".*(" + SELECTED + ").*"))
                .map(program -> dynamicTest(
                        program.name(), () -> check(program, runner.apply(engine, program), known.get(program.name()))))
                .onClose(engine::close);
    }

    private static void check(GoldenProgram program, GoldenProgram.Result actual, String knownFailure) {
        String expected = program.expected().joined();
        if (knownFailure == null) {
            assertEquals(expected, actual.joined());
        } else {
            assertNotEquals(expected, actual.joined(), program.name() + " passes: take it off known-failures.txt");
            abort("known failure: " + knownFailure);
        }
    }

    private static GoldenProgram.Result run(Engine engine, GoldenProgram program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = 0;
        try (Context context = Context.newBuilder(LANGUAGE)
                .engine(engine)
                .allowAllAccess(true)
                .option(LANGUAGE + ".MainMode", "true")
                .arguments(LANGUAGE, new String[] {program.source().toString()})
                .in(new ByteArrayInputStream(program.input()))
                .out(out)
                .err(err)
                .build()) {
            ScheduledFuture<?> alarm = TIMER.schedule(() -> context.close(true), TIMEOUT_SECONDS, TimeUnit.SECONDS);
            try {
                context.eval(
                        Source.newBuilder(LANGUAGE, program.source().toFile()).build());
            } finally {
                alarm.cancel(false);
            }
        } catch (PolyglotException e) {
            exit = e.isExit() ? e.getExitStatus() : unexpected(e, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return GoldenProgram.Result.of(out.toByteArray(), err.toByteArray(), exit);
    }

    /** In main mode the language reports errors of the program itself; whatever else comes is shown whole. */
    private static int unexpected(PolyglotException e, ByteArrayOutputStream err) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        stream.println(e.isCancelled() ? "stopped after " + TIMEOUT_SECONDS + " seconds" : "left the language:");
        e.printStackTrace(stream);
        return -1;
    }

    private static GoldenProgram.Result runTwice(Engine engine, GoldenProgram program) {
        CompletableFuture<GoldenProgram.Result> other = CompletableFuture.supplyAsync(() -> run(engine, program));
        GoldenProgram.Result first = run(engine, program);
        GoldenProgram.Result second;
        try {
            second = other.join();
        } catch (CompletionException e) {
            throw new AssertionError("in the second context", e.getCause());
        }
        return first.equals(program.expected()) ? second : first;
    }
}
