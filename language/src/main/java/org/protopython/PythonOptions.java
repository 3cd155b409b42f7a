// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import com.oracle.truffle.api.Option;
import org.graalvm.options.OptionCategory;
import org.graalvm.options.OptionKey;
import org.graalvm.options.OptionStability;
import org.graalvm.options.OptionValues;
import org.protopython.runtime.LaunchSettings;

/**
 * What an embedder or the launcher may set, as {@code protopython.<Name>}. The launcher translates CPython's letters
 * into these; the defaults are those of an embedded context.
 */
@Option.Group("protopython")
public final class PythonOptions {
    @Option(
            help = "Run the evaluated source as the main program: an uncaught exception prints its traceback and"
                    + " exits.",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> MainMode = new OptionKey<>(false);

    @Option(
            help = "The context's streams are those of the process: descriptors 0, 1 and 2.",
            category = OptionCategory.INTERNAL,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> ProcessStreams = new OptionKey<>(false);

    @Option(
            help = "Digits of those of the descriptors 0, 1 and 2 that were closed when the process began.",
            category = OptionCategory.INTERNAL,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> ClosedStreams = new OptionKey<>("");

    @Option(
            help = "With MainMode: run this module as __main__, in place of the evaluated source (-m).",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> Module = new OptionKey<>("");

    @Option(
            help = "Elements of sys.orig_argv after the first, separated by NUL characters.",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> OriginalArguments = new OptionKey<>("");

    @Option(help = "Value of sys.executable.", category = OptionCategory.EXPERT, stability = OptionStability.STABLE)
    public static final OptionKey<String> Executable = new OptionKey<>("");

    @Option(
            help = "Directory that holds lib/python3.14; empty: the standard library packed in the jar.",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> Home = new OptionKey<>("");

    @Option(
            help = "Directories put before the standard library on sys.path, separated as in PYTHONPATH.",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> PythonPath = new OptionKey<>("");

    @Option(
            help = "Isolated mode: neither the program's directory nor PYTHON* variables are used (-I).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> IsolateFlag = new OptionKey<>(false);

    @Option(
            help = "Ignore PYTHON* environment variables (-E).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> IgnoreEnvironmentFlag = new OptionKey<>(false);

    @Option(
            help = "Do not put the program's directory on sys.path (-P).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> SafePathFlag = new OptionKey<>(false);

    @Option(
            help = "Do not add the user's site-packages to sys.path (-s).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> NoUserSiteFlag = new OptionKey<>(false);

    @Option(
            help = "Do not import site on start-up (-S).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> NoSiteFlag = new OptionKey<>(false);

    @Option(
            help = "Go on with an interactive session after the program (-i).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> InspectFlag = new OptionKey<>(false);

    @Option(
            help = "Write stdout and stderr without a buffer (-u).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> UnbufferedFlag = new OptionKey<>(false);

    @Option(
            help = "Whether .pyc files with a hash are checked against their source: default, always or never.",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> CheckHashPycsMode = new OptionKey<>("default");

    @Option(help = "Do not write .pyc files (-B).", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> DontWriteBytecodeFlag = new OptionKey<>(true);

    @Option(
            help = "Optimization level: 1 drops assert statements, 2 docstrings too (-O, -OO).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Integer> OptimizeLevel = new OptionKey<>(0);

    @Option(help = "Level of import tracing (-v).", category = OptionCategory.USER, stability = OptionStability.STABLE)
    public static final OptionKey<Integer> VerboseLevel = new OptionKey<>(0);

    @Option(
            help = "What sys.flags.debug says (-d).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> DebugFlag = new OptionKey<>(false);

    @Option(
            help = "No banner in an interactive session (-q).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> QuietFlag = new OptionKey<>(false);

    @Option(
            help = "Warn of comparisons of bytes with str: 1 warns, 2 raises (-b, -bb).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Integer> BytesWarningLevel = new OptionKey<>(0);

    @Option(
            help = "Warning filters, sys.warnoptions, separated by line feeds (-W).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> WarnOptions = new OptionKey<>("");

    @Option(
            help = "Implementation options, sys._xoptions, separated by line feeds (-X).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> XOptions = new OptionKey<>("");

    @Option(
            help = "How extensions are called: inlined (java.lang.foreign) or nfi (Truffle NFI). One per process.",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<String> HPyBackend = new OptionKey<>("inlined");

    @Option(
            help = "Functions of extensions that call back run on a stack of their own, which makes that cheap.",
            category = OptionCategory.EXPERT,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> HPyStacks = new OptionKey<>(true);

    @Option(
            help = "Code tells lines only, and no columns (-X no_debug_ranges).",
            category = OptionCategory.USER,
            stability = OptionStability.STABLE)
    public static final OptionKey<Boolean> NoDebugRangesFlag = new OptionKey<>(false);

    private PythonOptions() {}

    static LaunchSettings settings(OptionValues options) {
        return new LaunchSettings(
                options.get(MainMode),
                options.get(ProcessStreams),
                options.get(ClosedStreams),
                options.get(Module),
                options.get(OriginalArguments),
                options.get(Executable),
                options.get(Home),
                options.get(PythonPath),
                options.get(IsolateFlag),
                options.get(IgnoreEnvironmentFlag),
                options.get(SafePathFlag),
                options.get(NoUserSiteFlag),
                options.get(NoSiteFlag),
                options.get(InspectFlag),
                options.get(UnbufferedFlag),
                options.get(DontWriteBytecodeFlag),
                options.get(CheckHashPycsMode),
                options.get(OptimizeLevel),
                options.get(VerboseLevel),
                options.get(DebugFlag),
                options.get(QuietFlag),
                options.get(BytesWarningLevel),
                options.get(WarnOptions),
                options.get(XOptions),
                options.get(NoDebugRangesFlag));
    }
}
