// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.protopython.runtime.Branch;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.CodeRoot;
import org.protopython.runtime.PyCode;

/**
 * The instructions that a code seems to have: one for each part of its source that a node executes, and at the end one for
 * each line from which a branch leads out of it. A code keeps its layout.
 *
 * @param spans the part of the source of each
 * @param instructions what CPython has for each, as far as programs look for it; nothing for most
 * @param units where each begins, in units of two bytes; one more for the end
 * @param branches where control branches
 * @param ends what follows behind them
 */
record CodeLayout(
        List<Span> spans, List<List<Instruction>> instructions, int[] units, List<Branch> branches, List<End> ends) {
    /** A part of the source, in characters from 0. */
    record Span(int start, int end) {
        static Span of(SourceSection section) {
            return new Span(section.getCharIndex(), section.getCharEndIndex());
        }
    }

    /** The end of the code on a line, and the instruction that decides whether it is reached. */
    record End(int instruction, int line) {}

    /** The numbers of names and constants. Few codes import, so few are asked for their constants. */
    private static final class Operands {
        private final PyCode code;
        private final Map<String, Integer> names = new HashMap<>();
        private List<Object> constants;

        Operands(PyCode code) {
            this.code = code;
            CodeParts.names(code).forEach(name -> names.put(name, names.size()));
        }

        /** -1 for null. */
        int name(String name) {
            return names.getOrDefault(name, -1);
        }

        int constant(Object constant) {
            if (constants == null) {
                constants = Arrays.asList(CodeDescription.constants(code));
            }
            return constants.indexOf(constant);
        }
    }

    /** The layout of a code that was derived from another one is that of the other one. */
    static CodeLayout of(PyCode given) {
        PyCode code = given.template();
        if (code.description() instanceof CodeLayout known) {
            return known;
        }
        CodeLayout found = find(code);
        code.setDescription(found);
        return found;
    }

    private static CodeLayout find(PyCode code) {
        TreeMap<Span, List<Instruction>> found = findInstructions(code);
        int[] units = new int[found.size() + 1];
        units[0] = 1;
        int i = 0;
        for (List<Instruction> instructions : found.values()) {
            int width = instructions.stream().mapToInt(Instruction::units).sum();
            units[i + 1] = units[i] + Math.max(width, 1);
            i++;
        }
        List<Branch> branches = ((CodeRoot) CodeParts.body(code)).branches();
        CodeLayout layout = new CodeLayout(
                List.copyOf(found.keySet()), List.copyOf(found.values()), units, branches, new ArrayList<>());
        for (Branch branch : branches) {
            int index = layout.indexAt(branch.source());
            int line = code.section().getSource().getLineNumber(branch.source() - 1);
            boolean leaves = branch.left() == Branch.END || branch.right() == Branch.END;
            if (leaves && index < layout.spans().size() && layout.endOn(line) < 0) {
                layout.ends().add(new End(index, line));
            }
        }
        return layout;
    }

    /** The parts of the source with what CPython has for each. */
    private static TreeMap<Span, List<Instruction>> findInstructions(PyCode code) {
        TreeMap<Span, List<Instruction>> found =
                new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        Operands operands = new Operands(code);
        CodeParts.body(code).accept(node -> {
            SourceSection section = node instanceof RootNode ? null : node.getSourceSection();
            boolean placed = section != null && section.isAvailable() && !isWhole(code, node);
            if (placed) {
                found.computeIfAbsent(Span.of(section), key -> new ArrayList<>());
            }
            if (!(node instanceof CodePart part)) {
                return true;
            }
            SourceSection around = placed ? section : node.getEncapsulatingSourceSection();
            List<Instruction> known = around == null ? null : found.get(Span.of(around));
            if (known != null && (placed || !part.isGlobal())) {
                List<Instruction> own = instructionsOf(code, part, operands);
                if (Collections.indexOfSubList(known, own) < 0) {
                    known.addAll(own);
                }
            }
            if (placed && part.usedName() != null && isLong(section)) {
                // an attribute is looked up on the line of its name
                Span end = new Span(section.getCharEndIndex() - 1, section.getCharEndIndex());
                found.putIfAbsent(end, new ArrayList<>());
            }
            return true;
        });
        return found;
    }

    private static List<Instruction> instructionsOf(PyCode code, CodePart part, Operands operands) {
        int name = operands.name(part.usedName());
        if (part.isGlobal()) {
            return List.of(Instruction.loadGlobal(name));
        } else if (part.isAttribute()) {
            return List.of(Instruction.loadAttribute(name));
        } else if (part.isBound()) {
            int opcode = code.hasNamespace() ? Instruction.STORE_NAME : Instruction.STORE_GLOBAL;
            return List.of(new Instruction(opcode, name));
        } else if (part.importLevel() >= 0) {
            return List.of(
                    new Instruction(Instruction.LOAD_SMALL_INT, part.importLevel()),
                    new Instruction(Instruction.LOAD_CONST, operands.constant(part.constant())),
                    new Instruction(Instruction.IMPORT_NAME, name));
        }
        return part.isReturn() ? List.of(new Instruction(Instruction.RETURN_VALUE, 0)) : List.of();
    }

    private static boolean isLong(SourceSection section) {
        return section.getStartLine() != section.getEndLine();
    }

    private static boolean isWhole(PyCode code, Node node) {
        return node.getParent() instanceof RootNode && code.section() != null;
    }

    /** Where the ends begin, in units. */
    int firstEnd() {
        return units[spans.size()];
    }

    /** Where the end of a line is, in units. */
    int endUnit(int line) {
        return firstEnd() + endOn(line);
    }

    private int endOn(int line) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).line() == line) {
                return i;
            }
        }
        return -1;
    }

    /** The number of the instruction that executes a section; -1 for none. */
    int indexOf(SourceSection section) {
        return spans.indexOf(Span.of(section));
    }

    /** The number of the first instruction at or behind a position as frames keep it. */
    int indexAt(int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (spans.get(middle).start() < position - 1) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
