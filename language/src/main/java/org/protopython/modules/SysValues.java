// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.io.StandardStreams;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashSecret;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PySimpleNamespace;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Attributes;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.IntegerLimits;
import org.protopython.ops.StructSequence;
import org.protopython.ops.imports.LibraryModules;
import org.protopython.ops.imports.LibraryPaths;
import org.protopython.ops.imports.ModuleLoader;
import org.protopython.ops.imports.ModuleSpecs;
import org.protopython.runtime.LaunchSettings;
import org.protopython.runtime.PythonContext;

/** The values of {@code sys}. */
@PyModule("sys")
public final class SysValues {
    @PyConstant("hexversion")
    static final long HEX_VERSION = 0x030E03F0L;

    @PyConstant("maxsize")
    static final long MAX_SIZE = Long.MAX_VALUE;

    @PyConstant("maxunicode")
    static final long MAX_UNICODE = 0x10FFFFL;

    @PyConstant("api_version")
    static final long API_VERSION = 1013L;

    @PyConstant("byteorder")
    static final String BYTE_ORDER = "little";

    @PyConstant("platform")
    static final String PLATFORM = "linux";

    @PyConstant("float_repr_style")
    static final String FLOAT_REPR_STYLE = "short";

    @PyConstant("platlibdir")
    static final String LIBRARY_DIRECTORY = "lib";

    @PyConstant("abiflags")
    static final String ABI_FLAGS = "";

    @PyConstant("copyright")
    static final String COPYRIGHT = "Copyright (c) 2026 the protoPython authors.";

    private static final StructSequence VERSION_INFO = new StructSequence(
                    "sys",
                    "version_info",
                    "major: The first number.",
                    "minor: The number after the first point.",
                    "micro: The number after the second point.",
                    "releaselevel: 'alpha', 'beta', 'candidate' or 'final'.",
                    "serial: Number of the release on its level.")
            .withDoc("The version of Python, as a tuple.")
            .withoutInstances();
    private static final StructSequence FLOAT_INFO = new StructSequence(
                    "sys",
                    "float_info",
                    "max: The largest number.",
                    "max_exp: The largest e for which 2**(e-1) is a float.",
                    "max_10_exp: The largest e for which 10**e is a float.",
                    "min: The smallest positive number of full precision.",
                    "min_exp: The smallest e for which 2**(e-1) has full precision.",
                    "min_10_exp: The smallest e for which 10**e has full precision.",
                    "dig: How many decimal digits survive as a float and back.",
                    "mant_dig: How many binary digits a float has.",
                    "epsilon: Difference between 1.0 and the next float.",
                    "radix: Base of the exponent.",
                    "rounds: How results are rounded; 1 is to the nearest float.")
            .withDoc("Limits and precision of float.");
    private static final StructSequence INT_INFO = new StructSequence(
                    "sys",
                    "int_info",
                    "bits_per_digit: Bits of each of CPython's digits of an int.",
                    "sizeof_digit: Bytes of each of these digits.",
                    "default_max_str_digits: How many digits conversions to and from str may have by default.",
                    "str_digits_check_threshold: The least number that may be set for that, but for 0.")
            .withDoc("How int works inside.");
    private static final StructSequence HASH_INFO = new StructSequence(
                    "sys",
                    "hash_info",
                    "width: Bits of a hash.",
                    "modulus: The prime modulo which numbers are hashed.",
                    "inf: Hash of infinity.",
                    "nan: No longer of use: hashes of NaN differ.",
                    "imag: Number by which imaginary parts are multiplied.",
                    "algorithm: Name of the algorithm for str and bytes.",
                    "hash_bits: Bits that this algorithm gives.",
                    "seed_bits: Bits of the secret that it starts from.",
                    "cutoff: Texts shorter than this are hashed in another way; 0 for none.")
            .withDoc("How hashes are computed.");
    private static final StructSequence THREAD_INFO = new StructSequence(
                    "sys",
                    "thread_info",
                    "name: Name of the implementation of threads.",
                    "lock: How locks are made, or None if that is not known.",
                    "version: Name and version of their library, or None if that is not known.")
            .withDoc("How threads and locks are made.");
    private static final StructSequence FLAGS = new StructSequence(
                    "sys",
                    "flags",
                    "debug: Whether the parser was to tell what it does, option -d.",
                    "inspect: Whether a session follows the program, option -i.",
                    "interactive: Whether a session was asked for, option -i.",
                    "optimize: How often -O was given: 1 leaves out assertions, 2 documentation too.",
                    "dont_write_bytecode: Whether compiled modules are not kept, option -B.",
                    "no_user_site: Whether the user's own packages are left out, options -s and -I.",
                    "no_site: Whether the module site is not imported at the start, option -S.",
                    "ignore_environment: Whether variables that begin with PYTHON are ignored, options -E and -I.",
                    "verbose: How often -v was given, to be told of imports.",
                    "bytes_warning: How often -b was given: 1 warns of comparing bytes with str, 2 makes errors of it.",
                    "quiet: Whether sessions begin without a greeting, option -q.",
                    "hash_randomization: Whether hashes of str and bytes differ between runs, variable PYTHONHASHSEED.",
                    "isolated: Whether the program ignores the user's surroundings, option -I.",
                    "dev_mode: Whether more is checked, option -X dev.",
                    "utf8_mode: Whether UTF-8 takes the place of the locale's encoding, option -X utf8.",
                    "warn_default_encoding: Whether open() without an encoding warns, -X warn_default_encoding.",
                    "safe_path: Whether sys.path begins without a directory that may not be safe, option -P.",
                    "int_max_str_digits: How many digits an int may have as a str, -X int_max_str_digits.")
            .withHidden(
                    "gil: Whether one thread at a time runs Python, option -X gil.",
                    "thread_inherit_context: Whether threads get their starter's context, -X thread_inherit_context.",
                    "context_aware_warnings: Whether catch_warnings() is for one context, -X context_aware_warnings.")
            .withDoc("What was chosen by options on the command line and variables of the environment.")
            .withoutInstances();

