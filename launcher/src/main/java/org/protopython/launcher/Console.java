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
import org.graalvm.polyglot.Value;

/**
 * The interactive session. At a terminal the language holds it with an editor of its own; otherwise this reads
 * statements until they are complete and evaluates each as an interactive source, whose result the language prints, as
 * it prints tracebacks.
 */
final class Console {
    private static final int GOES_ON = -1;
    private static final int ENDED = 0;

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
        try {
            // nothing is typed yet, but the language begins the session
            int status = evaluate("");
            while (status == GOES_ON) {
                String statement = read();
                if (statement == null) {
                    System.err.println();
                    return ENDED;
                }
                status = evaluate(statement);
            }
            return status;
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** The exit status when this ends the session, else {@link #GOES_ON}. */
    private int evaluate(String statement) throws IOException {
        try {
            // the language says true when it has held the session
            Value result = context.eval(source(statement));
            return result.isBoolean() && result.asBoolean() ? ENDED : GOES_ON;
        } catch (PolyglotException e) {
            if (e.isExit()) {
                return e.getExitStatus();
            }
            System.err.println(e.getMessage());
            return GOES_ON;
        }
    }

    /** One complete statement, or null at end of file. A compound statement ends with an empty line. */
    private String read() throws IOException {
        StringBuilder text = new StringBuilder();
        String prompt = ">>> ";
        while (true) {
            System.err.print(prompt);
            System.err.flush();
            String line = readLine();
            if (line == null) {
                return text.isEmpty() ? null : text.toString();
            }
            if (text.isEmpty() && (line.isBlank() || line.strip().startsWith("#"))) {
                continue;
            }
            text.append(line);
            // without a line end, after which a compound statement cannot go on
            boolean complete = isComplete(text.toString());
            text.append('\n');
            if (complete) {
                return text.toString();
            }
            prompt = "... ";
        }
    }

    /** Null at the end of the input, which is also where the program has closed it. */
    private String readLine() {
        try {
            return in.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private static Source source(String text) throws IOException {
        return Source.newBuilder(Main.LANGUAGE, text, "<stdin>")
                .interactive(true)
                .build();
    }

    private boolean isComplete(String text) throws IOException {
        try {
            context.parse(source(text));
            return true;
        } catch (PolyglotException e) {
            return !e.isIncompleteSource();
        }
    }
}
