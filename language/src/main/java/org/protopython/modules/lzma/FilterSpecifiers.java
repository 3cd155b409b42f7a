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
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.UnsupportedOptionsException;

/** Filters as programs write them: dicts with an {@code id} and options. */
final class FilterSpecifiers {
    static final long DEFAULT_PRESET = 6;
    static final long EXTREME = 1L << 31;

    private static final long UNSIGNED_INT = 0xFFFFFFFFL;
    private static final Set<String> LZMA_OPTIONS =
            Set.of("id", "preset", "dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth");

    /** What {@link #EXTREME} means, which is no preset of the library. */
    private static final int EXTREME_NICE_LENGTH = 273;

    private static final int EXTREME_DEPTH = 512;
    /** Where the encoder itself knows the better depth. */
    private static final int MIDDLE_EXTREME_NICE_LENGTH = 192;

    private final Object options;

    private FilterSpecifiers(Object options) {
        this.options = options;
    }

    /** A chain. */
    static List<XzFilter> chain(Object filters) {
        if (filters instanceof PyDict) {
            throw Errors.typeError("%s is not a sequence", PyType.of(filters));
        }
        long count = Items.length(filters);
        if (count > FilterChains.MOST) {
            throw Errors.valueError("Too many filters - liblzma supports a maximum of %d", FilterChains.MOST);
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
        FilterSpecifiers reader = new FilterSpecifiers(options);
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
        return new XzFilter.Lzma(
                id,
                number("dict_size", usual.dictionarySize(), name),
                bits,
                clamped("mode", usual.mode(), name),
                clamped("mf", usual.finder(), name),
                clamped("nice_len", usual.niceLength(), name),
                clamped("depth", usual.depth(), name));
    }

    /** A number of which what is too large for an int is too large in any case. */
    private int clamped(String option, int absent, String filter) {
        return (int) Math.min(number(option, absent, filter), Integer.MAX_VALUE);
    }

    /** What a preset stands for; null if there is none of that number. */
    static XzFilter.Lzma preset(XzFilterId id, long preset) {
        boolean extreme = (preset & EXTREME) != 0;
        long level = preset & ~EXTREME;
        if (level > LZMA2Options.PRESET_MAX) {
            return null;
        }
        LZMA2Options options;
        try {
            options = new LZMA2Options((int) level);
        } catch (UnsupportedOptionsException e) {
            throw new IllegalStateException(e); // all levels are supported
        }
        boolean middle = level == 3 || level == 5;
        return new XzFilter.Lzma(
                id,
                options.getDictSize(),
                new LzmaProperties(options.getLc(), options.getLp(), options.getPb()),
                extreme ? LzmaModule.MODE_NORMAL : options.getMode(),
                extreme ? LzmaModule.MF_BT4 : options.getMatchFinder(),
                !extreme ? options.getNiceLen() : middle ? MIDDLE_EXTREME_NICE_LENGTH : EXTREME_NICE_LENGTH,
                !extreme ? options.getDepthLimit() : middle ? 0 : EXTREME_DEPTH);
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
