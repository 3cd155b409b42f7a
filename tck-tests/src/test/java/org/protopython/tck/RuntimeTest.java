// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** Whether each of the two runs is what it says: interpreted, or compiled. */
class RuntimeTest {
    @Test
    void theRuntimeIsTheExpectedOne() {
        try (Engine engine = Engine.create()) {
            assertEquals(
                    Boolean.getBoolean("protopython.expect.jit") ? "GraalVM CE" : "Interpreted",
                    engine.getImplementationName());
        }
    }
}
