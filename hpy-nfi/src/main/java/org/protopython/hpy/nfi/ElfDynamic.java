// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

import static org.protopython.hpy.nfi.ElfFile.require;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the dynamic section of a shared object leads to: strings, symbols, versions, relocations, initialisers. */
final class ElfDynamic {
    static final long NEEDED = 1;
    private static final long PLT_RELOCATIONS_SIZE = 2;
    private static final long GLOBAL_OFFSETS = 3;
    private static final long HASH = 4;
    private static final long STRINGS = 5;
    private static final long SYMBOLS = 6;
    private static final long RELOCATIONS = 7;
    private static final long RELOCATIONS_SIZE = 8;
    private static final long RELOCATION_SIZE = 9;
    private static final long STRINGS_SIZE = 10;
    private static final long SYMBOL_SIZE = 11;
    private static final long INIT = 12;
    private static final long FINI = 13;
    private static final long[] NAMES = {14, 15, 29, 0x7fff_fffdL, 0x7fff_ffffL, 0x6fff_fefcL, 0x6fff_fefbL};
    private static final long PLT_KIND = 20;
    private static final long PLT_RELOCATIONS = 23;
    private static final long INIT_ARRAY = 25;
    private static final long FINI_ARRAY = 26;
    private static final long INIT_ARRAY_SIZE = 27;
    private static final long FINI_ARRAY_SIZE = 28;
    private static final long PACKED_SIZE = 35;
    private static final long PACKED = 36;
    private static final long GNU_HASH = 0x6fff_fef5L;
    private static final long VERSIONS = 0x6fff_fff0L;
    private static final long RELATIVE_COUNT = 0x6fff_fff9L;
    private static final long DEFINED = 0x6fff_fffcL;
    private static final long NEEDED_VERSIONS = 0x6fff_fffeL;
    private static final long NEEDED_COUNT = 0x6fff_ffffL;

    private static final int RELOCATION = 24;
    private static final int SYMBOL = 24;
    private static final int SYMBOL_LIMIT = 1 << 24;
    private static final int FUNCTION = 2;
    private static final int THREAD_LOCAL = 6;
    private static final int INDIRECT_FUNCTION = 10;
    private static final int ABSOLUTE = 0xFFF1;

    private static final int X86_64 = 62;
    private static final int AARCH64 = 183;

    private final ElfFile file;
    private final Map<Long, Long> entries;
    private final List<Long> needed;
    private final Map<Long, Long> relative = new HashMap<>();
    private long symbols;

    /** @param needed names of other libraries, as offsets in the strings */
    ElfDynamic(ElfFile file, Map<Long, Long> entries, List<Long> needed) {
        this.file = file;
        this.entries = entries;
        this.needed = needed;
    }

    /** The number of this machine in the header of a file. */
    static int machine() {
        return isArm() ? AARCH64 : X86_64;
    }

    private static boolean isArm() {
        return System.getProperty("os.arch").equals("aarch64");
    }

    private long get(long tag) {
        return entries.getOrDefault(tag, 0L);
    }

    private void requireEntry(long tag, String what) {
        require(entries.containsKey(tag), what);
    }

    void check() {
        checkStrings();
        countSymbols();
        checkSymbols();
        checkVersions();
        checkRelocations(RELOCATIONS, get(RELOCATIONS_SIZE), get(RELATIVE_COUNT));
        require(!entries.containsKey(PLT_RELOCATIONS) || get(PLT_KIND) == RELOCATIONS, "kind of relocations");
        checkRelocations(PLT_RELOCATIONS, get(PLT_RELOCATIONS_SIZE), 0);
        checkPacked();
        require(!entries.containsKey(GLOBAL_OFFSETS) || file.isMemory(get(GLOBAL_OFFSETS), 8), "offset table");
        checkCode(INIT);
        checkCode(FINI);
        checkArray(INIT_ARRAY, INIT_ARRAY_SIZE);
        checkArray(FINI_ARRAY, FINI_ARRAY_SIZE);
    }

