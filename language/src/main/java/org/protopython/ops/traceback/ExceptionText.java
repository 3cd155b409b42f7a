// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionGroups;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The text of an exception: the chain of causes, groups with their margins, notes. */
final class ExceptionText {
    private static final String CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n";
    private static final String CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n";
    private static final int MOST_OF_GROUP = 15;
    private static final int DEEPEST_GROUP = 10;

    private final PythonContext context;
    private final TracebackColors colors;
    private final StringBuilder text = new StringBuilder();
    private final Set<PyBaseException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private int depth;
    private boolean needsClose;

    ExceptionText(PythonContext context, TracebackColors colors) {
        this.context = context;
        this.colors = colors;
    }

    String format(PyBaseException exception) {
        addChain(exception);
        return text.toString();
    }

    private void addChain(PyBaseException exception) {
        List<PyBaseException> chain = new ArrayList<>();
        List<String> links = new ArrayList<>();
        PyBaseException current = exception;
        while (current != null) {
            seen.add(current);
            chain.add(current);
            PyBaseException next = current.cause();
            String link = CAUSE;
            if (next == null || seen.contains(next)) {
                next = current.suppressContext() ? null : current.context();
                link = CONTEXT;
            }
            if (next == null || seen.contains(next)) {
                break;
            }
            links.add(link);
            current = next;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (i < links.size()) {
                emit(links.get(i), '|');
            }
            addOne(chain.get(i));
        }
    }

    private void addOne(PyBaseException exception) {
        String frames = TracebackPrinter.frames(context, exception, colors);
        if (!ExceptionGroups.isGroup(exception)) {
            if (!frames.isEmpty()) {
                emit("Traceback (most recent call last):\n", '|');
                emit(frames, '|');
            }
            emit(only(exception), '|');
        } else if (depth > DEEPEST_GROUP) {
            emit("... (max_group_depth is " + DEEPEST_GROUP + ")\n", '|');
        } else {
            addGroup(exception, frames);
        }
    }

    private void addGroup(PyBaseException group, String frames) {
        boolean outermost = depth == 0;
        if (outermost) {
            depth++;
        }
        if (!frames.isEmpty()) {
            emit("Exception Group Traceback (most recent call last):\n", outermost ? '+' : '|');
            emit(frames, '|');
        }
        emit(only(group), '|');
        PyTuple exceptions = ExceptionGroups.exceptions(group);
        int count = Math.min(exceptions.size(), MOST_OF_GROUP + 1);
        needsClose = false;
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1;
            if (last) {
                needsClose = true;
            }
            boolean truncated = i >= MOST_OF_GROUP;
            String title = truncated ? "..." : Integer.toString(i + 1);
            text.append(indent())
                    .append(i == 0 ? "+-" : "  ")
                    .append("+---------------- ")
                    .append(title)
                    .append(" ----------------\n");
            depth++;
            if (truncated) {
                int remaining = exceptions.size() - MOST_OF_GROUP;
                emit("and " + remaining + " more exception" + (remaining > 1 ? "s" : "") + "\n", '|');
            } else {
                addChain((PyBaseException) exceptions.get(i));
            }
            if (last && needsClose) {
                text.append(indent()).append("+------------------------------------\n");
                needsClose = false;
            }
            depth--;
        }
        if (outermost) {
            depth = 0;
        }
    }

    private String indent() {
        return "  ".repeat(depth);
    }

    private void emit(String block, char margin) {
        if (depth == 0) {
            text.append(block);
            return;
        }
        String prefix = indent() + margin + " ";
        for (String line : block.split("(?<=\n)")) {
            text.append(prefix).append(line);
        }
    }

    /** The last lines: type and message, and notes. */
    private String only(PyBaseException exception) {
        if (SyntaxErrorText.mayBeMisspelt(exception)) {
            String lines = SyntaxErrorText.ofLibrary(context, exception, colors);
            if (lines != null) {
                return lines;
            }
        }
        StringBuilder result = new StringBuilder();
        if (exception.type().isSubtypeOf(ExceptionTypes.SYNTAX_ERROR)) {
            result.append(SyntaxErrorText.of(exception, typeName(exception.type()), colors));
        } else {
            String message = message(exception) + ErrorHints.of(context, exception);
            result.append(colors.summary(typeName(exception.type()), message)).append('\n');
        }
        Object notes = Attributes.getOrNull(exception, "__notes__");
        if (notes instanceof PyList || notes instanceof PyTuple) {
            for (Object note : Items.toArray(notes)) {
                for (String line : safeText(note, "<note str() failed>").split("\n", -1)) {
                    result.append(line).append('\n');
                }
            }
        } else if (notes != null && notes != PyNone.NONE) {
            result.append(Texts.reprJava(notes)).append('\n');
        }
        return result.toString();
    }

    private static String message(PyBaseException exception) {
        return safeText(exception, "<exception str() failed>");
    }

    private static String safeText(Object value, String failed) {
        try {
            return Texts.strJava(value);
        } catch (PException e) {
            return failed;
        }
    }

    /** The name with its module, unless that is the main one or builtins. */
    static String typeName(PyType type) {
        TruffleString module = Conversions.asText(TypeNames.module(type));
        String prefix = module == null ? "<unknown>" : PyStrings.toJava(module);
        return prefix.equals("builtins") || prefix.equals("__main__")
                ? type.qualifiedName()
                : prefix + "." + type.qualifiedName();
    }
}
