// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param globals the index of the global name each looks up, or a negative number
 * @param units where each begins, in units of two bytes; one more for the end
 * @param branches where control branches
 * @param ends what follows behind them
 */
record CodeLayout(List<Span> spans, int[] globals, int[] units, List<Branch> branches, List<End> ends) {
    private static final int GLOBAL_CACHES = 4;
    private static final int NOT_GLOBAL = -1;
    private static final int RETURNS = -2;
    /** No name. */
    private static final String A_RETURN = "return";

    /** A part of the source, in characters from 0. */
    record Span(int start, int end) {
        static Span of(SourceSection section) {
            return new Span(section.getCharIndex(), section.getCharEndIndex());
        }
    }

    /** The end of the code on a line, and the instruction that decides whether it is reached. */
    record End(int instruction, int line) {}

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
        TreeMap<Span, String> found = findSpans(code);
        List<String> names = CodeParts.names(code);
        int[] globals = new int[found.size()];
        int[] units = new int[found.size() + 1];
        units[0] = 1;
        int i = 0;
        for (String name : found.values()) {
            globals[i] = name.equals(A_RETURN) ? RETURNS : name.isEmpty() ? NOT_GLOBAL : names.indexOf(name);
            units[i + 1] = units[i] + width(globals[i]);
            i++;
        }
        List<Branch> branches = ((CodeRoot) CodeParts.body(code)).branches();
        CodeLayout layout = new CodeLayout(List.copyOf(found.keySet()), globals, units, branches, new ArrayList<>());
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

    /** The parts of the source, each with the global name it looks up, {@link #A_RETURN}, or nothing. */
    private static TreeMap<Span, String> findSpans(PyCode code) {
        TreeMap<Span, String> found =
                new TreeMap<>(Comparator.comparingInt(Span::start).thenComparingInt(Span::end));
        CodeParts.body(code).accept(node -> {
            SourceSection section = node instanceof RootNode ? null : node.getSourceSection();
            if (section != null && section.isAvailable() && !isWhole(code, node)) {
                found.merge(Span.of(section), kind(node), (known, name) -> known.isEmpty() ? name : known);
                if (node instanceof CodePart part && part.usedName() != null && isLong(section)) {
                    // an attribute is looked up on the line of its name
                    found.putIfAbsent(new Span(section.getCharEndIndex() - 1, section.getCharEndIndex()), "");
                }
            }
            return true;
        });
        return found;
    }

    private static String kind(Node node) {
        if (!(node instanceof CodePart part)) {
            return "";
        }
        return part.isGlobal() ? part.usedName() : part.isReturn() ? A_RETURN : "";
    }

    private static boolean isLong(SourceSection section) {
        return section.getStartLine() != section.getEndLine();
    }

    private static boolean isWhole(PyCode code, Node node) {
        return node.getParent() instanceof RootNode && code.section() != null;
    }

    private static int width(int global) {
        return global < 0 ? 1 : 1 + GLOBAL_CACHES + (argumentOf(global) > 0xff ? 1 : 0);
    }

    /** The lowest bit would say that the name is called. */
    private static int argumentOf(int global) {
        return global << 1;
    }

    /** Whether an instruction looks up a global name. */
    boolean isGlobal(int instruction) {
        return globals[instruction] >= 0;
    }

    boolean isReturn(int instruction) {
        return globals[instruction] == RETURNS;
    }

    /** The argument of an instruction that looks up a global name. */
    int argument(int instruction) {
        return argumentOf(globals[instruction]);
    }

    /** How many units all instructions take. */
    int unitCount() {
        return firstEnd() + ends.size();
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
