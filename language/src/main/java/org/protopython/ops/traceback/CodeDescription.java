// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * What a code object tells of itself beyond its signature. There is no bytecode: each part of the source that a node
 * executes counts as one instruction of two units, the first one being the entry of the function.
 */
public final class CodeDescription {
    /** Units of one instruction, as {@code tb_lasti} counts. */
    public static final int UNITS = 2;

    private static final int UNKNOWN = -1;
    private static final byte NOP = 27;
    /** A prime number near the range of a byte. */
    private static final int CHECK_SUMS = 251;

    private static final int SMALL_INTS = 256;

    private static final int ENTRY = 0x80;
    private static final int MORE = 64;
    private static final int DIGIT_MASK = 63;
    private static final int DIGIT_BITS = 6;
    private static final int MOST_DIGITS = 4;

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

    private static List<Span> spans(PyCode given) {
        PyCode code = given.template();
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
                if (node instanceof CodePart part && part.usedName() != null && isLong(section)) {
                    // an attribute is looked up on the line of its name
                    spans.add(new Span(section.getCharEndIndex() - 1, section.getCharEndIndex()));
                }
            }
            return true;
        });
        return spans;
    }

    private static boolean isLong(SourceSection section) {
        return section.getStartLine() != section.getEndLine();
    }

    private static boolean isWhole(PyCode code, Node node) {
        return node.getParent() instanceof RootNode && code.section() != null;
    }

    /** The line of what a piece of code does before its first statement. */
    static int prologueLine(PyCode code) {
        return code.hasNamespace() && code.name().equals("<module>") ? 0 : code.firstLine();
    }

    /** The positions of all instructions ({@code co_positions}); the first is that of the entry. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<Position> positions(PyCode code) {
        byte[] given = code.changes().bytes(CodeField.LINETABLE);
        if (given != null) {
            return LocationTable.decode(given, code.firstLine());
        }
        List<Position> positions = new ArrayList<>();
        int moved = code.firstLine() - code.template().firstLine();
        int first = prologueLine(code);
        boolean linesOnly = PythonContext.get(null).settings().noDebugRanges();
        positions.add(
                linesOnly
                        ? new Position(first, first, UNKNOWN, UNKNOWN)
                        : new Position(first, Math.max(first, 1), 0, 0));
        if (code.section() != null && code.section().isAvailable()) {
            Source source = code.section().getSource();
            for (Span span : spans(code)) {
                int line = source.getLineNumber(span.start());
                if (linesOnly) {
                    positions.add(new Position(line + moved, line + moved, UNKNOWN, UNKNOWN));
                    continue;
                }
                int last = Math.max(span.start(), span.end() - 1);
                int endLine = source.getLineNumber(last);
                positions.add(new Position(
                        line + moved,
                        endLine + moved,
                        column(source, line, span.start()),
                        column(source, endLine, span.end())));
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

    /**
     * {@code co_code}: an instruction that does nothing for each part of the source, whose argument, which no instruction
     * of that kind looks at, is a check sum of the part, so that code which does something else looks different.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] instructions(PyCode code) {
        byte[] given = code.changes().bytes(CodeField.CODE);
        if (given != null) {
            return given;
        }
        List<Span> spans = spans(code);
        byte[] instructions = new byte[(spans.size() + 1) * UNITS];
        instructions[0] = NOP;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            CharSequence text = code.section().getSource().getCharacters().subSequence(span.start(), span.end());
            instructions[(i + 1) * UNITS] = NOP;
            instructions[(i + 1) * UNITS + 1] = (byte) (text.toString().hashCode() % CHECK_SUMS);
        }
        return instructions;
    }

    /** What is wrong with instructions that a program has made. */
    @TruffleBoundary
    public static String foreignInstruction(byte[] instructions) {
        for (int i = 0; i < instructions.length; i += UNITS) {
            if (instructions[i] != NOP) {
                return "unknown opcode " + (instructions[i] & 0xff);
            }
        }
        return "code with other instructions than those it was compiled to cannot be executed";
    }

    /** {@code co_exceptiontable}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] handlers(PyCode code) {
        byte[] given = code.changes().bytes(CodeField.EXCEPTIONTABLE);
        if (given != null) {
            return given;
        }
        List<Span> spans = spans(code);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (CodePart part : parts(code)) {
            if (part.guarded() != null) {
                addHandler(table, spans, part.guarded());
            }
        }
        return table.toByteArray();
    }

    /** The handler counts as what follows upon what it guards. */
    private static void addHandler(ByteArrayOutputStream table, List<Span> spans, Node guarded) {
        int[] range = {Integer.MAX_VALUE, 0};
        guarded.accept(node -> {
            SourceSection section = node.getSourceSection();
            int index = section == null || !section.isAvailable() ? -1 : spans.indexOf(Span.of(section));
            if (index >= 0) {
                range[0] = Math.min(range[0], index + 1);
                range[1] = Math.max(range[1], index + 2);
            }
            return true;
        });
        if (range[0] < range[1]) {
            writeNumber(table, range[0], ENTRY);
            writeNumber(table, range[1] - range[0], 0);
            writeNumber(table, range[1], 0);
            writeNumber(table, 0, 0);
        }
    }

    /** Six bits a byte, the highest first. */
    private static void writeNumber(ByteArrayOutputStream table, int number, int mark) {
        int first = mark;
        for (int shift = MOST_DIGITS * DIGIT_BITS; shift > 0; shift -= DIGIT_BITS) {
            if (number >>> shift != 0) {
                table.write(first | MORE | number >>> shift & DIGIT_MASK);
                first = 0;
            }
        }
        table.write(first | number & DIGIT_MASK);
    }

    private static List<CodePart> parts(PyCode code) {
        List<CodePart> parts = new ArrayList<>();
        addParts(parts, bodyOf(code.template()));
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
        if (code.changes().get(CodeField.NAMES) instanceof PyTuple given) {
            return given.items();
        }
        Set<String> names = new LinkedHashSet<>();
        for (CodePart part : parts(code)) {
            if (part.usedName() != null) {
                names.add(part.usedName());
            }
        }
        return names.stream().map(PyStrings::of).toArray();
    }

    /** The names of globals and builtins that the code looks up, without functions within it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Set<String> globalNames(PyCode code) {
        Set<String> names = new LinkedHashSet<>();
        for (CodePart part : parts(code)) {
            if (part.isGlobal()) {
                names.add(part.usedName());
            }
        }
        return names;
    }

    /** Whether the code can end with another value than None, or is that of a generator or coroutine. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean returnsValue(PyCode code) {
        return code.isSuspendable()
                || code.unit() != null && code.unit().request().mode().equals("eval")
                || parts(code).stream().anyMatch(CodePart::returnsValue);
    }

    /**
     * {@code co_consts}: the docstring first; small ints are parts of instructions, and what a loop tests is known, unless
     * they come first.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] constants(PyCode code) {
        if (code.changes().get(CodeField.CONSTS) instanceof PyTuple given) {
            return given.items();
        }
        Set<Object> constants = new LinkedHashSet<>();
        if (code.template().doc() != null) {
            constants.add(code.template().doc());
        }
        for (CodePart part : parts(code)) {
            Object constant = part.constant();
            boolean small = constant instanceof Long number && number >= 0 && number < SMALL_INTS;
            boolean tested = ((Node) part).getParent() instanceof CodePart test && test.decidesAlone();
            if (constant != null && (!small && !tested || constants.isEmpty())) {
                constants.add(constant);
            }
        }
        if (constants.isEmpty() || code.template().isEndReached()) {
            constants.add(PyNone.NONE);
        }
        return constants.toArray();
    }
}