    private SysValues() {}

    /** The streams a context starts with; {@code sys.stdout} and {@code sys.__stdout__} are the same object. */
    private record Streams(Object input, Object output, Object error) {
        static Streams of(PythonContext context) {
            return context.extension(
                    Streams.class,
                    key -> new Streams(
                            StandardStreams.create(key, 0),
                            StandardStreams.create(key, 1),
                            StandardStreams.create(key, 2)));
        }
    }

    @PyConstant("version")
    static String version() {
        // in the form that platform.python_version() reads: (build) [compiler]
        return "3.14.3 (protoPython 0.1.0) [" + System.getProperty("java.vm.name") + " "
                + Runtime.version().feature() + "]";
    }

    /** Branch and revision are those of a working copy, which a distribution has not. */
    @PyConstant("_git")
    static Object git() {
        return new PyTuple(PyStrings.of("protoPython"), PyStrings.of(""), PyStrings.of(""));
    }

    @PyConstant("version_info")
    static Object versionInfo() {
        return VERSION_INFO.make(3L, 14L, 3L, PyStrings.of("final"), 0L);
    }

    @PyConstant("float_info")
    static Object floatInfo() {
        return FLOAT_INFO.make(
                Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L, Math.ulp(1.0), 2L, 1L);
    }

    @PyConstant("int_info")
    static Object intInfo() {
        return INT_INFO.make(30L, 4L, 4300L, 640L);
    }

    @PyConstant("hash_info")
    static Object hashInfo() {
        return HASH_INFO.make(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, PyStrings.of("siphash13"), 64L, 128L, 0L);
    }

    @PyConstant("thread_info")
    static Object threadInfo() {
        return THREAD_INFO.make(PyStrings.of("pthread"), PyNone.NONE, PyNone.NONE);
    }

