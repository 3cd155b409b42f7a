// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.graalvm.polyglot.Source;

/**
 * What to evaluate. A module is evaluated by the language (option {@code Module}), its source here is empty.
 *
 * @param source null for {@link Kind#INTERACTIVE}
 */
record Program(Kind kind, Source source) {
    /** Where the program comes from. */
    enum Kind {
        FILE,
        CODE,
        MODULE,
        STDIN,
        INTERACTIVE
    }

    /** The program cannot be had; the message is CPython's, without the name of the executable. */
    static final class NotThereException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int exitCode;

        NotThereException(String message, int exitCode) {
            super(message);
            this.exitCode = exitCode;
        }

        int exitCode() {
            return exitCode;
        }
    }

    /** The program's text is none, in CPython's words. */
    static final class UndecodableException extends Exception {
        private static final long serialVersionUID = 1L;

        UndecodableException(int character, int position) {
            super(String.format(
                    "Unable to decode the command from the command line:%nUnicodeEncodeError: 'utf-8' codec can't"
                            + " encode character '\\u%x' in position %d: surrogates not allowed",
                    character, position));
        }
    }

    static Program of(CommandLine line) throws IOException, NotThereException, UndecodableException {
        return new Program(
                line.kind(),
                switch (line.kind()) {
                    case FILE -> file(line.program(), line.settings().skipFirstLine());
                    case CODE -> text(Dedent.of(decodable(line.program())), "<string>");
                    case MODULE -> text("", "<module>");
                    case STDIN -> text(new String(System.in.readAllBytes(), StandardCharsets.UTF_8), "<stdin>");
                    case INTERACTIVE -> null;
                });
    }

    /** The text of a program, of which all bytes must be UTF-8. */
    private static String decodable(String code) throws UndecodableException {
        int position = 0;
        for (int i = 0; i < code.length(); i += Character.charCount(code.codePointAt(i))) {
            int character = code.codePointAt(i);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                throw new UndecodableException(character, position);
            }
            position++;
        }
        return code;
    }

    private static Source text(String code, String name) throws IOException {
        return Source.newBuilder(Main.LANGUAGE, code, name).build();
    }

    private static Source file(String name, boolean skipFirstLine) throws IOException, NotThereException {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new NotThereException("can't open file '" + name + "': its name is not UTF-8", 2);
        }
        if (Files.isDirectory(path)) {
            path = mainOf(path);
            if (path == null) {
                String shown =
                        Path.of("").toAbsolutePath().resolve(name).normalize().toString();
                throw new NotThereException("can't find '__main__' module in '" + shown + "'", 1);
            }
        }
        String problem = problem(path);
        if (problem != null && isWithinArchive(path)) {
            return text("", name);
        } else if (problem != null) {
            String shown = Path.of("").toAbsolutePath().resolve(name).toString();
            throw new NotThereException("can't open file '" + shown + "': " + problem, 2);
        }
        File file = path.toFile();
        Source.Builder builder = Source.newBuilder(Main.LANGUAGE, file);
        if (skipFirstLine) {
            String content = Files.readString(path);
            int end = content.indexOf('\n');
            builder.content(end < 0 ? "" : content.substring(end)); // the line end stays: line numbers do not change
        }
        return builder.build();
    }

    /** The file of a directory that is its program, null without one. */
    private static Path mainOf(Path directory) {
        for (String name : new String[] {"__main__.py", "__main__.pyc"}) {
            if (Files.exists(directory.resolve(name))) {
                return directory.resolve(name);
            }
        }
        return null;
    }

    private static String problem(Path path) {
        if (!Files.exists(path)) {
            return Files.isRegularFile(existing(path))
                    ? "[Errno 20] Not a directory"
                    : "[Errno 2] No such file or directory";
        }
        return Files.isReadable(path) ? null : "[Errno 13] Permission denied";
    }

    /** What there is of a path: itself, or the last of the directories or files that lead to it. */
    private static Path existing(Path path) {
        Path found = path.toAbsolutePath();
        while (!Files.exists(found)) {
            found = found.getParent();
        }
        return found;
    }

    /** Whether a path leads into a zip archive, of whose directories each may be a program. */
    private static boolean isWithinArchive(Path path) {
        Path file = existing(path);
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
