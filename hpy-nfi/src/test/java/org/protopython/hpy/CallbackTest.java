// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Extensions that call back. A function's first call finds that out, so each program makes more. */
class CallbackTest {
    /** Enough to be compiled, where compiled code calls C. */
    private static final int ROUNDS = "nfi".equals(System.getProperty("hpy.test.backend")) ? 200 : 30_000;

    private Context context;

    @BeforeEach
    void newContext() {
        context = AbstractContextTest.newContext().build();
        context.getBindings("protopython").putMember("directory", directory());
        run("import sys; sys.path.append(directory); import callbacks");
    }

    private static String directory() {
        return ExtensionCompiler.build("callbacks").getParent().toString();
    }

    @AfterEach
    void close() {
        context.close(true);
    }

    private Value run(String program) {
        return context.eval("protopython", program);
    }

    private void assertResult(String expected, String program) {
        assertEquals(expected, run(program + "\nrepr(main())").asString());
    }

    @Test
    void positionalArguments() {
        assertResult("(5, 7, [1, 2])", """
            def difference(a, b): return a - b
            def main():
                for i in range(%d):
                    assert callbacks.call(difference, i + 5, i) == 5
                    assert callbacks.call_tuple_dict(difference, (i + 7, i)) == 7
                    assert callbacks.call(list, (1, 2)) == [1, 2]
                return callbacks.call(difference, 12, 7), callbacks.call_tuple_dict(difference, (14, 7)), \
                    callbacks.call(list, (1, 2))
            """.formatted(ROUNDS));
    }

    @Test
    void keywords() {
        assertResult("[(1, 2, 3, {}), (1, 2, 9, {}), (1, 5, 3, {'x': 4}), ()]", """
            def bind(a, b=2, *, c=3, **rest): return a, b, c, rest
            def main():
                calls = [((1,), {}), ((1,), {'c': 9}), ((1,), {'b': 5, 'x': 4})]
                for i in range(%d):
                    results = [callbacks.call_tuple_dict(bind, args, kw) for args, kw in calls]
                    assert callbacks.call_tuple_dict(dict, (), {'a': i}) == {'a': i}
                return results + [callbacks.call_one(tuple)]
            """.formatted(ROUNDS));
    }

    @Test
    void manyCallbacksInOneCall() {
        assertResult("332833500", """
            def main():
                for i in range(20):
                    assert callbacks.sum(lambda i: i * i, 1000) == 332833500
                return callbacks.sum(lambda i: i * i, 1000)
            """);
    }

    @Test
    void otherUpcallsGoToJavasStack() {
        assertResult("[42, 'function', 1.5, 'grüß', 1267650600228229401496703205376]", """
            def answer(): return 42
            def main():
                for i in range(%d): result = callbacks.busy(answer)
                return result
            """.formatted(ROUNDS));
    }

    @Test
    void exceptionsPassThroughC() {
        assertResult("(%d, ['main', 'fail'], 2)".formatted(ROUNDS), """
            import traceback
            def fail(): raise KeyError('x')
            def main():
                count = 0
                for i in range(%d):
                    try:
                        callbacks.call(fail)
                    except KeyError as e:
                        count += 1
                        error = e
                names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
                return count, names, callbacks.count_errors(fail, list, fail)
            """.formatted(ROUNDS));
        assertResult("'division by zero'", """
            def main():
                try:
                    callbacks.sum(lambda i: 1 // (5 - i), 10)
                except ZeroDivisionError as e:
                    return str(e)
            """);
    }

    @Test
    void callsNest() {
        assertResult("(60, 30)", """
            def down(n): return 0 if n == 0 else callbacks.call(down, n - 1) + 1
            def tree(n): return 1 if n == 0 else callbacks.sum(lambda i: tree(n - 1), 2)
            def main():
                for i in range(200):
                    assert down(60) == 60
                return down(60), sum(tree(n) for n in range(1, 5))
            """);
    }

    @Test
    void tooDeepIsARecursionError() {
        assertResult("'RecursionError'", """
            def down(n): return callbacks.call(down, n + 1)
            def main():
                for i in range(3):
                    try:
                        down(0)
                    except RecursionError as e:
                        name = type(e).__name__
                assert callbacks.call(int) == 0
                return name
            """);
    }

