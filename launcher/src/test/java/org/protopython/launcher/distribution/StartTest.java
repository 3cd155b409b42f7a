// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process begins with: the seed of hashes, its streams, and a program that is a directory or in an archive. */
class StartTest {
    @TempDir
    Path temporary;

    /** The same without symbolic links, as {@code sys.path} has it. */
    private Path directory;

    @BeforeEach
    void resolve() throws IOException {
        directory = temporary.toRealPath();
    }

    /** Runs a line of a shell, in which {@code python} is the distribution's program. */
    private ProcessResult shell(String line) throws IOException, InterruptedException {
        String program = ProcessResult.distribution().resolve("bin/protopython").toString();
        return ProcessResult.runCommand(directory, "", "sh", "-c", "python() { '" + program + "' \"$@\"; }; " + line);
    }

    private void assertOut(String expected, String line) throws IOException, InterruptedException {
        assertEquals(new ProcessResult(0, expected, ""), shell(line));
    }

    private String hashes(String seed, String option) throws IOException, InterruptedException {
        Files.writeString(directory.resolve("hashes.py"), """
            import datetime, sys
            values = "spam", b"spam", memoryview(b"spam"), datetime.date(1999, 12, 31), ("spam", 1)
            found = {"spam": 1, b"spam": 2, ("spam", b"spam"): 3}
            assert [found["".join("spam")], found[bytes(b"spam")], found["spam", b"spam"]] == [1, 2, 3]
            assert hash("") == hash(b"") == 0
            print(*map(hash, values), sys.flags.hash_randomization)
            """);
        ProcessResult result = shell("PYTHONHASHSEED=" + seed + " python " + option + " hashes.py");
        assertEquals("", result.err());
        return result.out();
    }

