// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * A parsed command line: what to run, with which {@code sys.argv}, under which settings. Options stand before the
 * program, letters may be joined ({@code -Bc}), and what begins with two dashes and is not CPython's is left to the
 * polyglot launcher ({@code --cpusampler}, {@code --vm.Xmx1g}).
 *
 * @param program code, module or file name; null for stdin
 * @param argv {@code sys.argv}
 */
record CommandLine(
        Program.Kind kind,
        String program,
        String[] argv,
        Settings settings,
        Information information,
        List<String> unrecognized) {

    /** What to print in place of running anything. */
    enum Information {
        NONE,
        HELP,
        VERSION,
        LONG_VERSION
    }

    /** A wrong command line; the message is CPython's first line, the usage line follows it. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static CommandLine parse(List<String> arguments) throws UsageException {
        return new Scanner(arguments).scan();
    }

    private static final class Scanner {
        private final List<String> arguments;
        private final Settings settings = new Settings();
        private final List<String> unrecognized = new ArrayList<>();
        private Information information = Information.NONE;
        private int next;

        Scanner(List<String> arguments) {
            this.arguments = arguments;
        }

        CommandLine scan() throws UsageException {
            while (next < arguments.size()) {
                String argument = arguments.get(next);
                if (argument.equals("-") || !argument.startsWith("-")) {
                    break;
                }
                next++;
                if (argument.startsWith("--")) {
                    if (argument.equals("--")) {
                        break;
                    }
                    longOption(argument);
                } else {
                    CommandLine found = letters(argument);
                    if (found != null) {
                        return found;
                    }
                }
            }
            settings.addEnvironment(System.getenv());
            if (next >= arguments.size()) {
                boolean terminal = settings.inspect() || StandardStreams.stdinIsTerminal();
                boolean runs = information == Information.NONE && terminal;
                return result(runs ? Program.Kind.INTERACTIVE : Program.Kind.STDIN, null, "");
            }
            String file = arguments.get(next++);
            return file.equals("-") ? result(Program.Kind.STDIN, null, "-") : result(Program.Kind.FILE, file, file);
        }

        private void longOption(String argument) throws UsageException {
            switch (argument) {
                case "--help", "--help-all" -> information = Information.HELP;
                case "--version" -> version();
                case "--check-hash-based-pycs" -> hashBasedPycs(argument);
                default -> unrecognized.add(argument);
            }
        }

        /** Takes whether compiled files with a hash are checked. */
        private void hashBasedPycs(String option) throws UsageException {
            if (next >= arguments.size()) {
                throw new UsageException("Argument expected for the " + option + " options");
            }
            String mode = arguments.get(next++);
            if (!List.of("default", "always", "never").contains(mode)) {
                throw new UsageException(option + " must be one of 'default', 'always', or 'never'");
            }
            settings.checkHashPycs(mode);
        }

        /** Reads one group of letters; returns the finished command line if one of them names the program. */
        private CommandLine letters(String group) throws UsageException {
            for (int i = 1; i < group.length(); i++) {
                char letter = group.charAt(i);
                String rest = group.substring(i + 1);
                switch (letter) {
                    case 'c', 'm' -> {
                        String program = value(rest, "-" + letter);
                        settings.addEnvironment(System.getenv());
                        return letter == 'c'
                                ? result(Program.Kind.CODE, program, "-c")
                                : result(Program.Kind.MODULE, program, "-m");
                    }
                    case 'W', 'X' -> {
                        settings.setValue(letter, value(rest, "-" + letter));
                        return null;
                    }
                    case 'h', '?' -> information = Information.HELP;
                    case 'V' -> version();
                    default -> {
                        if (!settings.setFlag(letter)) {
                            throw new UsageException("Unknown option: -" + letter);
                        }
                    }
                }
            }
            return null;
        }

        private void version() {
            information = information == Information.VERSION ? Information.LONG_VERSION : Information.VERSION;
        }

        private String value(String attached, String option) throws UsageException {
            if (!attached.isEmpty()) {
                return attached;
            }
            if (next >= arguments.size()) {
                throw new UsageException("Argument expected for the " + option + " option");
            }
            return arguments.get(next++);
        }

        private CommandLine result(Program.Kind kind, String program, String argv0) {
            List<String> argv = new ArrayList<>();
            argv.add(argv0);
            argv.addAll(arguments.subList(Math.min(next, arguments.size()), arguments.size()));
            return new CommandLine(
                    kind, program, argv.toArray(new String[0]), settings, information, List.copyOf(unrecognized));
        }
    }
}
