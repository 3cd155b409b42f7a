// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Universal, debug and trace mode, as a Python program sees them. */
class ModeTest {
    private static final Path LIBRARY = ExtensionCompiler.build("modes");

    private static String run(int mode, String program) {
        try (Context context = AbstractContextTest.newContext().build()) {
            String load = "import _hpy_universal, hpy.debug, hpy.trace\nfrom hpy.universal import _debug\n"
                    + "module = _hpy_universal.load('modes', '%s', None, mode=%d)\n";
            context.eval("protopython", load.formatted(LIBRARY, mode));
            Value result = context.eval("protopython", program + "\nrepr(result)\n");
            return result.asString();
        }
    }

    static Stream<Arguments> sameInAllModes() {
        return Stream.of(0, 1, 2)
                .flatMap(mode -> Stream.of(
                        arguments(
                                mode, "module.add(2, 3), module.add(2.5, 0.5), module.add('a', 'b')", "(5, 3.0, 'ab')"),
                        arguments(mode, "module.pair('x')", "('x', True)"),
                        arguments(
                                mode,
                                "module.remember([1]), module.remember(7), module.remember(None)",
                                "([1], 7, None)"),
                        arguments(
                                mode,
                                "[(c.item, c.swap('s'), c.swap(3), c.swap(None), c.item, c.number)"
                                        + " for c in [module.Cell((1,))]]",
                                "[((1,), (1,), 's', 3, None, 0.5)]"),
                        arguments(
                                mode,
                                "[(x, x.next(), x.next(), type(x).__mro__[1].__name__) for x in"
                                        + " [module.Counted(7), module.Listed('ab'), module.Named('n')]]",
                                "[(7, 1, 2, 'int'), (['a', 'b'], 1, 2, 'list'), ('n', 1, 2, 'str')]"),
                        arguments(
                                mode,
                                "[(x, x.next()) for x in map(module.make,"
                                        + " [module.Counted, module.Listed, module.Named])]",
                                "[(0, 11), ([], 11), ('', 11)]")));
    }

    @ParameterizedTest
    @MethodSource
    void sameInAllModes(int mode, String expression, String expected) {
        assertEquals(expected, run(mode, "result = " + expression));
    }

    @Test
    void leaks() {
        assertEquals("(['a', (1, 2)], False, [], '2 unclosed handles:')", run(1, """
            first = _debug.new_generation()
            module.leak('a'); module.leak((1, 2))
            leaks = _debug.get_open_handles(first)
            texts = [leak.obj for leak in leaks]
            text = str(hpy.debug.HPyLeakError(leaks)).splitlines()[0]
            closed = leaks[0].is_closed
            for leak in leaks: leak._force_close()
            result = texts, closed, _debug.get_open_handles(first), text
            """));
    }

    @Test
    void misuseIsReported() {
        assertEquals("(['close_twice', 'use_kept'], 'x', \"'y'\", MemoryError(), 1)", run(1, """
            calls, builders, running = [], [], None
            _debug.set_on_invalid_handle(lambda: calls.append(running))
            _debug.set_on_invalid_builder_handle(lambda: builders.append(running))
            running = 'close_twice'; one = module.close_twice('x')
            module.keep('y')
            running = 'use_kept'; two = module.use_kept()
            try: module.build_cancelled()
            except MemoryError as e: error = e
            result = calls, one, two, error, len(builders)
            """));
    }

    @Test
    void misuseRaises() {
        String closed = "RuntimeError('Invalid usage of already closed handle')";
        assertEquals(
                "[%s, %s, RuntimeError('Invalid usage of already closed builder'), 3]".formatted(closed, closed),
                run(1, """
                    def error(function):
                        try: return function()
                        except RuntimeError as e: return e
                    hpy.debug.raise_on_misuse()
                    module.keep('y')
                    result = [error(f) for f in (lambda: module.close_twice('x'), module.use_kept, module.build_cancelled)]
                    hpy.debug.raise_on_misuse(False)
                    result.append(module.add(1, 2))
                    """));
    }

    @Test
    void handlesTellWhereTheyWereOpened() {
        String description = run(1, """
            hpy.debug.set_handle_stack_trace_limit(8)
            def careless(): module.leak('here')
            careless()
            hpy.debug.disable_handle_stack_traces()
            leak, = _debug.get_open_handles()
            leak._force_close()
            result = leak.opened
            """);
        assertTrue(description.contains("modes"), description);
        assertTrue(description.contains("in careless"), description);
    }

    @Test
    void traceModeCountsAndCalls() {
        assertEquals("({'ctx_Add': 2}, True, ['>ctx_Add', '<ctx_Add'])", run(2, """
            before = hpy.trace.get_call_counts()
            module.add(1, 2)
            events = []
            hpy.trace.set_trace_functions(lambda name: events.append('>' + name), lambda name: events.append('<' + name))
            module.add(1.5, 2)
            hpy.trace.set_trace_functions(None, None)
            now = hpy.trace.get_call_counts()
            changed = {name: now[name] - before[name] for name in now if now[name] != before[name]}
            result = changed, hpy.trace.get_durations()['ctx_Add'] > 0, events
            """));
    }

    @Test
    void unknownMode() {
        PolyglotException error = Assertions.assertThrows(PolyglotException.class, () -> run(7, "result = None"));
        assertEquals("ValueError: invalid HPy mode: 7", error.getMessage());
    }
}
