// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several threads use the same lists, dicts and sets: nothing is lost, nothing is seen twice, nothing breaks. */
class SharedContainersTest {
    private static final int THREADS = 4;
    private static final int ROUNDS = 3000;

    private Context context;
    private ExecutorService threads;

    @BeforeEach
    void open() {
        context = Context.newBuilder("protopython").allowCreateThread(true).build();
        threads = Executors.newFixedThreadPool(THREADS);
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        context.close();
    }

    /** Calls {@code work(thread, rounds)} in all threads at once and then {@code result()}. */
    private String run(String program) throws Exception {
        context.eval("protopython", program);
        Value work = context.getBindings("protopython").getMember("work");
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int number = i;
            all.add(threads.submit(() -> {
                start.await();
                work.execute(number, ROUNDS);
                return null;
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        return context.getBindings("protopython").getMember("result").execute().toString();
    }

    @Test
    void appendedElementsAreAllThere() throws Exception {
        String program = """
            shared = []
            def work(thread, rounds):
                for i in range(rounds):
                    shared.append((thread, i) if i % 7 else i)
            def result():
                return f"{len(shared)} {len([x for x in shared if type(x) is tuple])}"
            """;
        assertEquals(THREADS * ROUNDS + " " + THREADS * (ROUNDS - (ROUNDS + 6) / 7), run(program));
    }

    @Test
    void poppedElementsAreSeenOnce() throws Exception {
        String program = """
            shared = list(range(8000))
            taken = [[], [], [], []]
            def work(thread, rounds):
                mine = taken[thread]
                while True:
                    try:
                        mine.append(shared.pop() if thread % 2 else shared.pop(0))
                    except IndexError:
                        return
            def result():
                return str(sorted(sum(taken, [])) == list(range(8000)))
            """;
        assertEquals("True", run(program));
    }

    @Test
    void keysOfAllThreadsAreThere() throws Exception {
        String program = """
            shared = {}
            class Key:
                def __init__(self, number):
                    self.number = number
                def __hash__(self):
                    return self.number % 100
                def __eq__(self, other):
                    return isinstance(other, Key) and self.number == other.number
            def work(thread, rounds):
                for i in range(rounds):
                    shared[thread, i] = i
                    shared[i] = thread
                    if i < 200:
                        shared[Key(i)] = thread
                    if i % 3 == 0:
                        del shared[thread, i]
            def result():
                own = sum(type(key) is tuple for key in shared)
                return f"{len(shared)} {own} {sum(type(key) is Key for key in shared)}"
            """;
        int own = THREADS * (ROUNDS - ROUNDS / 3);
        assertEquals((own + ROUNDS + 200) + " " + own + " 200", run(program));
    }

    @Test
    void settingDefaultsGivesAllThreadsTheSame() throws Exception {
        String program = """
            shared = {}
            seen = [[], [], [], []]
            def work(thread, rounds):
                for i in range(rounds):
                    seen[thread].append(shared.setdefault(i, (thread, i)))
            def result():
                return str(seen[0] == seen[1] == seen[2] == seen[3] == [shared[i] for i in range(len(shared))])
            """;
        assertEquals("True", run(program));
    }

    @Test
    void setsKeepAndGiveEachElementOnce() throws Exception {
        String program = """
            shared = set()
            source = set(range(8000))
            taken = [[], [], [], []]
            def work(thread, rounds):
                for i in range(rounds):
                    shared.add(i)
                    shared.add((thread, i))
                    shared.discard((thread, i - 10))
                while True:
                    try:
                        taken[thread].append(source.pop())
                    except KeyError:
                        return
            def result():
                return f"{len(shared)} {sorted(sum(taken, [])) == list(range(8000))}"
            """;
        assertEquals((ROUNDS + THREADS * 10) + " True", run(program));
    }

    @Test
    void readersSurviveWriters() throws Exception {
        String program = """
            numbers = list(range(100))
            names = {str(i): i for i in range(100)}
            group = set(range(100))
            def work(thread, rounds):
                for i in range(rounds):
                    try:
                        if thread == 0:
                            numbers.clear() if i % 10 == 0 else numbers.extend(range(20))
                            names.clear() if i % 10 == 0 else names.update({str(i): i})
                            group.clear() if i % 10 == 0 else group.update(range(i, i + 20))
                        elif thread == 1:
                            numbers.sort()
                            numbers.append("text") if i % 5 == 0 else numbers.append(1.5)
                            numbers[-1] = i
                            numbers[2:5] = [1, 2, 3, 4]
                        elif thread == 2:
                            sum(x for x in numbers if type(x) is int)
                            numbers[i % 50], numbers + numbers, numbers * 2, numbers == numbers, numbers[1:20:3]
                            repr(numbers), 99 in numbers, numbers.count(3), numbers.reverse()
                        else:
                            for key in names:
                                names.get(key)
                            list(names.items()), dict(names), repr(names), names == dict(names)
                            group | {1}, group & {1, 2, 3}, group - {1}, group ^ {5}, sorted(group), 5 in group
                    except (IndexError, KeyError, RuntimeError, ValueError, TypeError):
                        pass
            def result():
                return "done"
            """;
        assertEquals("done", run(program));
    }
}
