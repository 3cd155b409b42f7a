// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;

/**
 * What a code object tells of itself beyond its signature. There is no bytecode: each part of the source that a node
 * executes counts as one instruction of two units, the first one being the entry of the function.
 */
public final class CodeDescription {
    /** Units of one instruction, as {@code tb_lasti} counts. */
    public static final int UNITS = 2;

    private static final int SMALL_INTS = 256;

    private CodeDescription() {}

    /** One part of the source: lines from 1, columns in bytes of UTF-8 from 0. */
    public record Position(int line, int endLine, int column, int endColumn) {}

    private record Span(int start, int end) {
        static Span of(SourceSection section) {
            return new Span(section.getCharIndex(), section.getCharEndIndex());
        }
    }

    private static RootNode bodyOf(PyCode code) {
        return ((CodeRoot) code.callTarget().getRootNode()).body();
    }

    private static List<Span> spans(PyCode code) {
        if (code.description() instanceof Spans known) {
            return known.list();
        }
        List<Span> found = List.copyOf(findSpans(code));
        code.setDescription(new Spans(found));
        return found;
    }

    /** The parts of a code, kept by it. */
    private record Spans(List<Span> list) {}

    private static TreeSet<Span> findSpans(PyCode code) {
        TreeSet<Span> spans = new TreeSet<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        bodyOf(code).accept(node -> {
            SourceSection section = node instanceof RootNode ? null : node.getSourceSection();
            if (section != null && section.isAvailable() && !isWhole(code, node)) {
                spans.add(Span.of(section));
            }
            return true;
        });
        return spans;
    }

    private static boolean isWhole(PyCode code, Node node) {
        return node.getParent() instanceof RootNode && code.section() != null;
    }

    /** The positions of all instructions ({@code co_positions}); the first is that of the entry. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<Position> positions(PyCode code) {
        List<Position> positions = new ArrayList<>();
        int first = code.hasNamespace() && code.name().equals("<module>") ? 0 : code.firstLine();
        positions.add(new Position(first, Math.max(first, 1), 0, 0));
        if (code.section() != null && code.section().isAvailable()) {
            Source source = code.section().getSource();
            for (Span span : spans(code)) {
                int line = source.getLineNumber(span.start());
                int last = Math.max(span.start(), span.end() - 1);
                int endLine = source.getLineNumber(last);
                positions.add(new Position(
                        line, endLine, column(source, line, span.start()), column(source, endLine, span.end())));
            }
        }
        return positions;
    }

    private static int column(Source source, int line, int offset) {
        CharSequence before = source.getCharacters().subSequence(source.getLineStartOffset(line), offset);
        return before.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /** The index of the instruction at a node, in units; -1 when that is not known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long instruction(PyCode code, Node location) {
        SourceSection section =
                location == null || location instanceof RootNode ? null : location.getEncapsulatingSourceSection();
        if (section == null || !section.isAvailable() || code == null) {
            return -1;
        }
        int index = 1;
        Span wanted = Span.of(section);
        for (Span span : spans(code)) {
            if (span.equals(wanted)) {
                return (long) index * UNITS;
            }
            index++;
        }
        return -1;
    }

    /**
     * The index of the first instruction of a statement, in units.
     *
     * @param position as frames keep it, 0 for the entry
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long instruction(PyCode code, int position) {
        int index = 1;
        for (Span span : position == 0 ? List.<Span>of() : spans(code)) {
            if (span.start() >= position - 1) {
                return (long) index * UNITS;
            }
            index++;
        }
        return 0;
    }

    private static List<CodePart> parts(PyCode code) {
        List<CodePart> parts = new ArrayList<>();
        addParts(parts, bodyOf(code));
        return parts;
    }

    /** Operands come before what is done with them. */
    private static void addParts(List<CodePart> parts, Node node) {
        for (Node child : node.getChildren()) {
            addParts(parts, child);
        }
        if (node instanceof CodePart part) {
            parts.add(part);
        }
    }

    /** {@code co_names}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] names(PyCode code) {
        Set<String> names = new LinkedHashSet<>();
        for (CodePart part : parts(code)) {
            if (part.usedName() != null) {
                names.add(part.usedName());
            }
        }
        return names.stream().map(PyStrings::of).toArray();
    }

    /** {@code co_consts}: the docstring first; small ints are parts of instructions unless they come first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] constants(PyCode code) {
        Set<Object> constants = new LinkedHashSet<>();
        if (code.doc() != null) {
            constants.add(code.doc());
        }
        for (CodePart part : parts(code)) {
            Object constant = part.constant();
            boolean small = constant instanceof Long number && number >= 0 && number < SMALL_INTS;
            if (constant != null && (!small || constants.isEmpty())) {
                constants.add(constant);
            }
        }
        if (constants.isEmpty()) {
            constants.add(PyNone.NONE);
        }
        return constants.toArray();
    }
}
