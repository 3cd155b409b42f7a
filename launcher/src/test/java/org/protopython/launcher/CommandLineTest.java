// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private static CommandLine parse(String... arguments) throws CommandLine.UsageException {
        return CommandLine.parse(List.of(arguments));
    }

    private static Map<String, String> options(String... arguments) throws CommandLine.UsageException {
        Map<String, String> options = new HashMap<>();
        parse(arguments).settings().putInto(options);
        return options;
    }

    @Test
    void whatFollowsTheProgramIsItsOwn() throws CommandLine.UsageException {
        CommandLine line = parse("-B", "run.py", "-c", "--vm.Xmx1g", "");
        assertEquals(Program.Kind.FILE, line.kind());
        assertEquals("run.py", line.program());
        assertArrayEquals(new String[] {"run.py", "-c", "--vm.Xmx1g", ""}, line.argv());
        assertEquals(List.of(), line.unrecognized());
    }

    @Test
    void codeAndModuleEndTheOptions() throws CommandLine.UsageException {
        CommandLine code = parse("-Bcprint(1)", "-V");
        assertEquals(Program.Kind.CODE, code.kind());
        assertEquals("print(1)", code.program());
        assertArrayEquals(new String[] {"-c", "-V"}, code.argv());
        CommandLine module = parse("-m", "json.tool", "x");
        assertEquals(Program.Kind.MODULE, module.kind());
        assertArrayEquals(new String[] {"-m", "x"}, module.argv());
    }

    @Test
    void aDashIsStandardInput() throws CommandLine.UsageException {
        CommandLine line = parse("-", "a");
        assertEquals(Program.Kind.STDIN, line.kind());
        assertArrayEquals(new String[] {"-", "a"}, line.argv());
        assertArrayEquals(new String[] {""}, parse("-E").argv());
    }

    @Test
    void lettersBecomeOptions() throws CommandLine.UsageException {
        Map<String, String> options = options("-EOOvW", "error", "-Wignore::UserWarning", "-Xdev", "-c", "");
        assertEquals("2", options.get("protopython.OptimizeLevel"));
        assertEquals("1", options.get("protopython.VerboseLevel"));
        assertEquals("error\nignore::UserWarning", options.get("protopython.WarnOptions"));
        assertEquals("dev", options.get("protopython.XOptions"));
        assertEquals("true", options.get("protopython.IgnoreEnvironmentFlag"));
    }

    @Test
    void isolationImpliesTheOthers() throws CommandLine.UsageException {
        assertEquals(
                Map.of(
                        "protopython.IsolateFlag", "true",
                        "protopython.IgnoreEnvironmentFlag", "true",
                        "protopython.SafePathFlag", "true",
                        "protopython.NoUserSiteFlag", "true"),
                options("-I", "x.py"));
    }

    @Test
    void theEnvironmentCountsUnlessForbidden() {
        Settings settings = new Settings();
        settings.addEnvironment(Map.of("PYTHONPATH", "/a:/b", "PYTHONOPTIMIZE", "2", "PYTHONWARNINGS", "a,b"));
        Map<String, String> options = new HashMap<>();
        settings.putInto(options);
        assertEquals(
                Map.of(
                        "protopython.PythonPath", "/a:/b",
                        "protopython.OptimizeLevel", "2",
                        "protopython.WarnOptions", "a\nb"),
                options);
        Settings closed = new Settings();
        closed.setFlag('E');
        closed.addEnvironment(Map.of("PYTHONPATH", "/a:/b"));
        Map<String, String> none = new HashMap<>();
        closed.putInto(none);
        assertEquals(Map.of("protopython.IgnoreEnvironmentFlag", "true"), none);
    }

    @Test
    void numbersAreChecked() {
        Map<String, String> none = Map.of();
        assertNull(NumberOptions.problem(List.of("cpu_count=2", "int_max_str_digits=0", "dev"), none));
        assertNull(NumberOptions.problem(List.of("cpu_count=default", "int_max_str_digits=640"), none));
        assertNull(NumberOptions.problem(
                List.of("cpu_count=0", "cpu_count=1"),
                Map.of("PYTHON_CPU_COUNT", "many", "PYTHONINTMAXSTRDIGITS", "")));
        for (String wrong : List.of("cpu_count", "cpu_count=", "cpu_count=0", "cpu_count=-1", "cpu_count=x")) {
            assertEquals(
                    "config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid number,"
                            + " n must be greater than 0",
                    NumberOptions.problem(List.of(wrong), none));
        }
        assertEquals(
                "config_init_int_max_str_digits: -X int_max_str_digits: invalid limit; must be >= 640 or 0 for"
                        + " unlimited.",
                NumberOptions.problem(List.of("int_max_str_digits=639"), none));
        assertEquals(
                "config_init_int_max_str_digits: PYTHONINTMAXSTRDIGITS: invalid limit; must be >= 640 or 0 for"
                        + " unlimited.",
                NumberOptions.problem(List.of(), Map.of("PYTHONINTMAXSTRDIGITS", "x")));
        for (String right : List.of("importtime", "importtime=0", "importtime=02", "importtime=3x", "importtime=")) {
            assertNull(NumberOptions.problem(List.of(right), Map.of("PYTHONPROFILEIMPORTTIME", "3")));
        }
        assertEquals(
                "config_init_import_time: -X importtime: values other than 1 and 2 are reserved for future use.",
                NumberOptions.problem(List.of("importtime=-1"), none));
        assertEquals(
                "config_init_import_time: PYTHONPROFILEIMPORTTIME: numeric values other than 1 and 2 are reserved for"
                        + " future use.",
                NumberOptions.problem(List.of(), Map.of("PYTHONPROFILEIMPORTTIME", "3")));
    }

    @Test
    void switchesAreChecked() {
        Map<String, String> none = Map.of();
        for (String right : List.of("utf8", "utf8=1", "gil=0", "context_aware_warnings=", "frozen_modules=off")) {
            assertNull(SwitchOptions.problem(List.of(right), Map.of("PYTHON_GIL", "", "PYTHON_FROZEN_MODULES", "on")));
        }
        Map<String, String> wrong = Map.of(
                "utf8=2", "preconfig_init_utf8_mode: invalid -X utf8 option value",
                "gil", "config_read_gil: PYTHON_GIL / -X gil must be \"0\" or \"1\"",
                "thread_inherit_context",
                        "config_init_thread_inherit_context: -X thread_inherit_context=n: n is missing or invalid",
                "frozen_modules=x", "bad value for option -X frozen_modules (expected \"on\" or \"off\")");
        wrong.forEach((option, message) -> assertEquals(message, SwitchOptions.problem(List.of(option), none)));
        assertEquals(
                "config_init_context_aware_warnings: PYTHON_CONTEXT_AWARE_WARNINGS=N: N is missing or invalid",
                SwitchOptions.problem(List.of(), Map.of("PYTHON_CONTEXT_AWARE_WARNINGS", "2")));
        assertEquals(
                "bad value for PYTHON_FROZEN_MODULES (expected \"on\" or \"off\")",
                SwitchOptions.problem(List.of(), Map.of("PYTHON_FROZEN_MODULES", "x")));
    }

    @Test
    void framesOfTracedMemoryAreANumber() {
        assertNull(NumberOptions.problem(List.of("tracemalloc="), Map.of("PYTHONTRACEMALLOC", "x")));
        assertEquals(
                "config_init_tracemalloc: -X tracemalloc=NFRAME: invalid number of frames",
                NumberOptions.problem(List.of("tracemalloc=-1"), Map.of()));
        assertEquals(
                "config_init_tracemalloc: PYTHONTRACEMALLOC: invalid number of frames",
                NumberOptions.problem(List.of(), Map.of("PYTHONTRACEMALLOC", "x")));
    }

    @Test
    void checksOfCompiledFilesHaveNames() throws CommandLine.UsageException {
        assertEquals(
                "x.py",
                CommandLine.parse(List.of("--check-hash-based-pycs", "never", "x.py"))
                        .program());
        assertEquals(
                "--check-hash-based-pycs must be one of 'default', 'always', or 'never'",
                assertThrows(
                                CommandLine.UsageException.class,
                                () -> CommandLine.parse(List.of("--check-hash-based-pycs", "x.py")))
                        .getMessage());
    }

    @Test
    void codeLosesTheIndentationOfAllItsLines() {
        assertEquals("print(1)", Dedent.of("   print(1)"));
        assertEquals("\nif 1:\n\n\tx\ny\n", Dedent.of("\n \tif 1:\n   \n \t\tx\n \ty\n\t"));
        assertEquals("  x\n\ty", Dedent.of("  x\n\ty"));
        assertEquals("\n\n", Dedent.of(" \t\n\n  "));
        assertEquals("", Dedent.of(""));
    }

    @Test
    void mistakesAreNamed() {
        assertEquals("Unknown option: -z", mistake("-Bz"));
        assertEquals("Argument expected for the -c option", mistake("-c"));
        assertEquals("Argument expected for the -W option", mistake("-W"));
    }

    @Test
    void optionsOfTheEngineAreLeftToIt() throws CommandLine.UsageException {
        assertEquals(
                List.of("--cpusampler", "--vm.Xmx1g"),
                parse("--cpusampler", "--vm.Xmx1g", "x.py").unrecognized());
    }

    private static String mistake(String... arguments) {
        return assertThrows(CommandLine.UsageException.class, () -> parse(arguments))
                .getMessage();
    }

    @Test
    void variablesThatCountAreNotSetByZero() {
        for (Map.Entry<String, String> each : Map.of(
                        "PYTHONOPTIMIZE", "OptimizeLevel",
                        "PYTHONVERBOSE", "VerboseLevel",
                        "PYTHONDEBUG", "DebugFlag",
                        "PYTHONNOUSERSITE", "NoUserSiteFlag",
                        "PYTHONUNBUFFERED", "UnbufferedFlag",
                        "PYTHONDONTWRITEBYTECODE", "DontWriteBytecodeFlag")
                .entrySet()) {
            String option = "protopython." + each.getValue();
            assertEquals(null, fromEnvironment(each.getKey(), "0").get(option), option);
            for (String value : new String[] {"1", "-1", "x"}) {
                String set = each.getValue().endsWith("Level") ? "1" : "true";
                assertEquals(set, fromEnvironment(each.getKey(), value).get(option), option);
            }
        }
        assertEquals("true", fromEnvironment("PYTHONSAFEPATH", "0").get("protopython.SafePathFlag"));
    }

    private static Map<String, String> fromEnvironment(String name, String value) {
        Settings settings = new Settings();
        settings.addEnvironment(Map.of(name, value));
        Map<String, String> options = new HashMap<>();
        settings.putInto(options);
        return options;
    }
}
