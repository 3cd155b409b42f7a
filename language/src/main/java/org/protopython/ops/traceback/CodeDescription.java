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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.Branch;
import org.protopython.runtime.CodeField;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/**
 * What a code object tells of itself beyond its signature. There is no bytecode: each part of the source that a node
 * executes counts as one instruction of two bytes, the first one being the entry of the function, behind which debuggers
 * look for its first line. What CPython has there stands for a global name, with its caches, for an import, for a name
 * that is bound in a namespace and for a {@code return}: inspect, modulefinder and libraries that pickle functions look
 * for these. At the end comes another one for each line on which a branch leaves the code: coverage.py follows the
 * branches to there.
 */
public final class CodeDescription {
    /** Units of one instruction, as {@code tb_lasti} counts. */
    public static final int UNITS = 2;

    private static final int UNKNOWN = -1;
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
            CodeLayout layout = CodeLayout.of(code);
            for (int i = 0; i < layout.spans().size(); i++) {
                Position position = position(source, layout.spans().get(i), moved, linesOnly);
                positions.addAll(Collections.nCopies(layout.units()[i + 1] - layout.units()[i], position));
            }
            for (CodeLayout.End end : layout.ends()) {
                positions.add(position(source, layout.spans().get(end.instruction()), moved, linesOnly));
            }
        }
        return positions;
    }

    private static Position position(Source source, CodeLayout.Span span, int moved, boolean linesOnly) {
        int line = source.getLineNumber(span.start());
        if (linesOnly) {
            return new Position(line + moved, line + moved, UNKNOWN, UNKNOWN);
        }
        int endLine = source.getLineNumber(Math.max(span.start(), span.end() - 1));
        return new Position(
                line + moved, endLine + moved, column(source, line, span.start()), column(source, endLine, span.end()));
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
        CodeLayout layout = CodeLayout.of(code);
        int index = layout.indexOf(section);
        return index < 0 ? -1 : (long) layout.units()[index] * UNITS;
    }

    /**
     * The index of the first instruction of a statement, in units.
     *
     * @param position as frames keep it, 0 for the entry
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long instruction(PyCode code, int position) {
        if (position == 0) {
            return 0;
        }
        CodeLayout layout = CodeLayout.of(code);
        int index = layout.indexAt(position);
        return index == layout.spans().size() ? 0 : (long) layout.units()[index] * UNITS;
    }

    /** The index of the instruction to which a branch leads, in units. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long destination(PyCode code, Branch branch, boolean left) {
        int position = left ? branch.left() : branch.right();
        if (position != Branch.END) {
            return instruction(code, position);
        }
        CodeLayout layout = CodeLayout.of(code);
        int line = code.section().getSource().getLineNumber(branch.source() - 1);
        return (long) layout.endUnit(line) * UNITS;
    }

    /** The branches of a code in the order of its text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<Branch> branches(PyCode code) {
        return code.section() == null || !code.section().isAvailable()
                ? List.of()
                : CodeLayout.of(code).branches();
    }

    /**
     * {@code co_code}: a part of the source of which no program wants to know is an instruction that does nothing, whose
     * argument, which no instruction of that kind looks at, is a check sum of the part, so that code which does something
     * else looks different. That of a {@code return} has one too.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] instructions(PyCode code) {
        byte[] given = code.changes().bytes(CodeField.CODE);
        if (given != null) {
            return given;
        }
        CodeLayout layout = CodeLayout.of(code);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Instruction(Instruction.RESUME, 0).write(bytes);
        for (int i = 0; i < layout.spans().size(); i++) {
            List<Instruction> instructions = layout.instructions().get(i);
            if (instructions.isEmpty()) {
                new Instruction(Instruction.NOP, checkSum(code, layout.spans().get(i))).write(bytes);
            }
            for (Instruction each : instructions) {
                boolean summed = each.opcode() == Instruction.RETURN_VALUE;
                (summed
                                ? new Instruction(
                                        each.opcode(),
                                        checkSum(code, layout.spans().get(i)))
                                : each)
                        .write(bytes);
            }
        }
        for (int i = 0; i < layout.ends().size(); i++) {
            new Instruction(Instruction.RETURN_VALUE, 0).write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A number that fits into a byte. */
    private static int checkSum(PyCode code, CodeLayout.Span span) {
        CharSequence text = code.section().getSource().getCharacters().subSequence(span.start(), span.end());
        return text.toString().hashCode() % CHECK_SUMS & 0xff;
    }

    /** What is wrong with instructions that a program has made. */
    @TruffleBoundary
    public static String foreignInstruction(byte[] instructions) {
        for (int i = 0; i < instructions.length; i += UNITS) {
            if (!Instruction.isKnown(instructions[i] & 0xff)) {
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
        CodeLayout layout = CodeLayout.of(code);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (CodePart part : CodeParts.of(code)) {
            if (part.guarded() != null) {
                addHandler(table, layout, part.guarded());
            }
        }
        return table.toByteArray();
    }

    /** The handler counts as what follows upon what it guards. */
    private static void addHandler(ByteArrayOutputStream table, CodeLayout layout, Node guarded) {
        int[] range = {Integer.MAX_VALUE, 0};
        guarded.accept(node -> {
            SourceSection section = node.getSourceSection();
            int index = section == null || !section.isAvailable() ? -1 : layout.indexOf(section);
            if (index >= 0) {
                range[0] = Math.min(range[0], layout.units()[index]);
                range[1] = Math.max(range[1], layout.units()[index + 1]);
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

    /** {@code co_names}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] names(PyCode code) {
        if (code.changes().get(CodeField.NAMES) instanceof PyTuple given) {
            return given.items();
        }
        return CodeParts.names(code).stream().map(PyStrings::of).toArray();
    }

    /** The names of globals and builtins that the code looks up, without functions within it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Set<String> globalNames(PyCode code) {
        Set<String> names = new LinkedHashSet<>();
        for (CodePart part : CodeParts.of(code)) {
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
                || CodeParts.of(code).stream().anyMatch(CodePart::returnsValue);
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
        for (CodePart part : CodeParts.of(code)) {
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
