// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the process may do with its memory at the moment the map was made, so that a pointer from an extension can be
 * looked at before it is followed. Where the system does not tell, all of it is believed to be good, null aside.
 */
public final class MemoryMap {
    private static final Path MAPS = Path.of("/proc/self/maps");

    /** Ranges by their start; neighbours with the same rights are one. */
    private final TreeMap<Long, Range> ranges = new TreeMap<>();

    private record Range(long end, boolean readable, boolean writable, boolean executable) {
        boolean hasRightsOf(Range other) {
            return readable == other.readable && writable == other.writable && executable == other.executable;
        }
    }

    private MemoryMap() {}

    /** The map as it is now. */
    public static MemoryMap now() {
        MemoryMap map = new MemoryMap();
        try {
            for (String line : Files.readAllLines(MAPS, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                map.add(line);
            }
        } catch (IOException e) {
            map.ranges.clear();
            map.ranges.put(1L, new Range(Long.MAX_VALUE, true, true, true));
        }
        return map;
    }

    private void add(String line) {
        int dash = line.indexOf('-');
        int space = line.indexOf(' ');
        long start = Long.parseUnsignedLong(line, 0, dash, 16);
        long end = Long.parseUnsignedLong(line, dash + 1, space, 16);
        if (start < 0 || end < 0) {
            return; // the kernel's
        }
        Range range = new Range(
                end, line.charAt(space + 1) == 'r', line.charAt(space + 2) == 'w', line.charAt(space + 3) == 'x');
        Map.Entry<Long, Range> last = ranges.lastEntry();
        if (last != null && last.getValue().end == start && last.getValue().hasRightsOf(range)) {
            ranges.put(last.getKey(), range);
        } else {
            ranges.put(start, range);
        }
    }

    private Range find(long address, long bytes) {
        Map.Entry<Long, Range> entry = ranges.floorEntry(address);
        return entry != null && address > 0 && address <= entry.getValue().end - bytes ? entry.getValue() : null;
    }

    public boolean isReadable(long address, long bytes) {
        Range range = find(address, bytes);
        return range != null && range.readable;
    }

    public boolean isWritable(long address, long bytes) {
        Range range = find(address, bytes);
        return range != null && range.writable;
    }

    public boolean isExecutable(long address) {
        Range range = find(address, 1);
        return range != null && range.executable;
    }

    /** Whether a zero-terminated string can be read from there. */
    public boolean isString(long address) {
        Range range = find(address, 1);
        if (range == null || !range.readable) {
            return false;
        }
        for (long at = address; at < range.end; at++) {
            if (NativeMemory.getByte(at) == 0) {
                return true;
            }
        }
        return false;
    }
}
