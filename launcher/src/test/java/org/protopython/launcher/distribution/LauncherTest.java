// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as CPython's users know it, in whole processes. */
class LauncherTest {
    @TempDir
    Path directory;

    private ProcessResult python(String... arguments) throws IOException, InterruptedException {
        return ProcessResult.run(ProcessResult.distribution(), directory, "", "protopython", arguments);
    }

    private static String distributionProgram() {
        return ProcessResult.distribution().resolve("bin/protopython").toString();
    }

    private void file(String name, String text) throws IOException {
        Path path = directory.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static void assertResult(int status, String out, String err, ProcessResult actual) {
        assertEquals(new ProcessResult(status, out, err), actual);
    }

    @Test
    void theCompilerIsThere() throws IOException, InterruptedException {
        ProcessResult result = python("-VV");
        assertEquals("", result.err());
        assertTrue(
                result.out().matches("(?s)Python 3\\.14\\.\\d+ \\(protoPython .*\\) \\[GraalVM CE 25.*"), result.out());
    }

    @Test
    void theCompilerIsThereForAUserWithoutACacheDirectory() throws IOException, InterruptedException {
        ProcessResult result = ProcessResult.runCommand(
                directory, "", "env", "XDG_CACHE_HOME=/dev/null", distributionProgram(), "-VV");
        assertEquals("", result.err());
        assertTrue(result.out().contains("[GraalVM CE 25"), result.out());
    }

    /** The shell that runs the command may not know such names. */
    @Test
    void variablesWhoseNamesAreNoIdentifiersArriveToo() throws IOException, InterruptedException {
        assertResult(
                0,
                """
                {'-u': 'PATH', '1st': '', 'a-b': "it's $HOME", 'spring.profile': 'x\\nc-d=1'}
                """,
                "",
                ProcessResult.runCommand(
                        directory,
                        "",
                        "env",
                        "--",
                        "spring.profile=x\nc-d=1",
                        "a-b=it's $HOME",
                        "1st=",
                        "-u=PATH",
                        distributionProgram(),
                        "-c",
                        """
                            import os
                            names = ("-u", "1st", "a-b", "c-d", "spring.profile")
                            print({name: os.environ[name] for name in names if name in os.environ})
                        """));
    }

    @Test
    void variablesAndOptionsSayHowItStarts() throws IOException, InterruptedException {
        String program = distributionProgram();
        assertResult(
                0,
                "ascii replace ? 3 700\n",
                "",
                ProcessResult.runCommand(
                        directory,
                        "",
                        "env",
                        "PYTHONIOENCODING=ascii:replace",
                        "PYTHON_CPU_COUNT=3",
                        program,
                        "-Xint_max_str_digits=700",
                        "-c",
                        """
                            import os, sys
                            out = sys.stdout
                            print(out.encoding, out.errors, chr(233), os.process_cpu_count(), sys.get_int_max_str_digits())
                        """));
        assertResult(
                0,
                "True ['default', 'ignore', 'error::BytesWarning'] 1 /cache\n",
                "",
                ProcessResult.runCommand(
                        directory,
                        "",
                        "env",
                        "PYTHONDEVMODE=1",
                        "PYTHONPYCACHEPREFIX=/cache",
                        program,
                        "-dbbWignore",
                        "-c",
                        "import sys; print(sys.flags.dev_mode, sys.warnoptions, sys.flags.debug, sys.pycache_prefix)"));
        assertResult(
                1,
                "",
                "Fatal Python error: config_init_int_max_str_digits: -X int_max_str_digits: invalid limit;"
                        + " must be >= 640 or 0 for unlimited.\nPython runtime state: preinitialized\n\n",
                python("-X", "int_max_str_digits=1", "-c", "pass"));
    }

    @Test
    void directoriesAndPackagesAreRunAsModules() throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("pack"));
        Files.writeString(directory.resolve("pack/__init__.py"), "import pack.part");
        Files.writeString(
                directory.resolve("pack/__main__.py"),
                "import sys; print(__spec__.name, repr(__package__), sys.argv, type(__loader__).__name__)");
        Files.writeString(directory.resolve("pack/part.py"), "print(__name__)");
        assertResult(0, "__main__ '' ['pack'] SourceFileLoader\n", "", python("pack"));
        assertResult(0, "__main__ '' ['pack'] SourceFileLoader\n", "", python("-I", "pack"));
        String path = directory.toRealPath().resolve("pack/__main__.py").toString();
        assertResult(
                0, "pack.part\npack.__main__ 'pack' ['" + path + "'] SourceFileLoader\n", "", python("-m", "pack"));
        assertResult(
                0,
                "pack.part\n__main__\n",
                "<frozen runpy>:128: RuntimeWarning: 'pack.part' found in sys.modules after import of package 'pack',"
                        + " but prior to execution of 'pack.part'; this may result in unpredictable behaviour\n",
                python("-m", "pack.part"));
        assertResult(
                1, "", distributionProgram() + ": No code object available for builtins\n", python("-m", "builtins"));
        assertResult(1, "", distributionProgram() + ": Relative module names not supported\n", python("-m", ".pack"));
        assertResult(0, "<class '_frozen_importlib.BuiltinImporter'>\n", "", python("-c", "print(__loader__)"));
    }

    @Test
    void filesHaveNamesInEveryLocale() throws IOException, InterruptedException {
        Files.createDirectory(directory.resolve("ä"));
        Files.writeString(
                directory.resolve("ä/é.py"), "import os, sys; print(sys.argv, os.environ.get('LC_ALL')); import ñ");
        Files.writeString(directory.resolve("ä/ñ.py"), "print(__name__)");
        for (String locale : new String[] {"C", "POSIX", "C.UTF-8"}) {
            assertResult(
                    0,
                    "['ä/é.py', '€', '\\udcff'] " + locale + "\nñ\n",
                    "",
                    ProcessResult.runCommand(
                            directory,
                            "",
                            "sh",
                            "-c",
                            "LC_ALL=" + locale + " exec " + distributionProgram() + " ä/é.py € $(printf '\\377')"));
        }
        assertResult(
                0,
                "['ä/é.py'] None\nñ\n",
                "",
                ProcessResult.runCommand(
                        directory,
                        "",
                        "env",
                        "-u",
                        "LANG",
                        "-u",
                        "LC_ALL",
                        "-u",
                        "LC_CTYPE",
                        distributionProgram(),
                        "ä/é.py"));
    }

    @Test
    void unbufferedStreamsHoldNothingBack() throws IOException, InterruptedException {
        assertResult(
                0,
                "xy",
                "",
                python("-uc", "import os, sys; sys.stdout.write('x'); sys.stdout.buffer.write(b'y'); os._exit(0)"));
    }

    @Test
    void versionAndHelp() throws IOException, InterruptedException {
        assertTrue(python("-V").out().matches("Python 3\\.14\\.\\d+ \\(protoPython [^\\n]*\\)\\n"));
        ProcessResult help = python("--help");
        assertEquals(0, help.status());
        assertTrue(help.out().startsWith("usage: "), help.out());
    }

    @Test
    void wrongOptions() throws IOException, InterruptedException {
        ProcessResult result = python("-z");
        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("Unknown option: -z\nusage: "), result.err());
        assertEquals(2, python("--nonsense").status());
        assertTrue(python("-c").err().startsWith("Argument expected for the -c option\nusage: "));
    }

    @Test
    void filesThatCannotBeRun() throws IOException, InterruptedException {
        ProcessResult result = python("nofile.py");
        assertEquals(2, result.status());
        String path = directory.toRealPath().resolve("nofile.py").toString();
        assertTrue(
                result.err().endsWith(": can't open file '" + path + "': [Errno 2] No such file or directory\n"),
                result.err());
        Files.createDirectory(directory.resolve("empty"));
        ProcessResult empty = python("empty");
        assertEquals(1, empty.status());
        assertTrue(
                empty.err().endsWith(": can't find '__main__' module in '" + directory.resolve("empty") + "'\n"),
                empty.err());
    }

    @Test
    void code() throws IOException, InterruptedException {
        assertResult(0, "['-c', 'a b', '-x']\n", "", python("-c", "import sys; print(sys.argv)", "a b", "-x"));
    }

    @Test
    void originalArgumentsHaveTheOptions() throws IOException, InterruptedException {
        String code = "import sys\nprint(sys.orig_argv[1:5], sys.orig_argv[6:])";
        assertResult(
                0,
                "['-X', 'dev', '-B', '-c'] ['a b', '-x', '']\n",
                "",
                python("-X", "dev", "-B", "-c", code, "a b", "-x", ""));
    }

    /** What is not needed is asked about all the same where a program is being developed. */
    @Test
    void developmentLooksUpNamesOfCodecs() throws IOException, InterruptedException {
        String code = """
                for use in (lambda: "".encode("ascii", "no"), lambda: str(b"", errors="no"), lambda: b"".decode("no")):
                    try:
                        print(repr(use()))
                    except LookupError as error:
                        print(error)
                """;
        String handler = "unknown error handler name 'no'\n";
        assertResult(0, "b''\n''\n''\n", "", python("-c", code));
        assertResult(0, handler + handler + "unknown encoding: no\n", "", python("-X", "dev", "-c", code));
    }

    /** Not a golden: signals belong to the process, so that two contexts at once would disturb each other. */
    @Test
    void faulthandlerStandsInForTheHandlerOfASignal() throws IOException, InterruptedException {
        file("signals.py", """
                import faulthandler, os, signal, tempfile, time

                calls = []
                signal.signal(signal.SIGUSR1, lambda number, frame: calls.append(number))

                def send(seen):
                    os.kill(os.getpid(), signal.SIGUSR1)
                    end = time.monotonic() + 30
                    while not seen() and time.monotonic() < end:
                        time.sleep(0.01)

                for chain in (True, False, True):
                    with tempfile.TemporaryFile() as file:
                        faulthandler.register(signal.SIGUSR1, file=file, all_threads=False, chain=chain)
                        send(lambda: os.fstat(file.fileno()).st_size and (calls or not chain))
                        print(faulthandler.unregister(signal.SIGUSR1), faulthandler.unregister(signal.SIGUSR1), end=" ")
                        file.seek(0)
                        print(file.read().startswith(b"Stack (most recent call first):\\n  File "), len(calls), end=" ")
                        calls.clear()
                    send(lambda: calls)
                    print(len(calls))
                    calls.clear()
                """);
        String output = "True False True 1 1\nTrue False True 0 1\nTrue False True 1 1\n";
        assertResult(0, output, "", python("signals.py"));
    }

    @Test
    void aFileSeesItsDirectoryAndArguments() throws IOException, InterruptedException {
        file("some where/other.py", "value = 'found'\n");
        file("some where/run.py", "import sys, other\nprint(other.value, sys.argv, __name__)\n");
        assertResult(0, "found ['some where/run.py', '1'] __main__\n", "", python("some where/run.py", "1"));
    }

    @Test
    void standardInput() throws IOException, InterruptedException {
        assertResult(
                0,
                "42\n",
                "",
                ProcessResult.run(ProcessResult.distribution(), directory, "x = 42\nprint(x)\n", "protopython"));
    }

    @Test
    void aModule() throws IOException, InterruptedException {
        file("pack/__init__.py", "");
        file("pack/__main__.py", "import sys\nprint(__name__, sys.argv[1:])\n");
        assertResult(0, "__main__ ['x']\n", "", python("-m", "pack", "x"));
        ProcessResult missing = python("-m", "nosuch");
        assertEquals(1, missing.status());
        assertTrue(missing.err().endsWith(": No module named nosuch\n"), missing.err());
    }

    @Test
    void anUncaughtExceptionPrintsItsTraceback() throws IOException, InterruptedException {
        file("fail.py", "def f():\n    return 1 / 0\n\nf()\n");
        String path = directory.toRealPath().resolve("fail.py").toString();
        assertResult(1, "", """
            Traceback (most recent call last):
              File "PATH", line 4, in <module>
                f()
                ~^^
              File "PATH", line 2, in f
                return 1 / 0
                       ~~^~~
            ZeroDivisionError: division by zero
            """.replace("PATH", path), python(path));
        String error = python("-m", "fail").err();
        String start = """
            Traceback (most recent call last):
              File "<frozen runpy>", line 198, in _run_module_as_main
              File "<frozen runpy>", line 88, in _run_code
              File "PATH", line 4, in <module>
            """.replace("PATH", path);
        assertTrue(error.startsWith(start), error);
    }

    @Test
    void exitCodes() throws IOException, InterruptedException {
        assertResult(3, "", "", python("-c", "import sys; sys.exit(3)"));
        assertResult(1, "", "gone wrong\n", python("-c", "raise SystemExit('gone wrong')"));
        assertResult(0, "x\n", "", python("-c", "print('x'); raise SystemExit"));
    }

    @Test
    void aSignalEndsItAsTheSystemWould() throws IOException, InterruptedException {
        file("run.py", """
            import os, signal, subprocess, sys, time
            code = "import os, time; print(ascii(os.environ['X']), flush=True); time.sleep(100)"
            for number in signal.SIGTERM, signal.SIGUSR1:
                environment = {**os.environb, b"X": b"no text \\xff"}
                with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as child:
                    print(child.stdout.readline())
                    time.sleep(0.5)
                    child.send_signal(number)
                    print(child.wait())
            """);
        String variable = "b\"'no text \\\\udcff'\\n\"\n";
        assertResult(0, variable + "-15\n" + variable + "-10\n", "", python("run.py"));
    }

    @Test
    void timersCountTheTimeOfTheProcess() throws IOException, InterruptedException {
        file("run.py", """
            import signal, time
            ticks = []
            def tick(number, frame):
                ticks.append(number)
                if len(ticks) > 3:
                    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, tick)
            print(signal.getitimer(signal.ITIMER_VIRTUAL), signal.setitimer(signal.ITIMER_VIRTUAL, 0.05, 0.01))
            end = time.monotonic() + 60
            while len(ticks) < 4 and time.monotonic() < end:
                sum(range(1000))
            print(set(ticks) == {signal.SIGVTALRM}, signal.getitimer(signal.ITIMER_VIRTUAL))
            signal.signal(signal.SIGPROF, tick)
            ticks.clear()
            print(signal.setitimer(signal.ITIMER_PROF, 1000, 2.5))
            left, interval = signal.setitimer(signal.ITIMER_PROF, 0.01)
            print(900 < left <= 1001, interval)
            while not ticks and time.monotonic() < end:
                sum(range(1000))
            print(ticks == [signal.SIGPROF], signal.setitimer(signal.ITIMER_PROF, 0))
            """);
        String none = "(0.0, 0.0)";
        String virtual = none + " " + none + "\nTrue " + none + "\n";
        assertResult(0, virtual + none + "\nTrue 2.5\nTrue " + none + "\n", "", python("run.py"));
    }

    @Test
    void optimizationAndIsolation() throws IOException, InterruptedException {
        assertResult(0, "False\n", "", python("-O", "-c", "assert False\nprint(__debug__)"));
        assertResult(0, "1\n", "", python("-I", "-c", "import sys; print(sys.flags.isolated)"));
    }

    @Test
    void thePolyglotLauncher() throws IOException, InterruptedException {
        file("run.py", "print(6 * 7)\n");
        assertResult(
                0,
                "42\n",
                "",
                ProcessResult.run(
                        ProcessResult.distribution(),
                        directory,
                        "",
                        "polyglot",
                        "--language",
                        "protopython",
                        "run.py"));
    }

    @Test
    void optionsOfTheVirtualMachine() throws IOException, InterruptedException {
        ProcessResult result = python("--vm.Dsome.name=some value", "--vm.Xlog:gc:file=gc log.txt", "-V");
        assertEquals(0, result.status());
        assertTrue(Files.exists(directory.resolve("gc log.txt")));
    }

    @Test
    void optionsOfTheVirtualMachineKeepTheirOrder() throws IOException, InterruptedException {
        String unlock = "--vm.XX:+UnlockDiagnosticVMOptions";
        String diagnostic = "--vm.XX:+DebugNonSafepoints";
        assertEquals(0, python(unlock, diagnostic, "--vm.Dits.name=it's", "-V").status());
        assertNotEquals(0, python(diagnostic, unlock, "-V").status());
    }
}
