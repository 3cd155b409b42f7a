// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Filters as programs write them: dicts with an {@code id} and options. */
final class FilterOptions {
    static final long DEFAULT_PRESET = 6;
    static final long EXTREME = 1L << 31;

    private static final long UNSIGNED_INT = 0xFFFFFFFFL;
    private static final Set<String> LZMA_OPTIONS =
            Set.of("id", "preset", "dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth");
    /** By preset: the dictionary, as a power of two. */
    private static final int[] DICTIONARY_BITS = {18, 20, 21, 22, 22, 23, 23, 24, 25, 26};

    /** By preset: the length of a good match. */
    private static final int[] NICE_LENGTHS = {128, 128, 273, 273, 16, 32, 64, 64, 64, 64};

    private static final int[] DEPTHS = {4, 8, 24, 48, 64, 96, 192, 256, 384, 512};
    private static final int EXTREME_NICE_LENGTH = 273;
    private static final int EXTREME_DEPTH = 2048;
    /** Match finders and modes by the numbers of the library; here there is one of each. */
    private static final Set<Long> FINDERS = Set.of(3L, 4L, 0x12L, 0x13L, 0x14L);

    private static final long MODES = 2;

    private final Object options;

    private FilterOptions(Object options) {
        this.options = options;
    }

    /** A chain. */
    static List<XzFilter> chain(Object filters) {
        if (filters instanceof PyDict) {
            throw Errors.typeError("%s is not a sequence", PyType.of(filters));
        }
        long count = Items.length(filters);
        if (count > XzFilters.MOST) {
            throw Errors.valueError("Too many filters - liblzma supports a maximum of %d", XzFilters.MOST);
        }
        List<XzFilter> chain = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            chain.add(filter(Items.get(filters, i)));
        }
        return chain;
    }

    static XzFilter filter(Object options) {
        Object id;
        try {
            id = Items.get(options, PyStrings.of("id"));
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.KEY_ERROR)) {
                throw Errors.valueError("Filter specifier must have an \"id\" entry");
            } else if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError("Filter specifier must be a dict or dict-like object");
            }
            throw e;
        }
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(id));
        XzFilterId known = number.bitLength() < Long.SIZE ? XzFilterId.find(number.longValue()) : null;
        if (known == null) {
            throw Errors.valueError("Invalid filter ID: %s", number);
        }
        FilterOptions reader = new FilterOptions(options);
        return switch (known) {
            case LZMA1, LZMA2 -> reader.lzma(known);
            case DELTA -> reader.delta();
            default -> reader.branch(known);
        };
    }

    private void checkNames(Set<String> names, String filter) {
        for (Object name : Items.toArray(options)) {
            if (Conversions.asText(name) == null
                    || !names.contains(Conversions.asText(name).toJavaStringUncached())) {
                throw invalid(filter);
            }
        }
    }

    private static PException invalid(String filter) {
        return Errors.valueError("Invalid filter specifier for %s filter", filter);
    }

    private long number(String name, long absent, String filter) {
        Object value = Items.getOrNull(options, PyStrings.of(name));
        if (value == null) {
            return absent;
        }
        Object index = Conversions.toIndex(value);
        if (index instanceof Long number && number >= 0 && number <= UNSIGNED_INT) {
            return number;
        }
        throw invalid(filter);
    }

    private XzFilter lzma(XzFilterId id) {
        String name = "LZMA";
        long preset = number("preset", DEFAULT_PRESET, name);
        XzFilter.Lzma usual = preset(id, preset);
        if (usual == null) {
            throw Errors.raise(LzmaModule.ERROR, "Invalid compression preset: %d", preset);
        }
        checkNames(LZMA_OPTIONS, name);
        LzmaProperties bits = new LzmaProperties(
                (int) number("lc", usual.bits().literalContextBits(), name),
                (int) number("lp", usual.bits().literalPositionBits(), name),
                (int) number("pb", usual.bits().positionBits(), name));
        long dictionary = number("dict_size", usual.dictionarySize(), name);
        long nice = number("nice_len", usual.niceLength(), name);
        long depth = number("depth", 0, name);
        boolean known = FINDERS.contains(number("mf", 4, name)) && isMode(number("mode", MODES, name));
        return new XzFilter.Lzma(
                id,
                dictionary,
                bits,
                known ? (int) Math.min(nice, Integer.MAX_VALUE) : 0, // which no filter can have
                depth == 0 ? usual.depth() : (int) Math.min(depth, Integer.MAX_VALUE));
    }

    private static boolean isMode(long mode) {
        return mode >= 1 && mode <= MODES;
    }

    /** What a preset stands for; null if there is none of that number. */
    static XzFilter.Lzma preset(XzFilterId id, long preset) {
        boolean extreme = (preset & EXTREME) != 0;
        long level = preset & ~EXTREME;
        if (level >= DICTIONARY_BITS.length) {
            return null;
        }
        int i = (int) level;
        return new XzFilter.Lzma(
                id,
                1L << DICTIONARY_BITS[i],
                new LzmaProperties(3, 0, 2),
                extreme ? EXTREME_NICE_LENGTH : NICE_LENGTHS[i],
                extreme ? EXTREME_DEPTH : DEPTHS[i]);
    }

    private XzFilter delta() {
        checkNames(Set.of("id", "dist"), "delta");
        return new XzFilter.Delta((int) Math.min(number("dist", 1, "delta"), Integer.MAX_VALUE));
    }

    private XzFilter branch(XzFilterId id) {
        checkNames(Set.of("id", "start_offset"), "BCJ");
        return new XzFilter.Branch(id, (int) number("start_offset", 0, "BCJ"));
    }

    /** The options of a filter as a program writes them. */
    static PyDict toDict(XzFilter filter) {
        PyDict dict = new PyDict();
        dict.put("id", filter.id().number());
        switch (filter) {
            case XzFilter.Lzma lzma -> {
                if (lzma.id() == XzFilterId.LZMA1) {
                    dict.put("lc", (long) lzma.bits().literalContextBits());
                    dict.put("lp", (long) lzma.bits().literalPositionBits());
                    dict.put("pb", (long) lzma.bits().positionBits());
                }
                dict.put("dict_size", lzma.dictionarySize());
            }
            case XzFilter.Delta delta -> dict.put("dist", (long) delta.distance());
            case XzFilter.Branch branch -> {
                if (branch.start() != 0) {
                    dict.put("start_offset", Integer.toUnsignedLong(branch.start()));
                }
            }
        }
        return dict;
    }
}
