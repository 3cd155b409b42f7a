// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/** Whether the tests measure what they claim: without the compiler, a run with everything compiled proves nothing. */
class RuntimeTest {
    @Test
    void theTestsRunWithTheCompiler() {
        try (Engine engine = Engine.create()) {
            String name = engine.getImplementationName();
            assertTrue(name.contains("GraalVM CE"), name);
        }
    }
}
