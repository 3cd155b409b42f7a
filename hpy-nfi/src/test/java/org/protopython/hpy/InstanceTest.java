// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instances that C makes on its own: nothing tells them from others, whenever Python sees them first. */
class InstanceTest {
    private static final int THREADS = 4;
    private static final String PROGRAM = """
        import _hpy_universal, gc
        instances = _hpy_universal.load('instances', '%s', None, mode=%d)
        """;

    private Context context;

    @BeforeEach
    void open() {
        context = AbstractContextTest.newContext().build();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private String run(int mode, String program) {
        context.eval("protopython", PROGRAM.formatted(ExtensionCompiler.build("instances"), mode) + program);
        return context.eval("protopython", "repr(result)").asString();
    }

    /** More than a slab holds, so that some get their objects while C goes on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void many(int mode) {
        assertEquals("(True, True, [0, 1, 2], 1000, True)", run(mode, """
            lists = [instances.cells(1000) for i in range(3)]
            instances.waste(1000)
            gc.collect()
            lists.append(instances.cells(1000))
            strangers = instances.strangers(1000)
            values = [cell.value for cell in strangers]
            result = (all([cell.value for cell in cells] == list(range(1000)) for cells in lists),
                      values == list(range(1000)),
                      [instances.Cell(i).value for i in range(3)],
                      len({id(cell) for cell in lists[0]}),
                      type(strangers[0]) is type(strangers[999]) is not instances.Cell)
            """));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void oneObject(int mode) {
        assertEquals("(7, ['x'], True, True, 0, True, 5, 'Sub', [3, 3])", run(mode, """
            a, b, other, right = instances.pair(['x'])
            kept = instances.take_kept()
            class Sub(instances.Cell): pass
            sub = Sub(5)
            sub.name = 'Sub'
            result = (a.value, b.object, a is b, right, other.value, kept is other, sub.value, sub.name,
                      [cell.value for cell in [instances.Cell(3)] * 2])
            """));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void receiverOutlastsOtherCalls(int mode) {
        assertEquals("(1, 2)", run(mode, """
            cells = instances.cells(100)
            cell = instances.Cell(1)
            def inner():
                for other in cells: other.value, other.value
                gc.collect()
                for other in instances.cells(100): other.value, other.value
            for i in range(3): outer = cell.around(inner)
            nested = instances.Cell(2)
            result = outer, nested.around(lambda: nested.around(lambda: nested.around(inner)))
            """));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void sequences(int mode) {
        assertEquals(
                "[(1, ['x', 'x'], ('x', 'x', 'x', 'x', 'x', 'x', 'x'), {'k': 'x'}, 2.5, ()), True, [None, True, 'x'],"
                        + " ((), []), (7, [7, 7]), 1]",
                run(mode, """
                    result = [instances.nested('x'), all(instances.waste_sequences('x') for i in range(100)),
                              instances.grown('x'), instances.empty(), (instances.nested(7)[2][0], instances.nested(7)[1])]
                    try: instances.unset()
                    except SystemError: result.append(1)
                    """));
    }

    /** What a call lends lasts to its end, whatever the thread passes meanwhile; what comes back is the same object. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void lentArguments(int mode) {
        assertEquals("(True, True, True, True, ['not for', 'not for'], [None, None])", run(mode, """
            class Plain: pass
            class Sub(instances.Cell): pass
            def pass_others():
                for other in [Plain() for i in range(20)] + instances.cells(20):
                    assert instances.same(other) is other and instances.same(other) is other
                gc.collect()
            def around(argument):
                return all(instances.last_after(pass_others, argument) is argument for i in range(10))
            def raises(to):
                try: Plain().__class__ = to
                except TypeError as error: return 'not for' if 'layout' in str(error) else str(error)
            def same(argument): return all(instances.same(argument) is argument for i in range(1000))
            import weakref
            def pass_one(one):
                for i in range(10): instances.same(one)
                return weakref.ref(one)
            gone = [pass_one(Plain()), pass_one(Sub(1))]
            gc.collect()
            result = (around(Plain()), around(Sub(1)), same(Plain()), same(Sub(2)),
                      [raises(Sub), raises(instances.Cell)], [one() for one in gone])
            """));
    }

    /** An object belongs to the thread that uses it, however many others have before: its handle there stays the same. */
    @Test
    void lentAfterAnotherThread() {
        assertEquals("([1, 1, 1], True)", run(0, """
            import threading
            cell = instances.Cell(1)
            seen = []
            def use():
                for i in range(100): instances.handle_of(cell)
                seen.append(len({instances.handle_of(cell) for i in range(100)}))
            for i in range(2):
                thread = threading.Thread(target=use)
                thread.start()
                thread.join()
            use()
            right = []
            def share():
                right.append(all(instances.same(cell) is cell for i in range(10_000)))
            threads = [threading.Thread(target=share) for i in range(4)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            result = (seen, right == [True] * 4)
            """));
    }

    /** Compiled code takes over what C has made in its own way, as long as it is of the usual kind. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void frequentCalls(int mode) {
        assertEquals("(True, True, True, [2, 0, 3, 7, 2], True)", run(mode, """
            class Sub(instances.Cell): pass
            def make(cls, count):
                made = [cls(i) for i in range(count)]
                for i in range(count): cls(i)
                return (all(cell.value == i and type(cell) is cls for i, cell in enumerate(made))
                        and len({id(cell) for cell in made}) == count)
            cell = instances.Cell(5)
            def pack(count, f):
                for i in range(count):
                    f(i, cell)
                    number, item = f(i, cell)
                    if number != i or item is not cell: return False
                return True
            def pack_all(f, *args): return f(*args)
            def sizes():
                return [len(pack_all(instances.tuple_of, *args))
                        for args in [(1, 2), (), (1.5, None, True), range(7), ('x', cell)]]
            for i in range(500): sizes()
            big = 1 << 50
            result = (make(instances.Cell, 5000) and make(Sub, 1000) and make(instances.Cell, 1000),
                      pack(5000, instances.tuple_of), pack(100, lambda *args: args), sizes(),
                      instances.tuple_of(big, 'x', 2.5, [cell]) == (big, 'x', 2.5, [cell]))
            """));
    }

    @Test
    void threads() throws Exception {
        context.eval("protopython", PROGRAM.formatted(ExtensionCompiler.build("instances"), 0) + """
            shared = instances.cells(500)
            def work(number):
                total = 0
                for i in range(100):
                    cells = instances.cells(200)
                    instances.waste(10)
                    shared[(i * 7 + number) % 500] = cells[i]
                    total += sum(cell.value for cell in cells) - 19900
                    total += sum(0 <= cell.value < 500 for cell in shared) - 500
                return total
            """);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                String call = "work(" + i + ")";
                done.add(threads.submit(() -> context.eval("protopython", call).asInt()));
            }
            for (Future<Integer> thread : done) {
                assertEquals(0, thread.get());
            }
        }
    }
}
