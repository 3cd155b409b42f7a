// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Every character's properties and case mappings, as checksums of what CPython's methods give for all code points. */
class CharactersTest {
    private static final int CODE_POINTS = 0x110000;

    @Test
    void properties() {
        checkProperty(1462926651L, Characters::isSpace);
        checkProperty(2467416605L, Characters::isPrintable);
        checkProperty(1393201856L, Characters::isAlpha);
        checkProperty(906478804L, Characters::isDecimal);
        checkProperty(2308349504L, Characters::isDigit);
        checkProperty(2502344457L, Characters::isNumeric);
        checkProperty(1101678050L, Characters::isAlphanumeric);
        checkProperty(1282438291L, Characters::isLower);
        checkProperty(1238024796L, Characters::isUpper);
        checkProperty(224528448L, c -> Characters.isUpper(c) || Characters.isTitle(c));
        checkProperty(1825363251L, Characters::isIdentifierStart);
        checkProperty(664796266L, Characters::isIdentifierPart);
        checkProperty(2769094563L, Characters::isCased);
    }

    @Test
    void caseMappings() {
        checkMapping(817535674L, CaseMapping::upper);
        checkMapping(162432419L, CaseMapping::lower);
        checkMapping(3535505544L, CaseMapping::title);
        checkMapping(3535505544L, CaseMapping::capitalize);
        checkMapping(627728765L, CaseMapping::swapCase);
        checkMapping(3150996339L, CaseMapping::caseFold);
    }

    private static void checkProperty(long expected, IntPredicate property) {
        byte[] values = new byte[CODE_POINTS];
        for (int c = 0; c < CODE_POINTS; c++) {
            values[c] = (byte) (property.test(c) ? 1 : 0);
        }
        CRC32 checksum = new CRC32();
        checksum.update(values);
        assertEquals(expected, checksum.getValue());
    }

    private static void checkMapping(long expected, UnaryOperator<TruffleString> mapping) {
        CRC32 checksum = new CRC32();
        for (int c = 0; c < CODE_POINTS; c++) {
            for (int mapped : CodePoints.of(mapping.apply(CodePoints.text(c)))) {
                checksum.update(mapped >> 24);
                checksum.update(mapped >> 16);
                checksum.update(mapped >> 8);
                checksum.update(mapped);
            }
        }
        assertEquals(expected, checksum.getValue());
    }
}