    @PyConstant("flags")
    static Object flags(PythonContext context) {
        LaunchSettings settings = context.settings();
        Object[] fields = {
            number(settings.debug()),
            number(settings.inspect()),
            0L,
            (long) settings.optimize(),
            number(settings.dontWriteBytecode()),
            number(settings.noUserSite()),
            number(settings.noSite()),
            number(settings.ignoreEnvironment()),
            (long) settings.verbose(),
            (long) settings.bytesWarning(),
            number(settings.quiet()),
            number(HashSecret.PRESENT),
            number(settings.isolated()),
            ImplementationOptions.isDevelopment(context),
            1L,
            number(ImplementationOptions.warnsOfDefaultEncoding(context)),
            settings.safePath(),
            (long) IntegerLimits.atStart(context)
        };
        return FLAGS.makeWithHidden(
                fields,
                0L,
                number(ImplementationOptions.isOn(context, "thread_inherit_context", "PYTHON_THREAD_INHERIT_CONTEXT")),
                number(ImplementationOptions.isOn(context, "context_aware_warnings", "PYTHON_CONTEXT_AWARE_WARNINGS")));
    }

    private static long number(boolean flag) {
        return flag ? 1 : 0;
    }

    @PyConstant("implementation")
    static Object implementation() {
        PySimpleNamespace implementation = new PySimpleNamespace(BuiltinTypes.SIMPLE_NAMESPACE);
        Attributes.setOwn(implementation, "name", PyStrings.of("protopython"));
        Attributes.setOwn(implementation, "cache_tag", PyStrings.of(ModuleSpecs.CACHE_TAG));
        Attributes.setOwn(implementation, "version", versionInfo());
        Attributes.setOwn(implementation, "hexversion", HEX_VERSION);
        Attributes.setOwn(implementation, "supports_isolated_interpreters", true);
        return implementation;
    }

    @PyConstant("argv")
    static Object arguments(PythonContext context) {
        String[] arguments = context.env().getApplicationArguments();
        return texts(arguments.length == 0 ? List.of("") : List.of(arguments));
    }

    @PyConstant("orig_argv")
    static Object originalArguments(PythonContext context) {
        List<String> all = new ArrayList<>();
        all.add(context.settings().executable());
        String original = context.settings().originalArguments();
        if (!original.isEmpty()) {
            all.addAll(List.of(original.split("\0", -1)));
        } else if (!context.settings().mainMode()) {
            all.addAll(List.of(context.env().getApplicationArguments()));
        }
        return texts(all);
    }

    @PyConstant("executable")
    static String executable(PythonContext context) {
        return context.settings().executable();
    }

    @PyConstant("_base_executable")
    static String baseExecutable(PythonContext context) {
        return LibraryPaths.of(context).baseExecutable();
    }

    @PyConstant("path")
    static Object path(PythonContext context) {
        return texts(LibraryPaths.of(context).searchPath());
    }

    @PyConstant("prefix")
    static String prefix(PythonContext context) {
        return LibraryPaths.of(context).prefix();
    }

    @PyConstant("exec_prefix")
    static String execPrefix(PythonContext context) {
        return LibraryPaths.of(context).prefix();
    }

    @PyConstant("base_prefix")
    static String basePrefix(PythonContext context) {
        return LibraryPaths.of(context).installation();
    }

    @PyConstant("base_exec_prefix")
    static String baseExecPrefix(PythonContext context) {
        return LibraryPaths.of(context).installation();
    }

    @PyConstant("_home")
    static Object home(PythonContext context) {
        String home = LibraryPaths.of(context).environmentHome();
        return home == null ? PyNone.NONE : PyStrings.of(home);
    }

    @PyConstant("_stdlib_dir")
    static Object library(PythonContext context) {
        String library = LibraryPaths.of(context).library();
        return library == null ? PyNone.NONE : PyStrings.of(library);
    }

    @PyConstant("modules")
    static Object modules(PythonContext context) {
        return context.modules();
    }

    @PyConstant("dont_write_bytecode")
    static boolean dontWriteBytecode(PythonContext context) {
        return context.settings().dontWriteBytecode();
    }

