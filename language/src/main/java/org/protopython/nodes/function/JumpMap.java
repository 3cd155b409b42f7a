// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.protopython.nodes.JumpSurvey;
import org.protopython.nodes.LineJump;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.SequenceNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.TraceEvent;

/** The lines of a piece of code to which a trace function can jump, and what is held there. */
final class JumpMap implements JumpSurvey {
    /** A step from a node to one of its parts, towards the inside; null is the outside. */
    private record Step(Step outer, StatementNode node, int index, Hold hold) {
        /** The steps to this one that hold something, from the outside in. */
        static List<Step> holding(Step innermost) {
            List<Step> result = new ArrayList<>();
            for (Step step = innermost; step != null; step = step.outer) {
                if (step.hold != Hold.NOTHING) {
                    result.addFirst(step);
                }
            }
            return result;
        }

        boolean canBecome(Step target) {
            return node == target.node && index == target.index || hold == target.hold && hold != Hold.GROUP;
        }
    }

    /** A line to jump to: a statement, the end of a block (without a position), or a place that nobody can jump to. */
    private record Target(Step step, int line, int position) {
        List<Step> holds() {
            return Step.holding(step);
        }
    }

    private final Source source;
    private final List<Target> targets = new ArrayList<>();
    private final NavigableMap<Integer, Step> places = new TreeMap<>();
    /** Places to which control comes back while the statement holds something. */
    private final Map<Integer, Step> returns = new HashMap<>();

    private final List<boolean[]> loops = new ArrayList<>();
    private Step current;

    private JumpMap(Source source) {
        this.source = source;
    }

    /** The jump from a place of the code to a line; ValueError when there is none. */
    @TruffleBoundary
    static LineJump jump(PyCode code, StatementNode body, TraceEvent event, int from, int line) {
        if (line < code.firstLine()) {
            throw Errors.valueError("line %d comes before the current code block", line);
        }
        JumpMap map = new JumpMap(code.section().getSource());
        map.walk(body);
        return map.jump(map.place(event, from), line);
    }

    /** What runs where an event happens: a position within a statement belongs to it. */
    private Step place(TraceEvent event, int position) {
        if ((event == TraceEvent.TURN || event == TraceEvent.EXIT) && returns.containsKey(position)) {
            return returns.get(position);
        }
        Map.Entry<Integer, Step> place = places.floorEntry(position);
        return place == null ? null : place.getValue();
    }

    private LineJump jump(Step from, int wanted) {
        int line = Integer.MAX_VALUE;
        for (Target target : targets) {
            if (target.line >= wanted) {
                line = Math.min(line, target.line);
            }
        }
        if (line == Integer.MAX_VALUE) {
            throw Errors.valueError("line %d comes after the current code block", wanted);
        }
        List<Step> held = Step.holding(from);
        Target best = null;
        Target refused = null;
        for (Target target : targets) {
            if (target.line != line) {
                continue;
            }
            if (!isCompatible(held, target.holds())) {
                refused = refused == null ? target : refused;
            } else if (best == null || target.holds().size() > best.holds().size()) {
                best = target;
            }
        }
        if (best == null) {
            throw Errors.valueError(refusal(refused.holds()));
        }
        Map<Node, Integer> steps = new IdentityHashMap<>();
        for (Step step = best.step; step != null; step = step.outer) {
            steps.put(step.node, step.index);
        }
        return new LineJump(steps, nodes(held), nodes(best.holds()), best.position);
    }

    private static List<StatementNode> nodes(List<Step> steps) {
        return steps.stream().map(Step::node).toList();
    }

    private static boolean isCompatible(List<Step> from, List<Step> to) {
        if (to.size() > from.size()) {
            return false;
        }
        for (int i = 0; i < to.size(); i++) {
            if (to.get(i).index < 0 || !from.get(i).canBecome(to.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String refusal(List<Step> holds) {
        return switch (holds.isEmpty() ? Hold.NOTHING : holds.getLast().hold) {
            case ITERATOR -> "can't jump into the body of a for loop";
            case EXCEPTION, RAISED, GROUP -> "can't jump into an 'except' block as there's no exception";
            case NOTHING, EXIT, SUBJECT -> "incompatible stacks";
        };
    }

    private boolean walk(StatementNode node) {
        return node instanceof SequenceNode sequence ? sequence(node, sequence.statements()) : node.survey(this);
    }

    private boolean sequence(StatementNode block, StatementNode[] statements) {
        Step outer = current;
        for (int i = 0; i < statements.length; i++) {
            StatementNode statement = StatementNode.unwrapped(statements[i]);
            current = new Step(outer, block, i, Hold.NOTHING);
            add(statement.position(), current);
            boolean ends = walk(statement);
            current = outer;
            if (!ends) {
                return false;
            }
        }
        return true;
    }

    private void add(int position, Step step) {
        if (position == 0) {
            return;
        }
        places.put(position, step);
        addTarget(source.getLineNumber(position - 1), step, position);
    }

    /** A line begins where the statement before it is on another one. */
    private void addTarget(int line, Step step, int position) {
        if (targets.isEmpty() || targets.getLast().line != line) {
            targets.add(new Target(step, line, position));
        }
    }

    @Override
    public boolean part(StatementNode statement, int step, StatementNode block, Hold hold) {
        Step outer = current;
        current = new Step(outer, statement, step, hold);
        boolean ends = walk(StatementNode.unwrapped(block));
        current = outer;
        return ends;
    }

    @Override
    public void place(StatementNode statement, int position, Hold... holds) {
        Step step = current;
        for (Hold hold : holds) {
            step = new Step(step, statement, -1, hold);
        }
        Hold last = holds[holds.length - 1];
        if (last == Hold.RAISED || last == Hold.SUBJECT) {
            add(position, step);
        } else {
            returns.put(position, step);
        }
    }

    @Override
    public void end(StatementNode statement, int step, StatementNode block, Hold hold, int position) {
        places.put(position, current);
        returns.put(position, new Step(current, statement, step, hold));
        if (StatementNode.unwrapped(block) instanceof SequenceNode sequence) {
            Step inner = new Step(current, statement, step, hold);
            int length = sequence.statements().length;
            addTarget(source.getLineNumber(position - 1), new Step(inner, sequence, length, Hold.NOTHING), 0);
        }
    }

    @Override
    public void breaks() {
        loops.getLast()[0] = true;
    }

    @Override
    public void beginLoop() {
        loops.add(new boolean[1]);
    }

    @Override
    public boolean endLoop() {
        return loops.removeLast()[0];
    }
}
