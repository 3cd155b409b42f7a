// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {
    @Test
    void bytesThatAreNoTextAreKept() {
        assertEquals("", RawArguments.decode(new byte[0]));
        assertEquals("aä漢\ud83d\ude00", RawArguments.decode("aä漢\ud83d\ude00".getBytes(StandardCharsets.UTF_8)));
        assertEquals("\udcffé\udced\udca0\udc80!", RawArguments.decode(new byte[] {
            -1, (byte) 0xC3, (byte) 0xA9, (byte) 0xED, (byte) 0xA0, (byte) 0x80, '!'
        }));
        assertEquals("a\udcc3", RawArguments.decode(new byte[] {'a', (byte) 0xC3}));
    }

    @Test
    void plainArgumentsStayAsTheyAre() {
        String[] arguments = {"-c", "pass", ""};
        assertArrayEquals(arguments, RawArguments.of(arguments));
    }
}
