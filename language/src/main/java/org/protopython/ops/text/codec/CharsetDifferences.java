// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes that mean something else in Python's encoding than in the JDK's charset for it. */
final class CharsetDifferences {
    private static final CharsetDifferences NONE = new CharsetDifferences("");

    private static final Map<String, CharsetDifferences> ALL = Stream.of(
                    "cp932",
                    "shift_jis",
                    "euc_jp",
                    "euc_jis_2004",
                    "euc_jisx0213",
                    "iso2022_jp_2004",
                    "iso2022_jp_3",
                    "gbk",
                    "gb18030",
                    "euc_kr",
                    "johab",
                    "big5",
                    "cp950",
                    "big5hkscs",
                    "shift_jis_2004",
                    "shift_jisx0213")
            .collect(Collectors.toUnmodifiableMap(name -> name, CharsetDifferences::new));

    /** Codes, read as numbers behind a leading one that keeps their length, to texts; empty where there is none. */
    private final Map<Long, String> texts = new HashMap<>();

    private final Map<String, byte[]> codes = new HashMap<>();

    private CharsetDifferences(String encoding) {
        if (encoding.equals("cp932")) {
            preferRowsOfNec();
        }
        for (String difference : table(encoding).split("\\s+")) {
            if (!difference.isEmpty()) {
                add(difference);
            }
        }
    }

    private void add(String difference) {
        int end = 0;
        while (":<>".indexOf(difference.charAt(end)) < 0) {
            end++;
        }
        byte[] code = HexFormat.of().parseHex(difference.substring(0, end));
        StringBuilder text = new StringBuilder();
        if (end + 1 < difference.length()) {
            for (String character : difference.substring(end + 1).split("\\+")) {
                text.appendCodePoint(Integer.parseInt(character, 16));
            }
        }
        char kind = difference.charAt(end);
        if (kind != '<') {
            texts.put(key(code, 0, code.length), text.toString());
        }
        if (kind != '>' && !text.isEmpty()) {
            codes.put(text.toString(), code);
        }
    }

    /** Of the characters that are in IBM's rows too, the JDK writes those codes. */
    private void preferRowsOfNec() {
        for (int code = 0xed40; code < 0xeefd; code++) {
            byte[] bytes = {(byte) (code >> 8), (byte) code};
            String text = new String(bytes, Charset.forName("windows-31j"));
            if (text.length() == 1 && text.charAt(0) != '\ufffd' && text.charAt(0) != '\uffe2') {
                codes.put(text, bytes);
            }
        }
    }

    static CharsetDifferences of(String encoding) {
        return ALL.getOrDefault(encoding, NONE);
    }

    /** The text of a code; empty if it has none in Python, null if it is as in the charset. */
    String text(byte[] bytes, int at, int width) {
        return texts.isEmpty() ? null : texts.get(key(bytes, at, width));
    }

    /** The code of a text, empty if it has none in Python, null if it is as in the charset. */
    byte[] code(String text) {
        return codes.get(text);
    }

    private static long key(byte[] bytes, int at, int width) {
        long key = 1;
        for (int i = at; i < at + width; i++) {
            key = key << 8 | bytes[i] & 0xff;
        }
        return key;
    }

    /**
     * Pairs of a code and the characters it stands for, or nothing if it stands for none: with {@code >} between if only
     * when decoding, with {@code <} if only when encoding.
     */
    private static String table(String encoding) {
        return switch (encoding) {
            case "cp932" -> """
                80:80 a0:f8f0 fd:f8f1 fe:f8f2 ff:f8f3 8191<a2 8192<a3 81ca<ac 8161<2016
                817c<2212 8160<301c
                """;
            case "shift_jis" -> "815c:2015 5c<a5 7e<203e";
            case "euc_jp" -> "a1bd:2015 5c<a5 7e<203e <ff5e";
            case "euc_jis_2004" -> "a1c0:ff3c a2b2:ff5e";
            case "euc_jisx0213" -> "a1c0:ff3c a2b2:ff5e <7626 <7e6b <9b1c";
            case "iso2022_jp_2004", "iso2022_jp_3" -> "a1c0:ff3c";
            case "gbk" -> "a2e3: a892:2295";
            case "gb18030" -> """
                a6d9:e78d a6da:e78e a6db:e78f a6dc:e790 a6dd:e791 a6de:e792 a6df:e793 a6ec:e794
                a6ed:e795 a6f3:e796 a8bc:e7c7 fe59:e81e fe61:e826 fe66:e82b fe67:e82c fe6d:e832
                fe7e:e843 fe90:e854 fea0:e864 84318236:fe10 84318238:fe12 84318237:fe11
                84318239:fe13 84318330:fe14 84318331:fe15 84318332:fe16 84318333:fe17
                84318334:fe18 84318335:fe19 8135f437:1e3f 82359037:9fb4 82359038:9fb5
                82359039:9fb6 82359130:9fb7 82359131:9fb8 82359132:9fb9 82359133:9fba
                82359134:9fbb
                """;
            case "euc_kr" -> "a2e8: a4d4:";
            case "johab" -> """
                8441>3000 8442>3131 8443>3132 8445>3134 8448>3137 8449>3139 8451>3141 8453>3142
                8455>3145 8456>3146 8457>3147 8458>3148 8459>314a 845a>314b 845b>314c 845c>314d
                845d>314e
                """;
            case "big5" -> "a15a:2574 a1c3:ffe3 a1c5:2cd a1fe>ff0f a240>ff3c";
            case "cp950" -> "a2a4<2550 a2a5<255e a2a7<2561 a2a6<256a";
            case "big5hkscs" -> """
                877a: 877b: 877c: 877d: 877e: 87a1: 87a2: 87a3: 87a4: 87a5: 87a6: 87a7: 87a8:
                87a9: 87aa: 87ab: 87ac: 87ad: 87ae: 87af: 87b0: 87b1: 87b2: 87b3: 87b4: 87b5:
                87b6: 87b7: 87b8: 87b9: 87ba: 87bb: 87bc: 87bd: 87be: 87bf: 87c0: 87c1: 87c2:
                87c3: 87c4: 87c5: 87c6: 87c7: 87c8: 87c9: 87ca: 87cb: 87cc: 87cd: 87ce: 87cf:
                87d0: 87d1: 87d2: 87d3: 87d4: 87d5: 87d6: 87d7: 87d8: 87d9: 87da: 87db: 87dc:
                87dd: 87de: 87df: 8862:ca+304 8864:ca+30c 88a3:ea+304 88a5:ea+30c a15a:2574
                a1c3:ffe3 a1c5:2cd a1fe>ff0f a240>ff3c c6cf: c6d3: c6d5: c6d7: c6de: c6df:
                """;
            case "shift_jis_2004" -> "5c:a5 7e:203e 815c:2015 815f:5c 81b0:7e 81d4:2985 81d5:2986";
            case "shift_jisx0213" -> """
                5c:a5 7e:203e 815c:2015 815f:5c 81b0:7e 81d4:2985 81d5:2986 879f: 889e: 9873:
                989e: eaa5: eff8: eff9: effa: effb: effc: fc5a:9b1d
                """;
            default -> "";
        };
    }
}
