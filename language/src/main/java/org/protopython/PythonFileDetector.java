// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import com.oracle.truffle.api.TruffleFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows Python files by their ending and their encoding by the comment of PEP 263 in one of the first two lines. An
 * encoding that Java does not have is left to the default, UTF-8.
 */
public final class PythonFileDetector implements TruffleFile.FileTypeDetector {
    private static final Pattern CODING = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-_.a-zA-Z0-9]+)");
    private static final Pattern NO_CODE = Pattern.compile("^[ \\t\\f]*(?:#.*)?$");

    @Override
    public String findMimeType(TruffleFile file) {
        String name = file.getName();
        return name != null && name.endsWith(".py") ? PythonLanguage.MIME_TYPE : null;
    }

    @Override
    public Charset findEncoding(TruffleFile file) throws IOException {
        // Latin-1 reads any bytes, and the comment is in ASCII.
        try (BufferedReader reader = file.newBufferedReader(StandardCharsets.ISO_8859_1)) {
            for (int i = 0; i < 2; i++) {
                String line = reader.readLine();
                if (line == null) {
                    return null;
                }
                Matcher coding = CODING.matcher(line);
                if (coding.find()) {
                    return charset(coding.group(1));
                }
                if (!NO_CODE.matcher(line).matches()) {
                    return null;
                }
            }
        }
        return null;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.replace("latin-1", "ISO-8859-1"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
