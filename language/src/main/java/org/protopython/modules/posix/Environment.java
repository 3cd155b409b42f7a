// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.runtime.PythonContext;

/** The variables that child processes get: those of the process, changed by {@code putenv} and {@code unsetenv}. */
public final class Environment {
    /** Where programs are looked for when nothing says where: {@code os.defpath}. */
    static final String DEFAULT_PATH = "/bin:/usr/bin";

    /** Name to value, each character one byte. */
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Environment(PythonContext context) {
        if (context.isMainInterpreter()) {
            for (byte[] entry : InitialVariables.entries(context.env().getEnvironment())) {
                String text = new String(entry, StandardCharsets.ISO_8859_1);
                int equals = text.indexOf('=', 1);
                variables.put(text.substring(0, equals), text.substring(equals + 1));
            }
        } else {
            Environment ofProcess = of(context.mainInterpreter());
            synchronized (ofProcess) {
                variables.putAll(ofProcess.variables);
            }
        }
    }

    public static Environment of(PythonContext context) {
        return context.extension(Environment.class, Environment::new);
    }

    synchronized void put(byte[] name, byte[] value) {
        variables.put(new String(name, StandardCharsets.ISO_8859_1), new String(value, StandardCharsets.ISO_8859_1));
    }

    synchronized void remove(byte[] name) {
        variables.remove(new String(name, StandardCharsets.ISO_8859_1));
    }

    /** The value of a variable with a name in ASCII, or null. */
    public synchronized String get(String name) {
        return variables.get(name);
    }

    /** The directories of programs. */
    synchronized String path() {
        return variables.getOrDefault("PATH", DEFAULT_PATH);
    }

    /** As C has them, {@code name=value}. */
    synchronized List<byte[]> entries() {
        List<byte[]> entries = new ArrayList<>();
        variables.forEach((name, value) -> entries.add((name + "=" + value).getBytes(StandardCharsets.ISO_8859_1)));
        return entries;
    }
}
