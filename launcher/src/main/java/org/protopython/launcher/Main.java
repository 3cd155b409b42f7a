// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.graalvm.launcher.AbstractLanguageLauncher;
import org.graalvm.options.OptionCategory;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/**
 * {@code protopython [option] ... [-c cmd | -m mod | file | -] [arg] ...}, with CPython's options, messages and exit
 * codes. Everything that is Python happens in the language: this class translates the command line into language
 * options and one {@link Program} to evaluate in main mode.
 */
public final class Main extends AbstractLanguageLauncher {
    static final String LANGUAGE = "protopython";

    /** Where the distribution lies, given by its shell script; null when started by hand. */
    private static final String HOME_PROPERTY = "protopython.home";

    /** The path by which the shell script was called, for {@code sys.executable} and messages. */
    private static final String EXECUTABLE_PROPERTY = "protopython.executable";
    /** The user's value of LC_ALL where the start script has put another in its place. */
    private static final String LOCALE_PROPERTY = "protopython.lcAll";

    /** Digits of the standard descriptors in whose place the start script has opened the null device. */
    private static final String CLOSED_PROPERTY = "protopython.closedStreams";
    /** The seed of hashes, which belong to the process and not to a context. */
    private static final String HASH_SEED_PROPERTY = "protopython.hashSeed";

    /** Address space, of which the system takes memory as far as it is used. */
    private static final long STACK_BYTES = 512L << 20;

    private CommandLine commandLine;

    public static void main(String[] args) {
        new Main().launch(RawArguments.of(args));
    }

    @Override
    protected List<String> preprocessArguments(List<String> arguments, Map<String, String> polyglotOptions) {
        try {
            commandLine = CommandLine.parse(arguments);
        } catch (CommandLine.UsageException e) {
            System.err.println(e.getMessage());
            throw usage();
        }
        String problem = commandLine.settings().problem();
        if (problem != null) {
            String state = problem.startsWith("preconfig_") ? "preinitializing" : "preinitialized";
            System.err.println("Fatal Python error: " + problem + "\nPython runtime state: " + state + "\n");
            throw exit(1);
        }
        switch (commandLine.information()) {
            case NONE -> {}
            case HELP -> {
                System.out.print(Texts.help(executable()));
                throw exit();
            }
            case VERSION -> {
                System.out.println(Texts.version());
                throw exit();
            }
            case LONG_VERSION -> {
                try (Engine engine = Engine.create()) {
                    System.out.println(Texts.longVersion(engine));
                }
                throw exit();
            }
        }
        // Programs write .pyc files unless they are told not to; embedded contexts only when they are told to.
        polyglotOptions.put("protopython.DontWriteBytecodeFlag", "false");
        commandLine.settings().putInto(polyglotOptions);
        if (!commandLine.settings().hashSeed().isEmpty()) {
            System.setProperty(HASH_SEED_PROPERTY, commandLine.settings().hashSeed());
        }
        polyglotOptions.put("protopython.MainMode", "true");
        polyglotOptions.put("protopython.ProcessStreams", "true");
        polyglotOptions.put("protopython.ClosedStreams", System.getProperty(CLOSED_PROPERTY, ""));
        polyglotOptions.put("protopython.Executable", executable());
        polyglotOptions.put("protopython.OriginalArguments", String.join("\0", arguments));
        String home = System.getProperty(HOME_PROPERTY);
        if (home != null) {
            polyglotOptions.put("protopython.Home", home);
        }
        if (commandLine.kind() == Program.Kind.MODULE) {
            polyglotOptions.put("protopython.Module", commandLine.program());
        }
        return commandLine.unrecognized();
    }

    @Override
    protected void launch(Context.Builder builder) {
        builder.arguments(LANGUAGE, commandLine.argv());
        String locale = System.getProperty(LOCALE_PROPERTY);
        if (locale != null) {
            builder.environment("LC_ALL", locale);
        }
        // Python has its own buffers; a second one would only reorder stdout and stderr.
        builder.out(new FileOutputStream(FileDescriptor.out)).err(new FileOutputStream(FileDescriptor.err));
        Program program;
        try {
            program = Program.of(commandLine);
        } catch (Program.NotThereException e) {
            System.err.println(executable() + ": " + e.getMessage());
            throw exit(e.exitCode());
        } catch (Program.UndecodableException e) {
            System.err.println(e.getMessage());
            throw exit(1);
        } catch (IOException e) {
            throw abort(e, 2);
        }
        int status = runDeep(builder, program);
        if (status != 0) {
            throw exit(status);
        }
    }

    /** Runs the program in a thread whose stack is large enough for any limit of recursion that programs set. */
    private int runDeep(Context.Builder builder, Program program) {
        int[] status = {1};
        Thread main = new Thread(null, () -> status[0] = run(builder, program), "main program", STACK_BYTES);
        main.start();
        while (true) {
            try {
                main.join();
                return status[0];
            } catch (InterruptedException e) {
                // nobody interrupts this thread; the program goes on
                continue;
            }
        }
    }

    private int run(Context.Builder builder, Program program) {
        try (Context context = builder.build()) {
            if (program.kind() == Program.Kind.INTERACTIVE) {
                return new Console(context, commandLine.settings().quiet()).run();
            }
            context.eval(program.source());
            return commandLine.settings().inspect() ? new Console(context, true).run() : 0;
        } catch (PolyglotException e) {
            return status(e);
        }
    }

    /** Exit status for an exception that left the language; prints those that the language has not printed itself. */
    private static int status(PolyglotException e) {
        if (e.isExit()) {
            return e.getExitStatus();
        }
        if (e.isInterrupted()) {
            return 130;
        }
        if (e.isInternalError()) {
            System.err.println("Fatal Python error: " + e.getMessage());
            e.printStackTrace();
            return 134;
        }
        System.err.println(e.getMessage());
        return 1;
    }

    private static String executable() {
        String called = System.getProperty(EXECUTABLE_PROPERTY);
        return called == null ? LANGUAGE : Path.of(called).normalize().toString();
    }

    private AbortException usage() {
        System.err.println(Texts.usage(executable()));
        return exit(2);
    }

    @Override
    protected AbortException abortUnrecognizedArgument(String argument) {
        System.err.println("Unknown option: " + argument);
        throw usage();
    }

    @Override
    protected String getLanguageId() {
        return LANGUAGE;
    }

    @Override
    protected void printHelp(OptionCategory maxCategory) {
        System.out.print(Texts.help(executable()));
    }

    @Override
    protected void printVersion() {
        System.out.println(Texts.version());
    }

    @Override
    protected void collectArguments(Set<String> options) {
        options.addAll(List.of("-c", "-m", "-V", "--version", "-h", "--help"));
    }
}