    private void checkStrings() {
        requireEntry(STRINGS, "no strings");
        requireEntry(SYMBOLS, "no symbols");
        require(get(SYMBOL_SIZE) == SYMBOL, "size of symbols");
        file.requireData(get(STRINGS), get(STRINGS_SIZE), "strings");
        require(get(STRINGS_SIZE) > 0 && file.byteAt(get(STRINGS) + get(STRINGS_SIZE) - 1) == 0, "strings without end");
        needed.forEach(this::requireName);
        for (long tag : NAMES) {
            requireName(get(tag));
        }
    }

    private void requireName(long offset) {
        require(offset >= 0 && offset < get(STRINGS_SIZE), "a name outside the strings");
    }

    private void countSymbols() {
        if (entries.containsKey(GNU_HASH)) {
            countHashed(get(GNU_HASH));
        } else {
            requireEntry(HASH, "no hash table");
            symbols = file.intAt(get(HASH) + 4) & 0xFFFF_FFFFL;
            long buckets = file.intAt(get(HASH)) & 0xFFFF_FFFFL;
            file.requireData(get(HASH), 8 + 4 * (buckets + symbols), "hash table");
            for (long i = 0; i < buckets + symbols; i++) {
                require((file.intAt(get(HASH) + 8 + 4 * i) & 0xFFFF_FFFFL) < symbols, "hash table");
            }
        }
        require(symbols <= SYMBOL_LIMIT, "number of symbols");
        file.requireData(get(SYMBOLS), symbols * SYMBOL, "symbols");
    }

    private void countHashed(long table) {
        long buckets = file.intAt(table) & 0xFFFF_FFFFL;
        long first = file.intAt(table + 4) & 0xFFFF_FFFFL;
        long words = file.intAt(table + 8) & 0xFFFF_FFFFL;
        require(Long.bitCount(words) == 1 && words <= SYMBOL_LIMIT, "hash table");
        require(file.intAt(table + 12) >= 0 && file.intAt(table + 12) < Long.SIZE, "hash table");
        require(buckets <= SYMBOL_LIMIT && first <= SYMBOL_LIMIT, "hash table");
        long heads = table + 16 + 8 * words;
        long chains = heads + 4 * buckets;
        file.requireData(table, chains - table, "hash table");
        symbols = first;
        for (long i = 0; i < buckets; i++) {
            long index = file.intAt(heads + 4 * i) & 0xFFFF_FFFFL;
            if (index == 0) {
                continue;
            }
            require(index >= first && index <= SYMBOL_LIMIT, "hash table");
            if (index < symbols) {
                // the chains lie one after another
                continue;
            }
            while ((file.intAt(chains + 4 * (index - first)) & 1) == 0) {
                index++;
            }
            symbols = Math.max(symbols, index + 1);
        }
    }

    private void checkSymbols() {
        for (long i = 0; i < symbols; i++) {
            long symbol = get(SYMBOLS) + i * SYMBOL;
            requireName(file.intAt(symbol) & 0xFFFF_FFFFL);
            int section = file.shortAt(symbol + 6);
            long value = file.longAt(symbol + 8);
            if (section == 0 || section == ABSOLUTE) {
                continue;
            }
            int type = file.byteAt(symbol + 4) & 0xF;
            boolean code = type == FUNCTION || type == INDIRECT_FUNCTION;
            require(
                    type == THREAD_LOCAL || (code ? file.isCode(value) : file.isInside(value)),
                    "a symbol outside the memory");
        }
    }

