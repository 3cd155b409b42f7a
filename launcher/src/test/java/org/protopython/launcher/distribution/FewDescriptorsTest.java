// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that open, or drop, as many files and sockets as the process may have. */
class FewDescriptorsTest {
    @TempDir
    Path directory;

    @Test
    void whatIsDroppedMakesRoom() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("program.py"), """
                import os
                import socket


                def many(make):
                    for _ in range(400):
                        make()
                    return "enough"


                print(many(lambda: open(os.devnull)))
                print(many(lambda: open(os.devnull, "rb", 0)))
                print(many(socket.socket))
                print(many(socket.socketpair))
                print(many(lambda: os.fdopen(os.dup(1), "w")))
                print(many(lambda: next(os.scandir("."))))


                def text(number):
                    open(f"file{number}", "w").write(str(number))


                for number in range(300):
                    text(number)
                held = []
                try:
                    while len(held) < 400:
                        held.append(open(os.devnull))
                except OSError as error:
                    print(error)
                held.clear()
                print([number for number in range(300) if open(f"file{number}").read() != str(number)])
                """);
        assertPrints("enough\n".repeat(6) + "[Errno 24] Too many open files: '/dev/null'\n[]\n");
    }

    /** The compiler begins while the program has opened whatever it may, and opens files of its own. */
    @Test
    void somethingIsLeftToTheCompiler() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("program.py"), """
                import os

                held = []
                try:
                    while True:
                        held.append(open(os.devnull))
                except OSError as error:
                    print(error, len(held) > 150)
                try:
                    open("new", "x")
                except OSError as error:
                    print(error, os.path.exists("new"))
                functions = [eval(f"lambda n: sum(i * {k} for i in range(n))") for k in range(60)]
                print(sum(function(100) for function in functions for _ in range(500)))
                """);
        assertPrints("""
                [Errno 24] Too many open files: '/dev/null' True
                [Errno 24] Too many open files: 'new' False
                4380750000
                """);
    }

    /** Daemons begin so. */
    @Test
    void programsCloseWhateverIsOpen() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("program.py"), """
                import os

                for descriptor in range(3, 200):
                    try:
                        os.close(descriptor)
                    except OSError:
                        pass
                os.closerange(3, 200)
                jar = next(fd for fd in range(3, 200) if os.path.realpath(f"/proc/self/fd/{fd}").endswith(".jar"))
                for attempt in open, os.close, lambda fd: os.dup2(1, fd):
                    try:
                        attempt(jar)
                    except OSError as error:
                        print(error.strerror)
                import argparse, decimal, email.message, sqlite3, subprocess, unittest

                print(subprocess.check_output(["echo", "still there"], text=True), end="")
                """);
        assertPrints("""
                Bad file descriptor
                Bad file descriptor
                Device or resource busy
                still there
                """);
    }

    private void assertPrints(String output) throws IOException, InterruptedException {
        String program = ProcessResult.distribution().resolve("bin/protopython").toString();
        assertEquals(
                new ProcessResult(0, output, ""),
                ProcessResult.runCommand(
                        directory, "", "sh", "-c", "ulimit -n 200; exec '" + program + "' program.py"));
    }
}
