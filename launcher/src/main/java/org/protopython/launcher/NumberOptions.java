// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.util.List;
import java.util.Map;

/** The {@code -X} options that take a number: whether it is one that Python can start with. */
final class NumberOptions {
    private static final int LEAST_DIGITS = 640;
    private static final long LARGEST_SEED = 0xffff_ffffL;

    private NumberOptions() {}

    /** What is wrong, in CPython's words; null when nothing is. */
    static String problem(List<String> xOptions, Map<String, String> environment) {
        String wrong = cpuCount(xOptions, environment);
        wrong = wrong == null ? importTime(xOptions, environment) : wrong;
        wrong = wrong == null ? tracedFrames(xOptions, environment) : wrong;
        return wrong == null ? mostDigits(xOptions, environment) : wrong;
    }

    /** What is wrong with a seed of hashes, null when nothing is: it is a number, or empty for a random one. */
    static String hashSeedProblem(String seed) {
        boolean valid = seed.isEmpty() || seed.matches("[0-9]{1,10}") && Long.parseLong(seed) <= LARGEST_SEED;
        return valid
                ? null
                : "config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range [0; 4294967295]";
    }

    private static String cpuCount(List<String> xOptions, Map<String, String> environment) {
        String option = value(xOptions, "cpu_count");
        String count = option == null ? environment.getOrDefault("PYTHON_CPU_COUNT", "") : option;
        boolean valid = option == null && (count.isEmpty() || count.equals("default"))
                || "default".equals(option)
                || number(count) > 0;
        return valid
                ? null
                : "config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid number,"
                        + " n must be greater than 0";
    }

    /** Anything turns it on, but of the numbers only two do. */
    private static String importTime(List<String> xOptions, Map<String, String> environment) {
        String option = value(xOptions, "importtime");
        String wanted = option == null ? environment.getOrDefault("PYTHONPROFILEIMPORTTIME", "") : option;
        if (!wanted.matches("[+-]?[0-9]+") || wanted.matches("[+]?0*[012]|-0+")) {
            return null;
        }
        return "config_init_import_time: "
                + (option == null ? "PYTHONPROFILEIMPORTTIME: numeric" : "-X importtime:")
                + " values other than 1 and 2 are reserved for future use.";
    }

    private static String tracedFrames(List<String> xOptions, Map<String, String> environment) {
        String option = value(xOptions, "tracemalloc");
        String frames = option == null ? environment.getOrDefault("PYTHONTRACEMALLOC", "") : option;
        return frames.isEmpty() || number(frames) >= 0
                ? null
                : "config_init_tracemalloc: "
                        + (option == null ? "PYTHONTRACEMALLOC" : "-X tracemalloc=NFRAME")
                        + ": invalid number of frames";
    }

    private static String mostDigits(List<String> xOptions, Map<String, String> environment) {
        String option = value(xOptions, "int_max_str_digits");
        String digits = option == null ? environment.getOrDefault("PYTHONINTMAXSTRDIGITS", "") : option;
        long number = number(digits);
        if (option == null && digits.isEmpty() || number == 0 || number >= LEAST_DIGITS) {
            return null;
        }
        return "config_init_int_max_str_digits: "
                + (option == null ? "PYTHONINTMAXSTRDIGITS" : "-X int_max_str_digits")
                + ": invalid limit; must be >= " + LEAST_DIGITS + " or 0 for unlimited.";
    }

    /** The value of the last option of that name; empty for one without a value, null when there is none. */
    static String value(List<String> xOptions, String name) {
        String found = null;
        for (String option : xOptions) {
            if (option.equals(name)) {
                found = "";
            } else if (option.startsWith(name + "=")) {
                found = option.substring(name.length() + 1);
            }
        }
        return found;
    }

    /** -1 for what is not a number of a sensible size. */
    private static long number(String text) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : -1;
    }
}
