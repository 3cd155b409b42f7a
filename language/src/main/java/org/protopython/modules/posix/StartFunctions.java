// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: other programs, beside this one or in its place. */
@PyModule("posix")
public final class StartFunctions {
    @PyConstant("P_WAIT")
    static final int P_WAIT = 0;

    @PyConstant("P_NOWAIT")
    static final int P_NOWAIT = 1;

    @PyConstant("P_NOWAITO")
    static final int P_NOWAITO = 1;

    private static final Object NOT_STARTED = 127L;
    private static final int OPEN = 0;
    private static final int CLOSE = 1;
    private static final int DUP2 = 2;
    private static final int CLOSE_FROM = 3;
    private static final String[] ACTIONS = {"open", "close", "dup2", "closefrom"};
    private static final int[] ACTION_SIZES = {5, 2, 3, 2};

    private static final String SPAWN_PARAMETERS =
            "(path, argv, env, /, *, file_actions=(), setpgroup=<unrepresentable>, resetids=False,"
                    + " setsid=False, setsigmask=(), setsigdef=(), scheduler=<unrepresentable>)";

    private StartFunctions() {}

    private static List<byte[]> arguments(Object argv, String function) {
        String what = function.equals("execv") ? "execv() arg 2" : function + ": argv";
        if (Items.toArrayOrNull(argv) == null || !(argv instanceof PyTuple) && !(argv instanceof PyList)) {
            throw Errors.typeError("%s must be a tuple or list", what);
        }
        List<byte[]> arguments = ChildProcessModule.paths(argv);
        if (arguments.isEmpty()) {
            throw Errors.valueError("%s must not be empty", what);
        } else if (arguments.getFirst().length == 0) {
            throw Errors.valueError("%s first element cannot be empty", what);
        }
        return arguments;
    }

    /** A mapping of names to values as C has it. */
    private static List<byte[]> environment(Object env, String function) {
        if (PyType.of(env).slot(Slot.GETITEM) == null) {
            throw Errors.typeError("%s: environment must be a mapping object", function);
        }
        List<byte[]> entries = new ArrayList<>();
        Items.length(env);
        Object[] names = Items.toArray(Calls.callMethod(env, "keys"));
        Object[] values = Items.toArray(Calls.callMethod(env, "values"));
        for (int i = 0; i < Math.min(names.length, values.length); i++) {
            byte[] key = EmbeddedNulls.refuseByte(FileNames.encode(Conversions.toPath(names[i])));
            byte[] value = EmbeddedNulls.refuseByte(FileNames.encode(Conversions.toPath(values[i])));
            String keyText = new String(key, StandardCharsets.ISO_8859_1);
            if (keyText.isEmpty() || keyText.indexOf('=') >= 0) {
                throw Errors.valueError("illegal environment variable name");
            }
            byte[] entry = Arrays.copyOf(key, key.length + value.length + 1);
            entry[key.length] = '=';
            System.arraycopy(value, 0, entry, key.length + 1, value.length);
            entries.add(entry);
        }
        return entries;
    }

    @PyBuiltin(value = "execv(path, argv, /)", doc = """
        Replace this process by a program at a path.

        argv is a list or tuple of its arguments, the first of which is its name. Returns only by raising
        OSError.\
        """)
    static void replace(PythonContext context, Object path, Object argv) {
        List<byte[]> arguments = arguments(argv, "execv");
        replace(context, path, arguments, Environment.of(context).entries(), "execv");
    }

    @PyBuiltin(value = "execve(path, argv, env)", doc = """
        Replace this process by a program at a path, with the variables of a mapping as its environment.

        argv is a list or tuple of its arguments, the first of which is its name. Returns only by raising
        OSError.\
        """)
    static void replace(PythonContext context, Object path, Object argv, Object env) {
        List<byte[]> arguments = arguments(argv, "execve");
        replace(context, path, arguments, environment(env, "execve"), "execve");
    }

    private static void replace(
            PythonContext context, Object path, List<byte[]> arguments, List<byte[]> environment, String function) {
        if (!Interpreters.current(context).config().allowExec()) {
            throw Errors.runtimeError("exec not supported for isolated subinterpreters");
        }
        byte[] program = SystemCalls.path(context, path, function, PyNone.NONE);
        SystemCalls.descriptors(context);
        try (Arena arena = Arena.ofConfined()) {
            OsErrors.check(
                    Libc.call(
                            LibcFunction.EXECVE,
                            SystemCalls.string(arena, program).address(),
                            ChildProcess.strings(arena, arguments).address(),
                            ChildProcess.strings(arena, environment).address()),
                    null);
        }
    }

