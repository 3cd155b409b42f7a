// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import org.junit.jupiter.api.Test;

class ZoneFileTest {
    private static final ZoneRules KNOWN = ZoneRules.of(ZoneOffset.ofHours(2));
    private static final byte[] NAMES = "LMT\0OLD\0SUM\0NEW\0".getBytes(StandardCharsets.US_ASCII);

    /** Four periods, the third with summer time, and then the same offset under another name. */
    private static final LocalZone ZONE = ZoneFile.parse(file('2'), KNOWN);

    private static byte[] file(char version) {
        ByteBuffer bytes = ByteBuffer.allocate(512);
        header(bytes, version, 0, 0, 0);
        header(bytes, version, 3, 4, NAMES.length);
        bytes.putLong(-1000).putLong(0).putLong(1000);
        bytes.put(new byte[] {1, 2, 3});
        type(bytes, 1234, 0, 0);
        type(bytes, 3600, 0, 4);
        type(bytes, 7200, 1, 8);
        type(bytes, 7200, 0, 12);
        bytes.put(NAMES);
        bytes.put("\nNEW-2\n".getBytes(StandardCharsets.US_ASCII));
        byte[] content = new byte[bytes.position()];
        bytes.get(0, content);
        return content;
    }

    private static void header(ByteBuffer bytes, char version, int times, int types, int names) {
        bytes.put("TZif".getBytes(StandardCharsets.US_ASCII))
                .put((byte) version)
                .put(new byte[15]);
        bytes.putInt(0).putInt(0).putInt(0).putInt(times).putInt(types).putInt(names);
    }

    private static void type(ByteBuffer bytes, int offset, int summer, int name) {
        bytes.putInt(offset).put((byte) summer).put((byte) name);
    }

    private static int offset(long second) {
        return ZONE.rules().getOffset(Instant.ofEpochSecond(second)).getTotalSeconds();
    }

    @Test
    void offsets() {
        assertEquals(1234, offset(-1001));
        assertEquals(3600, offset(-1000));
        assertEquals(7200, offset(0));
        assertEquals(7200, offset(1000));
    }

    @Test
    void names() {
        assertEquals("LMT", ZONE.name(Instant.ofEpochSecond(-1001)));
        assertEquals("OLD", ZONE.name(Instant.ofEpochSecond(-1)));
        assertEquals("SUM", ZONE.name(Instant.ofEpochSecond(999)));
        assertEquals("NEW", ZONE.name(Instant.ofEpochSecond(1000)));
        assertEquals("NEW", ZONE.standardName());
    }

    @Test
    void summer() {
        assertFalse(ZONE.isSummer(Instant.ofEpochSecond(-1)));
        assertTrue(ZONE.isSummer(Instant.ofEpochSecond(0)));
        assertFalse(ZONE.isSummer(Instant.ofEpochSecond(1000)));
    }

    @Test
    void otherFiles() {
        assertNull(ZoneFile.parse(new byte[100], KNOWN));
        assertNull(ZoneFile.parse(file('\0'), KNOWN), "the first version has no long times");
    }
}
