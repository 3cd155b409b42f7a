// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * The interactive session: reads statements until they are complete and evaluates each as an interactive source, whose
 * result the language prints. A plain line reader without history; in main mode the language prints tracebacks itself.
 */
final class Console {
    private final Context context;
    private final boolean quiet;
    private final BufferedReader in;

    Console(Context context, boolean quiet) {
        this.context = context;
        this.quiet = quiet;
        this.in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    }

    /** Runs until end of file or exit; returns the exit status. */
    int run() {
        if (!quiet) {
            System.err.println(Texts.longVersion(context.getEngine()));
            System.err.println("End the session with exit() or Ctrl-D.");
        }
        while (true) {
            try {
                String statement = read();
                if (statement == null) {
                    System.err.println();
                    return 0;
                }
                context.eval(Source.newBuilder(Main.LANGUAGE, statement, "<stdin>")
                        .interactive(true)
                        .build());
            } catch (PolyglotException e) {
                if (e.isExit()) {
                    return e.getExitStatus();
                }
                System.err.println(e.getMessage());
            } catch (IOException e) {
                System.err.println(e.getMessage());
                return 1;
            }
        }
    }

    /** One complete statement, or null at end of file. A compound statement ends with an empty line. */
    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        String prompt = ">>> ";
        while (true) {
            System.err.print(prompt);
            System.err.flush();
            String line = in.readLine();
            if (line == null) {
                return text.isEmpty() ? null : text.toString();
            }
            text.append(line).append('\n');
            boolean compound = text.indexOf("\n") < text.length() - 1 || line.endsWith(":") || line.startsWith("@");
            if ((!compound || line.isBlank()) && isComplete(text.toString())) {
                return text.toString();
            }
            prompt = "... ";
        }
    }

    private boolean isComplete(String text) throws IOException {
        try {
            context.parse(Source.newBuilder(Main.LANGUAGE, text, "<stdin>")
                    .interactive(true)
                    .build());
            return true;
        } catch (PolyglotException e) {
            return !e.isIncompleteSource();
        }
    }
}
