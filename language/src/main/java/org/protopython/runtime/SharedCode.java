// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.source.Source;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The code of modules that the contexts of an engine import. Where the next context finds the same text in the same file
 * it runs the same nodes, with what they have learnt and what they were compiled to. Memory that is short takes the
 * codes away.
 */
public final class SharedCode {
    private final Map<String, SoftReference<PyCode>> codes = new ConcurrentHashMap<>();

    /**
     * The code of a module.
     *
     * @param translation makes the code, of exactly this source and file name
     */
    public PyCode of(Source source, String fileName, Supplier<PyCode> translation) {
        SoftReference<PyCode> known = codes.get(fileName);
        PyCode code = known == null ? null : known.get();
        if (code == null || !hasText(code, source)) {
            code = translation.get();
            code.setImported();
            codes.put(fileName, new SoftReference<>(code));
        }
        return code;
    }

    private static boolean hasText(PyCode code, Source source) {
        return code.unit().source().getCharacters().toString().contentEquals(source.getCharacters());
    }
}
