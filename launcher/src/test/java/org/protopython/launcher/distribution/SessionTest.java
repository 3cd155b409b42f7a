// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interactive sessions whose input is no terminal, and programs in archives; the expectations are CPython's output. */
class SessionTest {
    @TempDir
    Path directory;

    private ProcessResult session(String input, String... command) throws IOException, InterruptedException {
        return ProcessResult.runCommand(directory, input, command);
    }

    private static String program() {
        return ProcessResult.distribution().resolve("bin/protopython").toString();
    }

    @Test
    void valuesAreShown() throws IOException, InterruptedException {
        String input = "1+1\nNone\n# nothing\n'a'\nfor i in range(2):\n  i\n\nx = (1,\n2)\nx\nimport sys; sys.ps1\n";
        assertEquals(
                new ProcessResult(
                        0,
                        "2\n'a'\n0\n1\n(1, 2)\n'>>> '\n",
                        ">>> ".repeat(5) + "... ... >>> ... " + ">>> ".repeat(3) + "\n"),
                session(input, program(), "-i", "-q"));
    }

    @Test
    void errorsDoNotEndIt() throws IOException, InterruptedException {
        String input = "def f(): 1/0\n\nf()\nx=\nexit(4)\n";
        String error = """
            >>> ... >>> Traceback (most recent call last):
              File "<stdin>", line 1, in <module>
                f()
                ~^^
              File "<stdin>", line 1, in f
                def f(): 1/0
                         ~^~
            ZeroDivisionError: division by zero
            >>>   File "<stdin>", line 1
                x=
                  ^
            SyntaxError: invalid syntax
            >>>\s\
            """;
        assertEquals(new ProcessResult(4, "", error), session(input, program(), "-i", "-q"));
    }

    @Test
    void itFollowsAProgramThatFails() throws IOException, InterruptedException {
        String error = """
            Traceback (most recent call last):
              File "<string>", line 1, in <module>
                import sys; x = 5; sys.exit(4)
                                   ~~~~~~~~^^^
            SystemExit: 4
            >>> >>>\s
            """;
        assertEquals(
                new ProcessResult(0, "5\n", error),
                session("x\n", program(), "-i", "-q", "-c", "import sys; x = 5; sys.exit(4)"));
    }

    @Test
    void itEndsWhenItsInputIsClosed() throws IOException, InterruptedException {
        assertEquals(
                new ProcessResult(0, "closing\n", ">>> >>> >>> \n"),
                session("import os\nprint('closing'); os.close(0)\n", program(), "-i", "-q"));
    }

    @Test
    void theStartUpFileComesFirst() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("start.py"), "print('start'); z = 4\n");
        assertEquals(
                new ProcessResult(0, "start\n4\n", ">>> >>> \n"),
                session("z\n", "env", "PYTHONSTARTUP=start.py", program(), "-i", "-q"));
        String missing = "Could not open PYTHONSTARTUP\nFileNotFoundError: [Errno 2] No such file or directory: 'no'\n";
        assertEquals(
                new ProcessResult(0, "", missing + ">>> \n"),
                session("", "env", "PYTHONSTARTUP=no", program(), "-i", "-q"));
    }

    /** The editor indents what follows a colon, and what was typed is there in the next session. */
    @Test
    void aTerminalGetsAnEditorWithAHistory() throws IOException, InterruptedException {
        String user = """
            import os, subprocess, sys
            terminal, end = os.openpty()
            env = dict(os.environ, TERM="xterm", PYTHON_COLORS="0", HOME=os.getcwd())
            session = subprocess.Popen([sys.argv[1], "-q"], stdin=end, stdout=end, stderr=end, env=env)
            os.close(end)
            shown = b""
            for text, answer in ((b">>> ", b"def f():\\n"), (b"... ", b"return 6 * 7\\n\\n"), (b">>> ", b"f()\\n"),
                                 (b"42\\r\\n", b""), (b">>> ", b"\\4")):
                while text not in shown:
                    shown += os.read(terminal, 1000)
                shown = shown.partition(text)[2]
                os.write(terminal, answer)
            print(session.wait())
            print(open(".python_history").read())
            """;
        assertEquals(
                new ProcessResult(0, "0\ndef f():\n    return 6 * 7\n    \nf()\n\n", ""),
                session("", program(), "-c", user, program()));
    }

    @Test
    void aProgramInAnArchive() throws IOException, InterruptedException {
        try (OutputStream file = Files.newOutputStream(directory.resolve("program.pyz"))) {
            file.write("#!/usr/bin/env python3\n".getBytes());
            ZipOutputStream zip = new ZipOutputStream(file);
            zip.putNextEntry(new ZipEntry("__main__.py"));
            zip.write("import sys, part\nprint(__name__, sys.argv, part.__name__)\n".getBytes());
            zip.putNextEntry(new ZipEntry("part.py"));
            zip.finish();
        }
        assertEquals(
                new ProcessResult(0, "__main__ ['program.pyz', 'x'] part\n", ""),
                session("", program(), "program.pyz", "x"));
    }
}