    private void checkVersions() {
        Set<Integer> known = new HashSet<>(Set.of(0, 1));
        long record = get(NEEDED_VERSIONS);
        for (long left = get(NEEDED_COUNT); record != 0; left--) {
            require(left > 0, "number of needed versions");
            requireName(file.intAt(record + 4) & 0xFFFF_FFFFL);
            long version = record + (file.intAt(record + 8) & 0xFFFF_FFFFL);
            for (int count = file.shortAt(record + 2); count > 0; count--) {
                known.add(file.shortAt(version + 6) & 0x7FFF);
                requireName(file.intAt(version + 8) & 0xFFFF_FFFFL);
                long next = file.intAt(version + 12) & 0xFFFF_FFFFL;
                require((next != 0) == (count > 1), "needed versions");
                version += next;
            }
            long next = file.intAt(record + 12) & 0xFFFF_FFFFL;
            record = next == 0 ? 0 : record + next;
        }
        for (long definition = get(DEFINED); definition != 0; ) {
            known.add(file.shortAt(definition + 4) & 0x7FFF);
            long name = definition + (file.intAt(definition + 12) & 0xFFFF_FFFFL);
            requireName(file.intAt(name) & 0xFFFF_FFFFL);
            long next = file.intAt(definition + 16) & 0xFFFF_FFFFL;
            definition = next == 0 ? 0 : definition + next;
        }
        for (long i = 0; entries.containsKey(VERSIONS) && i < symbols; i++) {
            require(known.contains(file.shortAt(get(VERSIONS) + 2 * i) & 0x7FFF), "version of a symbol");
        }
    }

    private void checkRelocations(long tag, long bytes, long leading) {
        if (!entries.containsKey(tag)) {
            require(bytes == 0, "no relocations");
            return;
        }
        require(tag != RELOCATIONS || get(RELOCATION_SIZE) == RELOCATION, "size of relocations");
        require(bytes % RELOCATION == 0 && leading >= 0 && leading <= bytes / RELOCATION, "number of relocations");
        file.requireData(get(tag), bytes, "relocations");
        for (long i = 0; i < bytes / RELOCATION; i++) {
            long at = get(tag) + i * RELOCATION;
            long target = file.longAt(at);
            int type = file.intAt(at + 8);
            require((file.intAt(at + 12) & 0xFFFF_FFFFL) < Math.max(1, symbols), "symbol of a relocation");
            require(i >= leading || type == relativeType(), "order of relocations");
            if (type == 0) {
                continue;
            }
            require(isKnown(type), "kind of a relocation");
            require(file.isWritable(target, 8), "place of a relocation");
            if (type == relativeType() || type == indirectType()) {
                long addend = file.longAt(at + 16);
                require(file.isInside(addend), "a pointer outside the memory");
                require(type == relativeType() || file.isCode(addend), "a pointer to code outside the code");
                relative.put(target, addend);
            }
        }
    }

    private static int relativeType() {
        return isArm() ? 1027 : 8;
    }

    private static int indirectType() {
        return isArm() ? 1032 : 37;
    }

    private static boolean isKnown(int type) {
        return isArm()
                ? type == 257 || type >= 1025 && type <= 1032
                : type == 1 || type >= 6 && type <= 8 || type >= 16 && type <= 18 || type == 36 || type == 37;
    }

    /** A word is an address, or has a bit for each of the 63 words after the last one. */
    private void checkPacked() {
        long at = get(PACKED);
        require(get(PACKED_SIZE) % 8 == 0 && (at != 0 || get(PACKED_SIZE) == 0), "packed relocations");
        long next = 0;
        for (long left = get(PACKED_SIZE); left > 0; left -= 8, at += 8) {
            long word = file.longAt(at);
            if ((word & 1) == 0) {
                addPacked(word);
                next = word + 8;
                continue;
            }
            for (int bit = 1; bit < Long.SIZE; bit++) {
                if ((word >>> bit & 1) != 0) {
                    addPacked(next + 8L * (bit - 1));
                }
            }
            next += 8L * (Long.SIZE - 1);
        }
    }

    private void addPacked(long address) {
        require(file.isWritable(address, 8), "place of a relocation");
        long addend = file.longAt(address);
        require(file.isInside(addend), "a pointer outside the memory");
        relative.put(address, addend);
    }

    private void checkCode(long tag) {
        require(
                !entries.containsKey(tag) || file.isCode(get(tag)) && file.isCodeSection(get(tag)),
                "a function of its own outside the code");
    }

    private void checkArray(long tag, long sizeTag) {
        long bytes = get(sizeTag);
        require(bytes % 8 == 0 && (bytes == 0 || file.isMemory(get(tag), bytes)), "functions to run");
        for (long i = 0; i < bytes; i += 8) {
            require(file.isCode(relative.getOrDefault(get(tag) + i, -1L)), "a function to run outside the code");
        }
    }
}