    @PyBuiltin(value = "posix_spawn" + SPAWN_PARAMETERS, doc = """
        Start a program at a path and give its process ID.

          path
            where the program is
          argv
            list or tuple of its arguments, the first of which is its name
          env
            mapping of its variables; None for those of this process
          file_actions
            tuples of POSIX_SPAWN_OPEN, POSIX_SPAWN_CLOSE or POSIX_SPAWN_DUP2 and what that needs
          setpgroup
            process group that it joins; 0 for one of its own
          resetids
            whether its effective user and group become the real ones
          setsid
            whether it leads a session of its own
          setsigmask
            signals that it blocks
          setsigdef
            signals that it handles in the default way
          scheduler
            tuple of a scheduling policy, or None to keep it, and a sched_param\
        """)
    static long spawn(
            PythonContext context,
            Object path,
            Object argv,
            Object env,
            Object fileActions,
            Object setpgroup,
            boolean resetids,
            boolean setsid,
            Object setsigmask,
            Object setsigdef,
            Object scheduler) {
        byte[] program = SystemCalls.path(context, path, "posix_spawn", PyNone.NONE);
        Options options = new Options(fileActions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        return spawn(context, path, List.of(program), argv, env, options, "posix_spawn");
    }

    /** A program without a slash is looked for in the directories of PATH. */
    @PyBuiltin(
            value = "posix_spawnp" + SPAWN_PARAMETERS,
            doc = "Like posix_spawn(), but look for the program in the directories of PATH.")
    static long spawnFound(
            PythonContext context,
            Object path,
            Object argv,
            Object env,
            Object fileActions,
            Object setpgroup,
            boolean resetids,
            boolean setsid,
            Object setsigmask,
            Object setsigdef,
            Object scheduler) {
        String name = Paths.text(path, "posix_spawnp");
        List<byte[]> programs =
                candidates(context, name, Environment.of(context).path());
        Options options = new Options(fileActions, setpgroup, resetids, setsid, setsigmask, setsigdef, scheduler);
        return spawn(context, path, programs, argv, env, options, "posix_spawnp");
    }

    /** The files that a name may mean, in order; one with a slash is a path. */
    private static List<byte[]> candidates(PythonContext context, String name, String directories) {
        if (name.contains("/")) {
            return List.of(NativeDescriptors.absolute(context, name));
        }
        List<byte[]> programs = new ArrayList<>();
        for (String directory : directories.split(":", -1)) {
            programs.add(NativeDescriptors.absolute(context, directory.isEmpty() ? name : directory + "/" + name));
        }
        return programs;
    }

    private record Options(
            Object fileActions,
            Object group,
            boolean ownIds,
            boolean session,
            Object mask,
            Object defaults,
            Object scheduler) {}

    private static long spawn(
            PythonContext context,
            Object path,
            List<byte[]> programs,
            Object argv,
            Object env,
            Options options,
            String function) {
        SystemCalls.descriptors(context);
        List<byte[]> arguments = arguments(argv, function);
        List<byte[]> environment = env == PyNone.NONE ? Environment.of(context).entries() : environment(env, function);
        try (ChildProcess child = new ChildProcess()) {
            child.changeDirectory(context, null);
            act(context, child, options.fileActions);
            if (options.group != null) {
                child.setGroup(ArgumentConversions.toInt(options.group));
            }
            if (options.ownIds) {
                child.resetIds();
            }
            if (options.session) {
                child.startSession();
            }
            for (Object signal : Items.toArray(options.mask)) {
                child.blockSignal(signal(signal));
            }
            for (Object signal : Items.toArray(options.defaults)) {
                child.restoreSignal(signal(signal));
            }
            if (options.scheduler != null) {
                schedule(child, options.scheduler);
            }
            return OsErrors.check(child.start(programs, arguments, environment), path);
        }
    }

    /** @param scheduler policy, None for that of this process, and parameter */
    private static void schedule(ChildProcess child, Object scheduler) {
        if (!(scheduler instanceof PyTuple pair)) {
            throw Errors.raise(
                    ExceptionTypes.SYSTEM_ERROR, PyStrings.of("new style getargs format but argument is not a tuple"));
        } else if (pair.size() != 2) {
            throw Errors.typeError("A scheduler tuple must have two elements");
        }
        int priority = ScheduleFunctions.priority(pair.get(1));
        if (pair.get(0) != PyNone.NONE) {
            child.setPolicy(ArgumentConversions.toInt(pair.get(0)));
        }
        child.setPriority(priority);
    }

    private static int signal(Object value) {
        long signal = Conversions.toIndex(value) instanceof Long number ? number : -1;
        if (signal < 1 || signal > 64) {
            throw Errors.valueError("signal number %s out of range [1; 64]", Texts.strJava(value));
        }
        return (int) signal;
    }

    private static void act(PythonContext context, ChildProcess child, Object actions) {
        if (actions == PyNone.NONE) {
            return;
        }
        Object[] all = Items.toArrayOrNull(actions);
        if (all == null) {
            throw Errors.typeError("file_actions must be a sequence or None");
        }
        for (Object each : all) {
            if (!(each instanceof PyTuple action) || action.size() == 0) {
                throw Errors.typeError("Each file_actions element must be a non-empty tuple");
            }
            int kind = Items.isInt(action.get(0)) ? ArgumentConversions.toInt(action.get(0)) : -1;
            if (kind == OPEN && action.size() == 5) {
                child.open(
                        ArgumentConversions.toInt(action.get(1)),
                        SystemCalls.path(context, action.get(2), "posix_spawn", PyNone.NONE),
                        ArgumentConversions.toInt(action.get(3)),
                        ArgumentConversions.toInt(action.get(4)));
            } else if (kind == CLOSE && action.size() == 2) {
                child.close(ArgumentConversions.toInt(action.get(1)));
            } else if (kind == DUP2 && action.size() == 3) {
                child.duplicate(ArgumentConversions.toInt(action.get(1)), ArgumentConversions.toInt(action.get(2)));
            } else if (kind == CLOSE_FROM && action.size() == 2) {
                child.closeOthers(ArgumentConversions.toInt(action.get(1)), List.of());
            } else if (kind >= OPEN && kind <= CLOSE_FROM) {
                throw Errors.typeError(
                        "A %s file_action tuple must have %d elements", ACTIONS[kind], ACTION_SIZES[kind]);
            } else {
                throw Errors.typeError("Unknown file_actions identifier");
            }
        }
    }

    /** Starts a program and waits for it, or does not: {@code P_WAIT} and {@code P_NOWAIT}. */
    @PyBuiltin(value = "spawnv(mode, path, argv, /)", doc = """
        Run a program at a path with a list or tuple of arguments.

        With the mode P_NOWAIT gives its process ID, with P_WAIT waits and gives its exit code, or minus the
        number of the signal that ended it.\
        """)
    static Object spawnOrWait(PythonContext context, int mode, Object path, Object argv) {
        return spawnOrWait(context, mode, path, argv, null, "spawnv", false);
    }

    @PyBuiltin(
            value = "spawnve(mode, path, argv, env, /)",
            doc = "Like spawnv(), with the variables of a mapping as the program's environment.")
    static Object spawnOrWait(PythonContext context, int mode, Object path, Object argv, Object env) {
        return spawnOrWait(context, mode, path, argv, env, "spawnve", false);
    }

    /** As {@code spawnv}, of a program that is looked for in the directories of PATH. */
    @PyBuiltin(
            value = "spawnvp(mode, file, args)",
            doc = "Like spawnv(), but look for the program in the directories of PATH.")
    static Object spawnFoundOrWait(PythonContext context, int mode, Object file, Object args) {
        return spawnOrWait(context, mode, file, args, null, "spawnvp", true);
    }

    @PyBuiltin(
            value = "spawnvpe(mode, file, args, env)",
            doc = "Like spawnve(), but look for the program in the directories of the PATH it will have.")
    static Object spawnFoundOrWait(PythonContext context, int mode, Object file, Object args, Object env) {
        return spawnOrWait(context, mode, file, args, env, "spawnvpe", true);
    }

    /** @param search whether a name without a slash is looked for in the PATH the program will have */
    private static Object spawnOrWait(
            PythonContext context, int mode, Object path, Object argv, Object env, String function, boolean search) {
        SystemCalls.descriptors(context);
        String name = Paths.text(path, function);
        List<byte[]> arguments = arguments(argv, function);
        List<byte[]> environment = env == null ? Environment.of(context).entries() : environment(env, function);
        List<byte[]> programs = search
                ? candidates(context, name, searchPath(environment))
                : List.of(NativeDescriptors.absolute(context, name));
        long process;
        try (ChildProcess child = new ChildProcess()) {
            child.changeDirectory(context, null);
            process = child.start(programs, arguments, environment);
        }
        if (mode != P_WAIT) {
            return OsErrors.check(process, path);
        } else if (process < 0) {
            // a forked child that cannot become the program ends so
            return NOT_STARTED;
        }
        long status = (long) ((PyTuple) WaitFunctions.waitFor(context, (int) process, 0)).get(1);
        return WaitFunctions.exitCode((int) status);
    }

    private static String searchPath(List<byte[]> environment) {
        for (byte[] entry : environment) {
            String text = FileNames.decode(entry);
            if (text.startsWith("PATH=")) {
                return text.substring("PATH=".length());
            }
        }
        return Environment.DEFAULT_PATH;
    }

    /** The status that {@code waitpid} would tell. */
    @PyBuiltin(
            value = "system(command)",
            doc = "Let a shell run a command, and give its wait status, which waitstatus_to_exitcode() reads.")
    static Object system(PythonContext context, Object command) {
        byte[] text = EmbeddedNulls.refuseByte(
                command instanceof PyBytes bytes ? bytes.value() : FileNames.encode(Conversions.toPath(command)));
        SystemCalls.descriptors(context);
        try (ChildProcess child = new ChildProcess()) {
            child.changeDirectory(context, null);
            List<byte[]> arguments = List.of(FileNames.encode("sh"), FileNames.encode("-c"), text);
            List<byte[]> environment = Environment.of(context).entries();
            long process =
                    OsErrors.check(child.start(List.of(FileNames.encode("/bin/sh")), arguments, environment), null);
            return ((PyTuple) WaitFunctions.waitFor(context, (int) process, 0)).get(1);
        }
    }

    @PyBuiltin(value = "abort()", doc = "End the process at once by the signal SIGABRT.")
    static void abort(PythonContext context) {
        SystemCalls.call(context, LibcFunction.KILL, Libc.call(LibcFunction.GETPID), 6);
    }
}