    @Test
    void generatorsAndFramesSeeTheCaller() {
        assertResult("('main', [0, 1, 4])", """
            import sys
            def caller(): return sys._getframe(1).f_code.co_name
            def main():
                def squares(n):
                    for i in range(n): yield callbacks.call(lambda: i * i)
                for i in range(5): name = callbacks.call(caller)
                return name, list(squares(3))
            """);
    }

    @Test
    void misuseIsAnException() {
        assertResult("['SystemError', 'TypeError', 'TypeError', 'TypeError', 'int']", """
            def main():
                for i in range(3):
                    seen = []
                    for kind in range(5):
                        try:
                            seen.append(type(callbacks.misuse(int, kind)).__name__)
                        except Exception as e:
                            seen.append(type(e).__name__)
                return seen
            """);
        assertResult("'HPy_CallTupleDict requires args to be a tuple or null handle'", """
            def main():
                arguments = [(1, 2)]
                callbacks.call_tuple_dict(list, ())
                for i in range(50):
                    try:
                        callbacks.call_tuple_dict(list, arguments)
                    except TypeError as e:
                        message = str(e)
                    else:
                        return 'took a list'
                return message
            """);
        // any bits are some handle
        assertResult("['float', 'float']", """
            def main():
                for i in range(3):
                    seen = [type(callbacks.garbage(*arguments)).__name__ for arguments in ((), (int,))]
                return seen
            """);
    }

    @Test
    void threadsHaveStacksOfTheirOwn() {
        assertResult("[285, 285, 285, 285]", """
            import threading
            def main():
                results = []
                def work():
                    for i in range(1000): total = callbacks.sum(lambda i: callbacks.call(pow, i, 2), 10)
                    results.append(total)
                threads = [threading.Thread(target=work) for i in range(4)]
                for thread in threads: thread.start()
                for thread in threads: thread.join()
                return results
            """);
    }

    @Test
    void handlesAreGivenBack() {
        assertResult("0", """
            import sys, gc
            from hpy.debug import LeakDetector
            class Thing: pass
            def main():
                import weakref
                things = [Thing() for i in range(50)]
                references = [weakref.ref(thing) for thing in things]
                for thing in things:
                    assert callbacks.call(lambda t: t, thing) is thing
                    assert callbacks.call_tuple_dict(lambda t: t, (thing,)) is thing
                callbacks.call(int, 1), callbacks.call_tuple_dict(int, (1,))
                for i in range(40): callbacks.call(Thing)
                del things, thing
                alive = len(references)
                for i in range(20):
                    if alive:
                        gc.collect()
                        alive = sum(reference() is not None for reference in references)
                return alive
            """);
    }

    @Test
    void javasStackDoesAsWell() {
        try (Context other = AbstractContextTest.newContext()
                .option("protopython.HPyStacks", "false")
                .build()) {
            other.getBindings("protopython").putMember("directory", directory());
            assertEquals(285, other.eval("protopython", """
                import sys; sys.path.append(directory); import callbacks
                for i in range(3): total = callbacks.sum(lambda i: callbacks.call(pow, i, 2), 10)
                total
                """).asInt());
        }
    }

    /** Whoever closes the context may do so while C waits for a callback. */
    @Test
    void aContextCanBeClosedInACallback() throws Exception {
        run("""
            import time
            def spin():
                while True: pass
            for i in range(3): callbacks.call(int)
            """);
        CountDownLatch started = new CountDownLatch(1);
        Thread closer = new Thread(() -> {
            try {
                started.await();
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            context.close(true);
        });
        closer.start();
        PolyglotException end = assertThrows(PolyglotException.class, () -> {
            started.countDown();
            run("callbacks.call(spin)");
        });
        closer.join();
        assertTrue(end.isCancelled());
    }

    /** As a signal does it, which comes between two callbacks as well as in one. */
    @Test
    void anInterruptReachesTheCallback() throws Exception {
        Value function = run("""
            def main():
                for i in range(3): callbacks.call(int)
                try:
                    callbacks.sum(lambda i: 0, 1 << 60)
                except KeyboardInterrupt:
                    return 'interrupted'
            main
            """);
        Thread interrupter = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(300);
                context.interrupt(Duration.ofSeconds(20));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        interrupter.start();
        PolyglotException end = assertThrows(PolyglotException.class, function::execute);
        interrupter.join();
        assertTrue(end.isInterrupted(), end.getMessage());
    }
}
