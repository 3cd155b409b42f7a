// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The options of the implementation that can only be on or off; another value keeps Python from starting. */
final class SwitchOptions {
    private SwitchOptions() {}

    /** What is wrong, in CPython's words; null when nothing is. */
    static String problem(List<String> xOptions, Map<String, String> environment) {
        String utf8 = NumberOptions.value(xOptions, "utf8");
        if (utf8 != null && !(utf8.matches("[01]") || xOptions.contains("utf8"))) {
            return "preconfig_init_utf8_mode: invalid -X utf8 option value";
        }
        String wrong = lock(xOptions, environment);
        wrong = wrong == null ? digit("thread_inherit_context", xOptions, environment) : wrong;
        wrong = wrong == null ? digit("context_aware_warnings", xOptions, environment) : wrong;
        return wrong == null ? frozen(xOptions, environment) : wrong;
    }

    private static String lock(List<String> xOptions, Map<String, String> environment) {
        String option = NumberOptions.value(xOptions, "gil");
        String wanted = option == null ? environment.getOrDefault("PYTHON_GIL", "") : option;
        boolean valid = wanted.matches("[01]") || option == null && wanted.isEmpty();
        return valid ? null : "config_read_gil: PYTHON_GIL / -X gil must be \"0\" or \"1\"";
    }

    private static String digit(String name, List<String> xOptions, Map<String, String> environment) {
        String variable = variable(name);
        String option = NumberOptions.value(xOptions, name);
        String wanted = option == null ? environment.getOrDefault(variable, "") : option;
        if (wanted.matches("[01]") || wanted.isEmpty() && !xOptions.contains(name)) {
            return null;
        }
        return "config_init_" + name + ": "
                + (option == null
                        ? variable + "=N: N is missing or invalid"
                        : "-X " + name + "=n: n is missing or invalid");
    }

    /** No module is frozen, so that the answer changes nothing. */
    private static String frozen(List<String> xOptions, Map<String, String> environment) {
        String variable = variable("frozen_modules");
        String option = NumberOptions.value(xOptions, "frozen_modules");
        String wanted = option == null ? environment.getOrDefault(variable, "") : option;
        return wanted.matches("(on|off)?")
                ? null
                : "bad value for " + (option == null ? variable : "option -X frozen_modules")
                        + " (expected \"on\" or \"off\")";
    }

    private static String variable(String name) {
        return "PYTHON_" + name.toUpperCase(Locale.ROOT);
    }
}
