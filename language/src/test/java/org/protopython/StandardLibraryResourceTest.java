// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;

/** The library as a context finds it that is given no home: unpacked from the class path. */
class StandardLibraryResourceTest {
    /** How many modules there are, and which of them have no compiled file that is good for their source. */
    private static final String STALE = """
            def stale():
                import os, struct
                from importlib.util import MAGIC_NUMBER, cache_from_source
                modules, without = 0, []
                for directory, _, files in os.walk(os.path.dirname(os.__file__)):
                    for file in files:
                        if not file.endswith(".py"):
                            continue
                        modules += 1
                        path = os.path.join(directory, file)
                        stat = os.stat(path)
                        wanted = MAGIC_NUMBER + struct.pack("<III", 0, int(stat.st_mtime), stat.st_size)
                        try:
                            with open(cache_from_source(path), "rb") as compiled:
                                good = compiled.read(len(wanted)) == wanted
                        except OSError:
                            good = False
                        if not good:
                            without.append(path)
                return modules, without
            stale()
            """;

    private static Context.Builder context() {
        return Context.newBuilder("protopython").option("engine.WarnInterpreterOnly", "false");
    }

    @Test
    void allModulesAreCompiled() {
        try (Context context = context().allowIO(IOAccess.ALL).build()) {
            Value found = context.eval("protopython", STALE);
            assertEquals("[]", found.getArrayElement(1).toString());
            assertTrue(found.getArrayElement(0).asInt() > 500, found::toString);
        }
    }

    @Test
    void modulesAreImportedWhereNoFilesMayBeRead() {
        try (Context context = context().build()) {
            assertEquals(
                    "[1]",
                    context.eval("protopython", "import json; json.dumps([1])").asString());
        }
    }
}
