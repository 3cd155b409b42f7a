// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Text with binary data between lines of dashes (RFC 7468, and RFC 1421 for its headers). */
final class PemFile {
    static final String CERTIFICATE = "CERTIFICATE";

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private PemFile() {}

    /** @param headers such as {@code DEK-Info} of an encrypted key */
    record Block(String label, Map<String, String> headers, byte[] data) {
        boolean isCertificate() {
            return label.equals(CERTIFICATE) || label.equals("X509 CERTIFICATE") || label.equals("TRUSTED CERTIFICATE");
        }
    }

    /**
     * The blocks of a file; what is between them does not matter.
     *
     * @throws IllegalArgumentException for a block that does not end or is no base64
     */
    static List<Block> parse(byte[] file) {
        List<Block> blocks = new ArrayList<>();
        String label = null;
        Map<String, String> headers = new HashMap<>();
        StringBuilder text = new StringBuilder();
        for (String raw : new String(file, StandardCharsets.ISO_8859_1).split("\r?\n")) {
            String line = raw.strip();
            if (label == null) {
                if (line.startsWith(BEGIN) && line.endsWith(DASHES)) {
                    label = line.substring(BEGIN.length(), line.length() - DASHES.length());
                    headers = new HashMap<>();
                    text.setLength(0);
                }
            } else if (line.equals(END + label + DASHES)) {
                blocks.add(new Block(label, headers, Base64.getDecoder().decode(text.toString())));
                label = null;
            } else if (line.indexOf(':') > 0) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            } else {
                text.append(line);
            }
        }
        if (label != null) {
            throw new IllegalArgumentException("no end line");
        }
        return blocks;
    }

    static String write(String label, byte[] data) {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(data);
        return BEGIN + label + DASHES + "\n" + text + "\n" + END + label + DASHES + "\n";
    }
}
