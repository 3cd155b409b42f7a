// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One place in a program that calls C with operands of one kind until it is compiled for it, then with others. */
class CallSiteTest {
    /** Enough to be compiled, where compiled code calls C. */
    private static final int ROUNDS = "nfi".equals(System.getProperty("hpy.test.backend")) ? 200 : 30_000;

    private static final String OPERANDS = """
        class Empty: pass
        kept = Empty()
        operands = [1, -1, 2 ** 47 - 1, 2 ** 47, -2 ** 63, 2 ** 70, 1.5, True, None, "text", kept, kept, calls, int]
        """;

    private Context context;

    @BeforeEach
    void newContext() {
        context = AbstractContextTest.newContext().build();
        String directory = ExtensionCompiler.build("calls").getParent().toString();
        context.getBindings("protopython").putMember("directory", directory);
        context.eval("protopython", "import sys; sys.path.append(directory); import calls");
    }

    @AfterEach
    void close() {
        context.close(true);
    }

    private void assertAllSame(String program) {
        String answer = context.eval("protopython", OPERANDS + program).asString();
        assertEquals("[]", answer);
    }

    @Test
    void argument() {
        assertAllSame("""
            def main():
                wrong = []
                for operand in operands:
                    for i in range(%d):
                        result = calls.identity(operand)
                        if result != operand or type(result) is not type(operand):
                            wrong.append((operand, result))
                return repr(wrong)
            main()
            """.formatted(ROUNDS));
    }

    @Test
    void argumentsOfAnArray() {
        assertAllSame("""
            def main():
                wrong = []
                for first in operands:
                    for second in operands:
                        for i in range(%d):
                            if calls.first(first, second, 3) != first:
                                wrong.append((first, second))
                return repr(wrong)
            main()
            """.formatted(ROUNDS / 20));
    }

    @Test
    void argumentsInTurn() {
        assertAllSame("""
            def main():
                wrong = []
                for i in range(%d):
                    operand = operands[i %% len(operands)]
                    if calls.identity(operand) != operand:
                        wrong.append(operand)
                return repr(wrong)
            main()
            """.formatted(ROUNDS));
    }
}
