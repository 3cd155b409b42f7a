// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.Test;

/** What the options of the command line change in a program. */
class LaunchOptionsTest {
    private static final String LANGUAGE = "protopython";

    /** What a program writes to both streams, run by an option. */
    private static String run(String option, String value, String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Context context = Context.newBuilder(LANGUAGE)
                .allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false")
                .option(LANGUAGE + ".MainMode", "true")
                .option(LANGUAGE + "." + option, value)
                .out(out)
                .err(out)
                .build()) {
            context.eval(Source.create(LANGUAGE, program));
        } catch (PolyglotException e) {
            assertTrue(e.isExit(), e::toString);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The last line of what a program writes that is stopped by an exception. */
    private static String error(String option, String value, String program) {
        return run(option, value, program).lines().reduce("", (first, second) -> second);
    }

    @Test
    void bytesAreNoText() {
        assertEquals("False b'a'\n", run("BytesWarningLevel", "0", "print(b'a' == 'a', str(b'a'))"));
        for (String program : new String[] {"b'a' == 'a'", "'a' != b'a'", "b'a' in ['a']"}) {
            assertEquals(
                    "BytesWarning: Comparison between bytes and string",
                    error("BytesWarningLevel", "2", program),
                    program);
        }
        assertEquals(
                "BytesWarning: Comparison between bytearray and string",
                error("BytesWarningLevel", "2", "bytearray(b'a') == 'a'"));
        assertEquals("BytesWarning: Comparison between bytes and int", error("BytesWarningLevel", "2", "b'a' == 97"));
        for (String program :
                new String[] {"str(b'a')", "'%s' % b'a'", "f'{b''}'", "'{}'.format(b'a')", "print(b'a')"}) {
            assertEquals("BytesWarning: str() on a bytes instance", error("BytesWarningLevel", "2", program), program);
        }
        assertEquals(
                "BytesWarning: str() on a bytearray instance", error("BytesWarningLevel", "2", "str(bytearray())"));
        assertEquals("", run("BytesWarningLevel", "2", "repr(b'a'), b'a' < b'b', bytearray() == 1, b'a' == None"));
        String warning = run("BytesWarningLevel", "1", "print(b'a' == 'a')");
        assertTrue(warning.contains("BytesWarning: Comparison between bytes and string\n"), warning);
        assertTrue(warning.endsWith("False\n"), warning);
    }

    @Test
    void encodingsAreToBeNamed() {
        String message = "EncodingWarning: 'encoding' argument not specified";
        String error = "import warnings, io; warnings.simplefilter('error'); ";
        assertEquals(message, error("XOptions", "warn_default_encoding", error + "open('/dev/null')"));
        assertEquals(message, error("XOptions", "warn_default_encoding", error + "io.TextIOWrapper(io.BytesIO())"));
        assertEquals(message, error("XOptions", "warn_default_encoding", error + "io.text_encoding(None)"));
        assertEquals(
                "1\n",
                run(
                        "XOptions",
                        "warn_default_encoding",
                        error
                                + "import sys; open('/dev/null', encoding='locale').close(); open('/dev/null',"
                                + " 'rb').close(); print(sys.flags.warn_default_encoding)"));
        assertEquals("", run("XOptions", "", error + "open('/dev/null').close()"));
    }

    @Test
    void threadsAndWarningsFollowContextsOnRequest() {
        String program = "import sys; print(sys.flags.thread_inherit_context, sys.flags.context_aware_warnings)";
        assertEquals("0 0\n", run("XOptions", "", program));
        assertEquals("1 1\n", run("XOptions", "thread_inherit_context=1\ncontext_aware_warnings=1", program));
    }

    @Test
    void importsAreTimed() {
        String lines = run("XOptions", "importtime", "import wave");
        assertTrue(lines.startsWith("import time: self [us] | cumulative | imported package\n"), lines);
        assertTrue(
                lines.matches("(?s).*\\n"
                        + "import time: +\\d+ \\| +\\d+ \\|   \\w+\\n"
                        + "(.*\\n"
                        + ")?import time: +\\d+ \\| +\\d+ \\| wave\\n"),
                lines);
        assertEquals("", run("XOptions", "", "import wave"));
    }

    @Test
    void linesWithoutColumns() {
        assertTrue(run("NoDebugRangesFlag", "false", "1 / 0").contains("1 / 0\n    ~~^~~\n"));
        assertTrue(run("NoDebugRangesFlag", "true", "1 / 0").contains("1 / 0\nZeroDivisionError"));
    }
}