    @PyConstant("warnoptions")
    static Object warnOptions(PythonContext context) {
        List<String> filters = new ArrayList<>();
        if (ImplementationOptions.isDevelopment(context)) {
            filters.add("default");
        }
        filters.addAll(lines(context.settings().warnings()));
        int bytesWarning = context.settings().bytesWarning();
        if (bytesWarning > 0) {
            filters.add(bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
        return texts(filters);
    }

    /** Where the directories {@code __pycache__} would be, were they not beside the files; None without a wish. */
    @PyConstant("pycache_prefix")
    static Object cachePrefix(PythonContext context) {
        String prefix = ImplementationOptions.valueOrVariable(context, "pycache_prefix", "PYTHONPYCACHEPREFIX");
        return prefix == null || prefix.isEmpty() ? PyNone.NONE : PyStrings.of(prefix);
    }

    @PyConstant("_xoptions")
    static Object implementationOptions(PythonContext context) {
        PyDict options = new PyDict();
        for (String option : lines(context.settings().implementationOptions())) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                options.put(option, true);
            } else {
                options.put(option.substring(0, equals), PyStrings.of(option.substring(equals + 1)));
            }
        }
        return options;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    @PyConstant("_jit")
    static Object jit(PythonContext context) {
        return part(context, "sys._jit");
    }

    @PyConstant("monitoring")
    static Object monitoring(PythonContext context) {
        return part(context, "sys.monitoring");
    }

    /** A module that is an attribute of this one. */
    private static Object part(PythonContext context, String name) {
        org.protopython.objects.PyModule module = new org.protopython.objects.PyModule(name);
        ModuleLoader.fillBuiltin(module, context.builtinTable().module(name));
        context.modules().put(name, module);
        return module;
    }

    @PyConstant("builtin_module_names")
    static Object builtinModules(PythonContext context) {
        List<String> names = Arrays.stream(context.builtinTable().moduleNames())
                .filter(name -> name.indexOf('.') < 0)
                .sorted()
                .toList();
        return new PyTuple(texts(names).toArray());
    }

    @PyConstant("stdlib_module_names")
    static Object libraryModules(PythonContext context) {
        Set<String> names = LibraryModules.names(context);
        PySet set = new PySet(BuiltinTypes.FROZENSET);
        names.forEach(name -> set.add(PyStrings.of(name)));
        return set;
    }

    @PyConstant("stdin")
    static Object input(PythonContext context) {
        return Streams.of(context).input();
    }

    @PyConstant("stdout")
    static Object output(PythonContext context) {
        return Streams.of(context).output();
    }

    @PyConstant("stderr")
    static Object error(PythonContext context) {
        return Streams.of(context).error();
    }

    @PyConstant("__stdin__")
    static Object originalInput(PythonContext context) {
        return Streams.of(context).input();
    }

    @PyConstant("__stdout__")
    static Object originalOutput(PythonContext context) {
        return Streams.of(context).output();
    }

    @PyConstant("__stderr__")
    static Object originalError(PythonContext context) {
        return Streams.of(context).error();
    }

    @PyConstant("__excepthook__")
    static Object originalExceptHook(PythonContext context) {
        return function(context, "excepthook");
    }

    @PyConstant("__displayhook__")
    static Object originalDisplayHook(PythonContext context) {
        return function(context, "displayhook");
    }

    @PyConstant("__unraisablehook__")
    static Object originalUnraisableHook(PythonContext context) {
        return function(context, "unraisablehook");
    }

    @PyConstant("__breakpointhook__")
    static Object originalBreakpointHook(PythonContext context) {
        return function(context, "breakpointhook");
    }

    private static Object function(PythonContext context, String name) {
        Object sys = context.module("sys");
        Object function = sys == null ? null : Attributes.getOrNull(sys, name);
        return function == null ? PyNone.NONE : function;
    }

    private static PyList texts(List<String> texts) {
        return new PyList(texts.stream().map(PyStrings::of).toArray());
    }
}
