// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the module site does at the start: directories of packages, files with paths, code of the site and the user. */
class SiteTest {
    private static final String PACKAGES = "lib/python3.14/site-packages";
    private static final String SHOW_PATH =
            "import sys; print('site' in sys.modules, [each for each in sys.path if each.startswith(sys.argv[1])])";

    @TempDir
    Path temporary;

    /** The same without symbolic links, as {@code sys.path} has it. */
    private Path directory;

    @BeforeEach
    void resolve() throws IOException {
        directory = temporary.toRealPath();
    }

    private String run(Path program, String variable, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 3];
        command[0] = "env";
        command[1] = variable;
        command[2] = program.toString();
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        ProcessResult result = ProcessResult.runCommand(directory, "", command);
        assertEquals(0, result.status(), result.err());
        return result.out() + result.err();
    }

    private static Path python() {
        return ProcessResult.distribution().resolve("bin/protopython");
    }

    private Path packages(String root) throws IOException {
        return Files.createDirectories(directory.resolve(root).resolve(PACKAGES));
    }

    /** {@code sys.path} as far as it lies in the test's directory, and whether site was imported. */
    private String path(String option) throws IOException, InterruptedException {
        return run(python(), "PYTHONUSERBASE=" + directory.resolve("user"), option, "-c", SHOW_PATH, "" + directory);
    }

    @Test
    void packagesOfTheUserUnlessForbidden() throws IOException, InterruptedException {
        Path packages = packages("user");
        assertEquals("False ['" + packages + "']\n", path("-B"));
        assertEquals("False []\n", path("-s"));
        assertEquals("False []\n", path("-I"));
        assertEquals("False []\n", path("-S"));
    }

    @Test
    void filesWithPaths() throws IOException, InterruptedException {
        Path packages = packages("user");
        Path project = Files.createDirectories(directory.resolve("project"));
        Files.writeString(packages.resolve("project.pth"), project + "\nimport sys; print('line')\n");
        assertEquals("line\nTrue ['" + packages + "', '" + project + "']\n", path("-B"));
        assertEquals("False []\n", path("-s"));
    }

    @Test
    void codeOfTheSite() throws IOException, InterruptedException {
        Files.writeString(directory.resolve("sitecustomize.py"), "import sys; print('site', sys.argv)\n");
        Files.writeString(directory.resolve("usercustomize.py"), "raise ValueError('no user')\n");
        String variable = "PYTHONPATH=" + directory;
        assertEquals(
                "site ['-c', 'x']\n"
                        + "run\n"
                        + "Error in usercustomize; set PYTHONVERBOSE for traceback:\n"
                        + "ValueError: no user\n",
                run(python(), variable, "-c", "print('run')", "x"));
        assertEquals("run\n", run(python(), variable, "-S", "-c", "print('run')"));
        assertEquals("run\n", run(python(), variable, "-E", "-c", "print('run')"));
        Files.writeString(directory.resolve("sitecustomize.py"), "raise SystemExit(3)\n");
        assertEquals(
                new ProcessResult(3, "", ""),
                ProcessResult.runCommand(directory, "", "env", variable, python().toString(), "-c", "print('run')"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--symlinks", "--copies"})
    void virtualEnvironment(String how) throws IOException, InterruptedException {
        assertEquals("", run(python(), "A=", "-m", "venv", how, "--without-pip", "env"));
        Path environment = directory.resolve("env");
        Path packages = environment.resolve(PACKAGES);
        Files.writeString(packages.resolve("here.py"), "print('imported')\n");
        Path called = environment.resolve("bin/python");
        String home = ProcessResult.distribution().toRealPath().toString();
        assertEquals(
                String.join(
                        "\n", called.toString(), environment.toString(), home, "imported", "['" + packages + "']", ""),
                run(
                        called,
                        "PYTHONUSERBASE=" + directory.resolve("user"),
                        "-c",
                        "import sys; print(sys.executable, sys.prefix, sys.base_prefix, sep='\\n'); import here;"
                                + "print([each for each in sys.path if each.endswith('site-packages')])"));
        String paths =
                run(called, "A=", "-c", "import sysconfig as s; print(s.get_path('purelib'), s.get_path('scripts'))");
        assertEquals(packages + " " + environment.resolve("bin") + "\n", paths);
    }

    /** That pip, setuptools and hpy.devel work with it is what {@code extensions/test-built-by.sh} tests. */
    @Test
    void bundledPip() throws IOException, InterruptedException {
        String version = run(python(), "A=", "-m", "ensurepip", "--version");
        assertTrue(version.matches("pip [\\d.]+\n"), version);
    }

    @Test
    void nameOfTheImplementation() throws IOException, InterruptedException {
        String others = "p._sys_version('3.11.2 (main, May  2 2024, 11:59:08) [GCC 12.2.0]')[0]";
        assertEquals(
                "protoPython CPython\n",
                run(python(), "A=", "-c", "import platform as p; print(p.python_implementation(), " + others + ")"));
    }

    @Test
    void siteAsAProgram() throws IOException, InterruptedException {
        String told = run(python(), "PYTHONUSERBASE=" + directory, "-m", "site");
        assertTrue(told.startsWith("sys.path = [\n"), told);
        assertTrue(told.endsWith("ENABLE_USER_SITE: True\n"), told);
        assertTrue(told.contains("USER_BASE: '" + directory + "' (exists)\n"), told);
    }
}