    @Test
    void modulesAreCompiledOnce() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("spam.py"), "def eggs(): return [x + 1 for x in range(3)]\n");
        String use = "-c 'import spam; print(spam.eggs())'";
        String list = "; ls __pycache__ 2>/dev/null; true";
        assertOut("[1, 2, 3]\n", "PYTHONDONTWRITEBYTECODE= python -B " + use + list);
        assertOut("[1, 2, 3]\n", "PYTHONDONTWRITEBYTECODE=1 python " + use + list);
        String compiled = "spam.protopython-314.pyc\n";
        assertOut("[1, 2, 3]\n" + compiled, "PYTHONDONTWRITEBYTECODE= python " + use + list);
        assertOut("[1, 2, 3]\n" + compiled, "python -B " + use + list);
        assertOut("[1, 2, 3]\n", "mv __pycache__/spam.protopython-314.pyc spam.pyc; rm spam.py; python " + use);
    }

    @Test
    void filesWithAHashAreCheckedAsTheOptionSays() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("spam.py"), "x = 1\n");
        shell("python -m compileall -q --invalidation-mode unchecked-hash spam.py");
        Files.writeString(directory.resolve("spam.py"), "x = 2\n");
        String use = " -B -c 'import spam; print(spam.x)'";
        assertOut("1\n", "python" + use);
        assertOut("2\n", "python --check-hash-based-pycs always" + use);
        shell("python -m compileall -qf --invalidation-mode checked-hash spam.py");
        Files.writeString(directory.resolve("spam.py"), "x = 3\n");
        assertOut("3\n", "python" + use);
        assertOut("2\n", "python --check-hash-based-pycs never" + use);
    }

    @Test
    void theStandardLibraryIsCompiled() {
        Path library = ProcessResult.distribution().resolve("lib/python3.14");
        for (String module : new String[] {"os", "argparse", "shelve"}) {
            assertTrue(Files.exists(library.resolve("__pycache__/" + module + ".protopython-314.pyc")), module);
        }
    }

    @Test
    void eachProcessHasItsSeedOfHashes() throws IOException, InterruptedException {
        String first = hashes("random", "-B");
        String second = hashes("", "-B");
        String[] hashes = second.split(" ");
        for (int i = 0; i < hashes.length - 1; i++) {
            assertNotEquals(first.split(" ")[i], hashes[i]);
        }
        assertTrue(first.endsWith(" 1\n"), first);
        assertNotEquals(hashes("42", "-R"), hashes("42", "-E"));
    }

    @Test
    void aSeedMakesHashesTheSame() throws IOException, InterruptedException {
        String numbered = hashes("42", "-B");
        assertEquals(numbered, hashes("42", "-B"));
        assertTrue(numbered.endsWith(" 1\n"), numbered);
        String none = hashes("0", "-B");
        assertEquals(none, hashes("0", "-B"));
        assertTrue(none.endsWith(" 0\n"), none);
        assertNotEquals(numbered, none);
        ProcessResult wrong = shell("PYTHONHASHSEED=4294967296 python -c pass");
        assertEquals(1, wrong.status());
        assertTrue(wrong.err().contains("PYTHONHASHSEED must be \"random\" or an integer"), wrong.err());
    }

    @Test
    void streamsThatAreClosedAreNone() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("streams.py"), """
            import os, sys
            print("nobody reads this")
            print("nor this", file=sys.stderr)
            with open("kept.txt", "w") as file:
                os.write(2, b"to no file")
                file.write(str([sys.stdin is None, sys.stdout is None, sys.stderr is None, sys.__stdout__ is None]))
            raise ValueError
            """);
        assertEquals(new ProcessResult(1, "", ""), shell("python streams.py <&- >&- 2>&-"));
        assertEquals("[True, True, True, True]", Files.readString(directory.resolve("kept.txt")));
        assertEquals(
                "nobody reads this\nnor this\n", shell("python streams.py 2>&-").out());
        assertEquals("[False, False, True, False]", Files.readString(directory.resolve("kept.txt")));
    }

    @Test
    void codeThatIsNoText() throws IOException, InterruptedException {
        assertEquals(new ProcessResult(1, "", """
            Unable to decode the command from the command line:
            UnicodeEncodeError: 'utf-8' codec can't encode character '\\udcff' in position 9: surrogates not allowed
            """), shell("python -c \"'ä €' + '$(printf '\\377')'\""));
    }

    @Test
    void anAlarmWithoutAHandlerEndsTheProcess() throws IOException, InterruptedException {
        ProcessResult result = shell("python -c 'import signal; signal.alarm(1); signal.pause(); print(1)'");
        assertEquals(142, result.status());
        assertEquals("", result.out());
    }

    @Test
    void aDirectoryOfAnArchiveIsAProgram() throws IOException, InterruptedException {
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(directory.resolve("app.pyz")))) {
            for (String name : new String[] {"__main__.py", "tool/__main__.py"}) {
                archive.putNextEntry(new ZipEntry(name));
                archive.write("import sys; print(__file__, sys.argv, sys.path[0])\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        String path = directory.resolve("app.pyz").toString();
        assertOut(path + "/__main__.py ['app.pyz', '1'] " + path + "\n", "python app.pyz 1");
        assertOut(path + "/tool/__main__.py ['app.pyz/tool', '1'] " + path + "/tool\n", "python app.pyz/tool 1");
        ProcessResult none = shell("python app.pyz/nothing");
        assertEquals(1, none.status());
        assertTrue(none.err().endsWith(": can't find '__main__' module in '" + path + "/nothing'\n"), none.err());
        Files.writeString(directory.resolve("text"), "no archive");
        ProcessResult text = shell("python text/tool");
        assertEquals(2, text.status());
        assertTrue(text.err().endsWith("/text/tool': [Errno 20] Not a directory\n"), text.err());
    }

    @Test
    void aDirectoryIsFoundAlsoFromElsewhere() throws IOException, InterruptedException {
        Files.createDirectory(directory.resolve("app"));
        Files.writeString(directory.resolve("app/__main__.py"), "import os; os.chdir('/'); import part");
        Files.writeString(directory.resolve("app/part.py"), "import sys; print(__file__, sys.argv, sys.path[0])");
        String path = directory.resolve("app").toString();
        assertOut(path + "/part.py ['app'] " + path + "\n", "python app");
    }
}
