// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.ExtensionLoader;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** A test inside a context, with the current thread entered. */
abstract class AbstractContextTest {
    private Context context;

    @BeforeEach
    final void enter() {
        context = newContext().build();
        context.initialize("protopython");
        context.enter();
    }

    /** With the way of calling that this run tests. */
    static Context.Builder newContext() {
        return Context.newBuilder("protopython")
                .allowAllAccess(true)
                .option("protopython.HPyBackend", System.getProperty("hpy.test.backend", "inlined"));
    }

    @AfterEach
    final void leave() {
        context.leave();
        context.close();
    }

    static Object load(String name, Path path) {
        return ExtensionLoader.of(path.toString()).load(PythonContext.get(null), name, path.toString(), PyNone.NONE);
    }

    /** Compiles and loads an extension of the tests. */
    static Object load(String name) {
        return load(name, ExtensionCompiler.build(name));
    }

    static Object call(Object receiver, String method, Object... arguments) {
        return Calls.call(Attributes.get(receiver, method), arguments);
    }

    static TruffleString str(String text) {
        return PyStrings.of(text);
    }

    static PException assertRaises(String type, String message, Runnable action) {
        PException error = assertThrows(PException.class, action::run);
        assertEquals(type, error.exception().type().name(), error.getMessage());
        if (message != null) {
            assertEquals(type + ": " + message, error.getMessage());
        }
        return error;
    }
}
