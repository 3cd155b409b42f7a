// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parts of a shared object that the system's linker believes unseen: it would follow a damaged offset to the end of
 * the process. What it checks itself, such as the header, is left to it and to its own words.
 *
 * @see ElfDynamic
 */
final class ElfFile {
    private static final int MAGIC = 0x464c_457f;
    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SECTION_HEADER = 64;
    private static final int SECTION_CODE = 4;
    private static final int TYPE_SHARED = 3;
    private static final long LARGEST = 1L << 30;

    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int NOTE = 4;
    private static final int TLS = 7;
    private static final int FRAME_HEADER = 0x6474_e550;
    private static final int READ_ONLY_AFTER_RELOCATION = 0x6474_e552;
    private static final int PROPERTY = 0x6474_e553;

    private static final int EXECUTABLE = 1;
    private static final int WRITABLE = 2;

    private final ByteBuffer file;
    private final List<Segment> loads = new ArrayList<>();
    private final List<Long> needed = new ArrayList<>();

    /** What a program header says. */
    private record Segment(int type, int flags, long offset, long address, long fileSize, long memorySize, long align) {
        boolean holds(long start, long bytes, boolean inFile) {
            return start >= address && bytes >= 0 && start - address <= (inFile ? fileSize : memorySize) - bytes;
        }
    }

    private ElfFile(ByteBuffer file) {
        this.file = file;
    }

    /**
     * Reads what there is to check; a file that is no shared object for this machine passes, for the linker to refuse.
     *
     * @throws NativeLinkException for a damaged file
     */
    static void check(String path) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(Path.of(path));
        } catch (IOException e) {
            return; // the linker says why
        }
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER
                || file.getInt(0) != MAGIC
                || file.getShort(4) != 0x0102
                || file.getShort(16) != TYPE_SHARED
                || file.getShort(18) != ElfDynamic.machine()) {
            return;
        }
        try {
            new ElfFile(file).check();
        } catch (NativeLinkException e) {
            throw new NativeLinkException(path + ": damaged file: " + e.getMessage());
        }
    }

    private void check() {
        long start = file.getLong(32);
        int count = file.getShort(56) & 0xFFFF;
        require(file.getShort(54) == PROGRAM_HEADER && inside(start, (long) count * PROGRAM_HEADER), "program headers");
        Segment dynamic = null;
        for (int i = 0; i < count; i++) {
            Segment segment = segment((int) start + i * PROGRAM_HEADER);
            if (segment.type == LOAD) {
                addLoad(segment);
            }
        }
        for (int i = 0; i < count; i++) {
            Segment segment = segment((int) start + i * PROGRAM_HEADER);
            switch (segment.type) {
                case DYNAMIC -> dynamic = segment;
                case NOTE, FRAME_HEADER, PROPERTY ->
                    require(find(segment.address, segment.fileSize, true) != null, "a segment outside the memory");
                case READ_ONLY_AFTER_RELOCATION -> {
                    Segment load = find(segment.address, segment.memorySize, false);
                    require(load != null && (load.flags & WRITABLE) != 0, "read-only data");
                }
                case TLS ->
                    require(
                            segment.memorySize <= LARGEST
                                    && segment.fileSize <= segment.memorySize
                                    && Long.bitCount(segment.align) <= 1
                                    && segment.align <= 4096
                                    && find(segment.address, segment.fileSize, true) != null,
                            "thread-local data");
                default -> {}
            }
        }
        require(!loads.isEmpty(), "nothing to load");
        require(dynamic != null && find(dynamic.address, dynamic.fileSize, true) != null, "no dynamic section");
        new ElfDynamic(this, entries(dynamic), needed).check();
    }

    private Segment segment(int at) {
        return new Segment(
                file.getInt(at),
                file.getInt(at + 4),
                file.getLong(at + 8),
                file.getLong(at + 16),
                file.getLong(at + 32),
                file.getLong(at + 40),
                file.getLong(at + 48));
    }

    private void addLoad(Segment segment) {
        require(inside(segment.offset, segment.fileSize), "a segment outside the file");
        require(
                segment.fileSize <= segment.memorySize
                        && segment.address >= 0
                        && segment.memorySize <= LARGEST
                        && segment.address <= LARGEST,
                "size of a segment");
        require(segment.fileSize == segment.memorySize || (segment.flags & WRITABLE) != 0, "flags of a segment");
        if (!loads.isEmpty()) {
            Segment last = loads.getLast();
            require(segment.address >= last.address + last.memorySize, "order of segments");
        }
        loads.add(segment);
    }

    /** The dynamic section by tag; as for the linker, the last of several entries counts. */
    private Map<Long, Long> entries(Segment dynamic) {
        Map<Long, Long> entries = new HashMap<>();
        long at = dynamic.address;
        for (long left = dynamic.fileSize; left >= 16; left -= 16) {
            long tag = longAt(at);
            if (tag == 0) {
                return entries;
            }
            long value = longAt(at + 8);
            if (tag == ElfDynamic.NEEDED) {
                needed.add(value);
            } else {
                entries.put(tag, value);
            }
            at += 16;
        }
        throw new NativeLinkException("dynamic section without end");
    }

    /** Complains unless something holds. */
    static void require(boolean condition, String what) {
        if (!condition) {
            throw new NativeLinkException(what);
        }
    }

    private boolean inside(long offset, long bytes) {
        return offset >= 0 && bytes >= 0 && bytes <= file.limit() - offset;
    }

    private Segment find(long address, long bytes, boolean inFile) {
        for (Segment load : loads) {
            if (load.holds(address, bytes, inFile)) {
                return load;
            }
        }
        return null;
    }

    /** Whether an address is between the first and the last byte of memory. */
    boolean isInside(long address) {
        Segment last = loads.getLast();
        return address >= loads.getFirst().address && address <= last.address + last.memorySize;
    }

    boolean isMemory(long address, long bytes) {
        return find(address, bytes, false) != null;
    }

    boolean isWritable(long address, long bytes) {
        Segment load = find(address, bytes, false);
        return load != null && (load.flags & WRITABLE) != 0;
    }

    boolean isCode(long address) {
        Segment load = find(address, 1, true);
        return load != null && (load.flags & EXECUTABLE) != 0;
    }

    /** Whether a section of code begins there; true as well for a file that has no sections to tell. */
    boolean isCodeSection(long address) {
        long table = file.getLong(40);
        int count = file.getShort(60) & 0xFFFF;
        if (count == 0 || file.getShort(58) != SECTION_HEADER || !inside(table, (long) count * SECTION_HEADER)) {
            return true;
        }
        for (int at = (int) table; at < table + (long) count * SECTION_HEADER; at += SECTION_HEADER) {
            if (file.getLong(at + 16) == address && (file.getLong(at + 8) & SECTION_CODE) != 0) {
                return true;
            }
        }
        return false;
    }

    private int position(long address, int bytes) {
        Segment load = find(address, bytes, true);
        require(load != null, "an address outside the file");
        return (int) (address - load.address + load.offset);
    }

    /** Complains about a range that does not lie in the file. */
    void requireData(long address, long bytes, String what) {
        require(find(address, bytes, true) != null, what);
    }

    long longAt(long address) {
        return file.getLong(position(address, 8));
    }

    int intAt(long address) {
        return file.getInt(position(address, 4));
    }

    int shortAt(long address) {
        return file.getShort(position(address, 2)) & 0xFFFF;
    }

    int byteAt(long address) {
        return file.get(position(address, 1)) & 0xFF;
    }
}
