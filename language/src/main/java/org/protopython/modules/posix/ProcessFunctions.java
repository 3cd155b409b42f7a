// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.SequenceOperands;
import org.protopython.ops.StructSequence;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: the process, its environment and the constants of the system. */
@PyModule("posix")
public final class ProcessFunctions {
    private static final StructSequence UNAME = new StructSequence(
                    "posix",
                    "uname_result",
                    "sysname: Name of the system.",
                    "nodename: Name of the machine in its network.",
                    "release: Number of the release of the system.",
                    "version: What the system calls this version.",
                    "machine: Kind of machine.")
            .withDoc("What uname() returns: names and versions of the system and the machine.");
    static final StructSequence TERMINAL_SIZE = new StructSequence(
                    "os", "terminal_size", "columns: Width in characters.", "lines: Height in characters.")
            .withDoc("What get_terminal_size() returns: the size of a terminal as (columns, lines).");

    @PyConstant("stat_result")
    static final PyType STAT_RESULT = FileStatus.RESULT.type();

    @PyConstant("uname_result")
    static final PyType UNAME_RESULT = UNAME.type();

    @PyConstant("terminal_size")
    static final PyType TERMINAL_SIZE_TYPE = TERMINAL_SIZE.type();

    @PyConstant("DirEntry")
    static final PyType DIRECTORY_ENTRY = PyDirectoryEntry.TYPE;

    @PyConstant("error")
    static final PyType ERROR = ExceptionTypes.OS_ERROR;

    @PyConstant("F_OK")
    static final int F_OK = 0;

    @PyConstant("R_OK")
    static final int R_OK = 4;

    @PyConstant("W_OK")
    static final int W_OK = 2;

    @PyConstant("X_OK")
    static final int X_OK = 1;

    @PyConstant("EX_OK")
    static final int EX_OK = 0;

    @PyConstant("TMP_MAX")
    static final int TMP_MAX = 238328;

    /** The optional functions of the system, by which {@code os} tells what takes descriptors and follows no links. */
    private static final List<String> OPTIONAL_FUNCTIONS = List.of(
            "FACCESSAT",
            "FCHDIR",
            "FCHMOD",
            "FCHMODAT",
            "FCHOWN",
            "FCHOWNAT",
            "FDOPENDIR",
            "FPATHCONF",
            "FSTATAT",
            "FSTATVFS",
            "FTRUNCATE",
            "FUTIMENS",
            "LCHOWN",
            "LINKAT",
            "LSTAT",
            "LUTIMES",
            "MKDIRAT",
            "MKFIFOAT",
            "MKNODAT",
            "OPENAT",
            "READLINKAT",
            "RENAMEAT",
            "SYMLINKAT",
            "UNLINKAT",
            "UTIMENSAT");

    private ProcessFunctions() {}

    /** None in a context without calls of the system. */
    @PyConstant("_have_functions")
    static Object optionalFunctions(PythonContext context) {
        List<String> there = SystemCalls.areAllowed(context) ? OPTIONAL_FUNCTIONS : List.of();
        return new PyList(
                there.stream().map(name -> PyStrings.of("HAVE_" + name)).toArray());
    }

    @PyConstant("environ")
    static Object environment(PythonContext context) {
        return createEnvironment(context);
    }

    @PyBuiltin(
            value = "_create_environ()",
            doc = "A new dictionary of the variables of the environment, names and values as bytes.")
    static Object createEnvironment(PythonContext context) {
        PyDict variables = new PyDict();
        for (byte[] entry : Environment.of(context).entries()) {
            int equals = 0;
            while (entry[equals] != '=') {
                equals++;
            }
            variables.put(
                    (Object) new PyBytes(Arrays.copyOf(entry, equals)),
                    new PyBytes(Arrays.copyOfRange(entry, equals + 1, entry.length)));
        }
        return variables;
    }

    /** {@code os.environ} holds what programs see; this is for child processes. */
    @PyBuiltin(
            value = "putenv(name, value, /)",
            doc = "Set a variable for programs started from now on. os.environ does not notice; assign to it instead.")
    static void putEnvironment(PythonContext context, Object name, Object value) {
        byte[] key = variable(name);
        if (indexOfEquals(key) >= 0) {
            throw Errors.valueError("illegal environment variable name");
        } else if (key.length == 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        Environment.of(context).put(key, variable(value));
    }

    private static int indexOfEquals(byte[] name) {
        return new String(name, StandardCharsets.ISO_8859_1).indexOf('=');
    }

    private static byte[] variable(Object text) {
        return EmbeddedNulls.refuseByte(
                text instanceof PyBytes plain ? plain.value() : FileNames.encode(Conversions.toPath(text)));
    }

    @PyBuiltin(value = "unsetenv(name, /)", doc = """
        Remove a variable for programs started from now on. os.environ does not notice; delete from it instead.\
        """)
    static void unsetEnvironment(PythonContext context, Object name) {
        byte[] key = variable(name);
        if (key.length == 0 || indexOfEquals(key) >= 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        Environment.of(context).remove(key);
    }

    @PyBuiltin(value = "getpid()", doc = "ID of this process.")
    static long processId() {
        return ProcessHandle.current().pid();
    }

    @PyBuiltin(
            value = "cpu_count()",
            doc = "How many processors the system has, or as many as the option -X cpu_count says.")
    static long processors(PythonContext context) {
        int pretended = ImplementationOptions.pretendedProcessors(context);
        return pretended > 0 ? pretended : Runtime.getRuntime().availableProcessors();
    }

    @PyBuiltin(value = "urandom(size, /)", doc = "Random bytes that are fit for cryptography.")
    static Object random(long size) {
        if (size < 0) {
            throw Errors.valueError("negative argument not allowed");
        }
        byte[] bytes = new byte[SequenceOperands.repeatedLength(1, size)];
        new SecureRandom().nextBytes(bytes);
        return new PyBytes(bytes);
    }

    @PyBuiltin(value = "uname()", doc = "Names and versions of the system and the machine, as a uname_result.")
    static Object systemName() {
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return UNAME.make(
                PyStrings.of(System.getProperty("os.name")),
                PyStrings.of(kernel("hostname", "localhost")),
                PyStrings.of(System.getProperty("os.version")),
                PyStrings.of(kernel("version", "")),
                PyStrings.of(machine));
    }

    /** What Linux says of itself. */
    private static String kernel(String name, String otherwise) {
        try {
            return Files.readString(Path.of("/proc/sys/kernel", name)).strip();
        } catch (IOException e) {
            return otherwise;
        }
    }

    @PyBuiltin(
            value = "_exit(status)",
            doc = "End the process at once with a status, without calling what was to be called at its end.")
    static void exit(PythonContext context, Node node, int status) {
        context.env().getContext().closeExited(node, status);
    }

    /** Whether an extension wants to be called while the interactive session waits for input; none can say so. */
    @PyBuiltin(
            value = "_is_inputhook_installed()",
            doc = "Whether an extension wants to be called while a session waits for input: never here.")
    static boolean hasInputHook() {
        return false;
    }

    @PyBuiltin(
            value = "_inputhook()",
            doc = "Call what wants to be called while a session waits for input: nothing here.")
    static long callInputHook() {
        return 0;
    }
}
