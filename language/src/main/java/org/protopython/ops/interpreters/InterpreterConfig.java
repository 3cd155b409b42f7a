// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/**
 * What an interpreter may do. The allocator, the lock and the check of extensions are CPython's: they are kept and shown,
 * and change nothing here.
 *
 * @param gil {@code default}, {@code shared} or {@code own}
 */
public record InterpreterConfig(
        boolean useMainObmalloc,
        boolean allowFork,
        boolean allowExec,
        boolean allowThreads,
        boolean allowDaemonThreads,
        boolean checkMultiInterpExtensions,
        String gil) {
    /** That of the main interpreter. */
    static final InterpreterConfig MAIN = new InterpreterConfig(true, true, true, true, true, false, "own");

    private static final String GIL = "gil";

    /** One of the configurations that have a name. */
    public static InterpreterConfig named(String name) {
        return switch (name) {
            case "", "default", "isolated" -> new InterpreterConfig(false, false, false, true, false, true, "own");
            case "legacy" -> new InterpreterConfig(true, true, true, true, true, false, "shared");
            case "empty" -> new InterpreterConfig(false, false, false, false, false, false, "default");
            default -> throw Errors.valueError("unsupported config name '%s'", name);
        };
    }

    /** Whether CPython could make such an interpreter: with an allocator of its own it checks extensions. */
    boolean isViable() {
        return useMainObmalloc || checkMultiInterpExtensions;
    }

    /** The fields by their names in Python. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("use_main_obmalloc", useMainObmalloc);
        fields.put("allow_fork", allowFork);
        fields.put("allow_exec", allowExec);
        fields.put("allow_threads", allowThreads);
        fields.put("allow_daemon_threads", allowDaemonThreads);
        fields.put("check_multi_interp_extensions", checkMultiInterpExtensions);
        fields.put(GIL, PyStrings.of(gil));
        return fields;
    }

    /**
     * One with other values in some fields.
     *
     * @param complete whether a field that has no value is an error
     */
    public InterpreterConfig with(PyDict values, boolean complete) {
        Map<String, Object> fields = fields();
        PyDict rest = values.copy();
        List<Boolean> flags = new ArrayList<>();
        String newGil = gil;
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            Object given = rest.remove(PyStrings.of(field.getKey()));
            if (given == null && complete) {
                throw Errors.valueError("missing config key: %s", field.getKey());
            }
            Object value = given == null ? field.getValue() : given;
            if (field.getKey().equals(GIL)) {
                newGil = gilOf(value);
            } else if (value instanceof Boolean flag) {
                flags.add(flag);
            } else {
                throw Errors.typeError("invalid config type: %s", field.getKey());
            }
        }
        if (rest.size() == 1) {
            throw Errors.valueError("config dict has 1 extra item (%s)", Texts.reprJava(rest));
        } else if (rest.size() > 0) {
            throw Errors.valueError("config dict has %d extra items (%s)", rest.size(), Texts.reprJava(rest));
        }
        return new InterpreterConfig(
                flags.get(0), flags.get(1), flags.get(2), flags.get(3), flags.get(4), flags.get(5), newGil);
    }

    private static String gilOf(Object value) {
        if (!(value instanceof TruffleString text)) {
            throw Errors.typeError("invalid config type: %s", GIL);
        }
        String name = PyStrings.toJava(text);
        return switch (name) {
            case "default", "shared", "own" -> name;
            default -> throw Errors.valueError("unsupported interpreter config .gil value '%s'", name);
        };
    }
}
