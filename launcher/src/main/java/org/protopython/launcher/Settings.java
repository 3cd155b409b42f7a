// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** CPython's flags, from option letters and {@code PYTHON*} variables, on their way to language options. */
final class Settings {
    private boolean noDebugRanges;
    private boolean isolated;
    private boolean ignoreEnvironment;
    private boolean safePath;
    private boolean noUserSite;
    private boolean noSite;
    private boolean inspect;
    private boolean unbuffered;
    private boolean dontWriteBytecode;
    private String checkHashPycs = "";
    private boolean quiet;
    private boolean debug;
    private boolean skipFirstLine;
    private boolean randomHashes;
    private String hashSeed = "";
    private int optimize;
    private int verbose;
    private int bytesWarning;
    private String pythonPath = "";
    private String problem;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> xOptions = new ArrayList<>();

    boolean inspect() {
        return inspect;
    }

    boolean quiet() {
        return quiet;
    }

    boolean skipFirstLine() {
        return skipFirstLine;
    }

    /** Sets what an option letter without a value says; false if there is no such letter. */
    boolean setFlag(char letter) {
        switch (letter) {
            case 'b' -> bytesWarning++;
            case 'B' -> dontWriteBytecode = true;
            case 'd' -> debug = true;
            case 'R' -> randomHashes = true;
            case 'E' -> ignoreEnvironment = true;
            case 'i' -> inspect = true;
            case 'I' -> {
                isolated = true;
                ignoreEnvironment = true;
                safePath = true;
                noUserSite = true;
            }
            case 'O' -> optimize++;
            case 'P' -> safePath = true;
            case 'q' -> quiet = true;
            case 's' -> noUserSite = true;
            case 'S' -> noSite = true;
            case 'u' -> unbuffered = true;
            case 'v' -> verbose++;
            case 'x' -> skipFirstLine = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes the value of {@code -W} or {@code -X}. */
    void setValue(char letter, String value) {
        (letter == 'W' ? warnings : xOptions).add(value);
    }

    /** Takes the value of {@code --check-hash-based-pycs}. */
    void checkHashPycs(String mode) {
        checkHashPycs = mode;
    }

    /** The seed of the hashes of text, empty for another one in each process. */
    String hashSeed() {
        return hashSeed;
    }

    /** What keeps Python from starting, in CPython's words; null when nothing does. Known after {@link #addEnvironment}. */
    String problem() {
        return problem;
    }

    /** Adds what the environment says, unless the options forbid it. Called when all options are read. */
    void addEnvironment(Map<String, String> environment) {
        Map<String, String> heeded = ignoreEnvironment ? Map.of() : environment;
        problem = SwitchOptions.problem(xOptions, heeded);
        problem = problem == null ? NumberOptions.problem(xOptions, heeded) : problem;
        if (ignoreEnvironment) {
            return;
        }
        String seed = environment.getOrDefault("PYTHONHASHSEED", "");
        hashSeed = randomHashes || seed.equals("random") ? "" : seed;
        problem = problem == null ? NumberOptions.hashSeedProblem(hashSeed) : problem;
        pythonPath = environment.getOrDefault("PYTHONPATH", "");
        safePath |= isSet(environment, "PYTHONSAFEPATH");
        noUserSite |= level(environment, "PYTHONNOUSERSITE") > 0;
        inspect |= isSet(environment, "PYTHONINSPECT");
        unbuffered |= level(environment, "PYTHONUNBUFFERED") > 0;
        dontWriteBytecode |= level(environment, "PYTHONDONTWRITEBYTECODE") > 0;
        debug |= level(environment, "PYTHONDEBUG") > 0;
        noDebugRanges = isSet(environment, "PYTHONNODEBUGRANGES");
        optimize = Math.max(optimize, level(environment, "PYTHONOPTIMIZE"));
        verbose = Math.max(verbose, level(environment, "PYTHONVERBOSE"));
        String filters = environment.getOrDefault("PYTHONWARNINGS", "");
        if (!filters.isEmpty()) {
            warnings.addAll(0, List.of(filters.split(",")));
        }
    }

    private static boolean isSet(Map<String, String> environment, String name) {
        return !environment.getOrDefault(name, "").isEmpty();
    }

    /** The value of a variable that counts; 0 when it is empty or missing, 1 for what is no number. */
    private static int level(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isEmpty()) {
            return 0;
        }
        try {
            int level = Integer.parseInt(value);
            return level < 0 ? 1 : level;
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** Writes whatever differs from the language's defaults. */
    void putInto(Map<String, String> options) {
        flag(options, "IsolateFlag", isolated);
        flag(options, "IgnoreEnvironmentFlag", ignoreEnvironment);
        flag(options, "SafePathFlag", safePath);
        flag(options, "NoUserSiteFlag", noUserSite);
        flag(options, "NoSiteFlag", noSite);
        flag(options, "InspectFlag", inspect);
        flag(options, "UnbufferedFlag", unbuffered);
        flag(options, "DontWriteBytecodeFlag", dontWriteBytecode);
        flag(options, "NoDebugRangesFlag", noDebugRanges || xOptions.contains("no_debug_ranges"));
        flag(options, "QuietFlag", quiet);
        flag(options, "DebugFlag", debug);
        level(options, "OptimizeLevel", optimize);
        level(options, "VerboseLevel", verbose);
        level(options, "BytesWarningLevel", bytesWarning);
        text(options, "PythonPath", pythonPath);
        text(options, "CheckHashPycsMode", checkHashPycs);
        text(options, "WarnOptions", String.join("\n", warnings));
        text(options, "XOptions", String.join("\n", xOptions));
    }

    private static void flag(Map<String, String> options, String name, boolean value) {
        if (value) {
            options.put(Main.LANGUAGE + "." + name, "true");
        }
    }

    private static void level(Map<String, String> options, String name, int value) {
        if (value != 0) {
            options.put(Main.LANGUAGE + "." + name, Integer.toString(value));
        }
    }

    private static void text(Map<String, String> options, String name, String value) {
        if (!value.isEmpty()) {
            options.put(Main.LANGUAGE + "." + name, value);
        }
    }
}
