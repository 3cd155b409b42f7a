// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The arguments of the command line with all their bytes. The JVM replaces those that are no text; Python keeps them as
 * lone surrogates (PEP 383), so that names of files survive.
 */
final class RawArguments {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final int ASCII_END = 0x80;
    private static final int BYTE = 0xFF;
    private static final int ESCAPE = 0xDC00;

    private RawArguments() {}

    /** The arguments as the system has them; those of the JVM where it does not tell. */
    static String[] of(String[] arguments) {
        if (Arrays.stream(arguments).allMatch(argument -> argument.chars().allMatch(c -> c < ASCII_END))) {
            return arguments;
        }
        byte[] line;
        try {
            line = Files.readAllBytes(COMMAND_LINE);
        } catch (IOException e) {
            return arguments;
        }
        List<String> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                all.add(decode(Arrays.copyOfRange(line, start, i)));
                start = i + 1;
            }
        }
        int first = all.size() - arguments.length;
        return first < 0 ? arguments : all.subList(first, all.size()).toArray(new String[0]);
    }

    /** UTF-8 with a lone surrogate for each byte that is no part of it. */
    static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE + (in.get() & BYTE)));
            }
            result = decoder.reset().decode(in, out, true);
        }
        return out.flip().toString();
    }
}
