// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Keyword;

/** Looks for mistakes in arguments of calls. */
abstract class CallDiagnosis extends DisplayDiagnosis {
    CallDiagnosis(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** Where arguments have been tried in vain; as elsewhere it does not matter whether mistakes were looked for. */
    private final Set<Integer> failed = new HashSet<>();

    /** What {@code args} matches. */
    private static final class Arguments {
        final List<Expr> positional = new ArrayList<>();
        final List<Keyword> keywords = new ArrayList<>();
        /** A {@code **} has been read. */
        boolean unpacked;
    }

    @Override
    void arguments(int open, List<Expr> args, List<Keyword> keywords) {
        int mark = pos;
        if (failed.contains(mark)) {
            throw fail();
        }
        try {
            super.arguments(open, args, keywords);
        } catch (Mismatch mismatch) {
            if (invalidRules()) {
                backTo(mark);
                checkStarredGenerator();
                check();
            }
            failed.add(mark);
            throw mismatch;
        }
    }

    private void check() {
        int mark = pos;
        Arguments args = attempt(this::args);
        int after = pos;
        if (args != null && args.unpacked && at(COMMA)) {
            int comma = pos++;
            if (at(STAR) && attempt(this::starredArgument) != null && !at(EQUAL)) {
                while (at(COMMA) && kind(1) == STAR) {
                    pos++;
                    if (attempt(this::starredArgument) == null) {
                        break;
                    }
                }
                fail();
                throw errorFrom(starts[comma], "iterable argument unpacking follows keyword argument unpacking");
            }
        }
        backTo(mark);
        Expr e = attempt(this::expression);
        if (e != null && startsGenerator()) {
            List<Comprehension> generators = attempt(this::generators);
            if (generators != null && accept(COMMA)) {
                if (attempt(this::args) != null) {
                    attempt(this::generators);
                }
                throw unparenthesized(e, generators);
            }
        }
        backTo(mark);
        checkKeywordGenerator();
        backTo(mark);
        checkMissingValue(null);
        backTo(after);
        if (args == null) {
            backTo(mark);
            return;
        }
        checkMissingValue(args);
        backTo(after);
        if (startsGenerator()) {
            List<Comprehension> generators = attempt(this::generators);
            if (generators != null && args.positional.size() + args.keywords.size() > 1 && !args.positional.isEmpty()) {
                throw unparenthesized(args.positional.getLast(), generators);
            }
        }
        backTo(after);
        if (!accept(COMMA)) {
            return;
        }
        int second = pos;
        Expr next = attempt(this::expression);
        if (next != null && startsGenerator()) {
            List<Comprehension> generators = attempt(this::generators);
            if (generators != null) {
                throw unparenthesized(next, generators);
            }
        }
        backTo(second);
        if (attempt(this::args) != null) {
            boolean unpacking = args.keywords.stream().anyMatch(k -> k.arg() == null);
            fail();
            throw errorAtFurthest(
                    unpacking
                            ? "positional argument follows keyword argument unpacking"
                            : "positional argument follows keyword argument");
        }
    }

    private PySyntaxException unparenthesized(Expr first, List<Comprehension> generators) {
        return error(
                "Generator expression must be parenthesized",
                first.start(),
                lastItem(generators).end());
    }

    /** {@code f(a=1 for ...)} */
    private void checkKeywordGenerator() {
        if (at(NAME) && kind(1) == EQUAL) {
            int start = start();
            pos += 2;
            if (attempt(this::expression) != null && startsGenerator() && attempt(this::generators) != null) {
                throw error(
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", start, endOfEqualAfter(start));
            }
        }
    }

    private int endOfEqualAfter(int start) {
        int token = pos;
        while (starts[token] > start) {
            token--;
        }
        return ends[token + 1];
    }

    /** {@code f(a=)}, perhaps after other arguments */
    private void checkMissingValue(Arguments before) {
        if (before != null && !accept(COMMA)) {
            return;
        }
        if (at(NAME) && kind(1) == EQUAL && (kind(2) == COMMA || kind(2) == RPAR)) {
            throw error("expected argument value expression", start(), ends[pos + 1]);
        }
    }

    /** {@code args: ','.(starred_expression | argument)+ [',' kwargs] | kwargs} */
    private Arguments args() {
        Arguments args = new Arguments();
        boolean any = false;
        while (true) {
            int before = pos;
            if (any && !accept(COMMA)) {
                break;
            }
            Expr item = attempt(() -> at(STAR) ? starredArgument() : argument());
            if (item == null) {
                backTo(before);
                break;
            }
            any = true;
            args.positional.add(item);
        }
        int before = pos;
        if (any && !accept(COMMA)) {
            return args;
        }
        if (!keywordArguments(args)) {
            backTo(before);
            if (!any) {
                throw fail();
            }
        }
        return args;
    }

    private boolean keywordArguments(Arguments args) {
        boolean any = false;
        while (true) {
            int before = pos;
            if (any && !accept(COMMA)) {
                return true;
            }
            checkKeyword();
            int start = start();
            boolean read = false;
            if (at(NAME) && kind(1) == EQUAL) {
                String name = name();
                pos++;
                Expr value = attempt(this::expression);
                if (value != null) {
                    args.keywords.add(new Keyword(name, value, start, value.end()));
                    read = true;
                }
            } else if (at(STAR) && !args.unpacked) {
                Expr starred = attempt(this::starredArgument);
                if (starred != null) {
                    args.positional.add(starred);
                    read = true;
                }
            } else if (accept(DOUBLESTAR)) {
                Expr value = attempt(this::expression);
                if (value != null) {
                    args.keywords.add(new Keyword(null, value, start, value.end()));
                    args.unpacked = true;
                    read = true;
                }
            }
            if (!read) {
                backTo(before);
                return any;
            }
            any = true;
        }
    }

    /** Mistakes in {@code name=value}. */
    private void checkKeyword() {
        int mark = pos;
        if ((at(TRUE) || at(FALSE) || at(NONE)) && kind(1) == EQUAL) {
            throw error("cannot assign to " + source.substring(start(), ends[pos]), start(), ends[pos + 1]);
        }
        checkKeywordGenerator();
        backTo(mark);
        if (!(at(NAME) && kind(1) == EQUAL)) {
            Expr e = attempt(this::expression);
            if (e != null && at(EQUAL)) {
                throw error("expression cannot contain assignment, perhaps you meant \"==\"?", e.start(), ends[pos]);
            }
            backTo(mark);
        }
        if (accept(DOUBLESTAR)) {
            if (attempt(this::expression) != null && accept(EQUAL)) {
                Expr value = attempt(this::expression);
                if (value != null) {
                    throw error("cannot assign to keyword argument unpacking", starts[mark], value.end());
                }
            }
        }
        backTo(mark);
    }

    @Override
    Expr starredArgument() {
        if (!invalidRules()) {
            return super.starredArgument();
        }
        int mark = pos++;
        if (attempt(this::expression) != null && accept(EQUAL)) {
            Expr value = attempt(this::expression);
            if (value != null) {
                throw error("cannot assign to iterable argument unpacking", starts[mark], value.end());
            }
        }
        backTo(mark);
        try {
            return super.starredArgument();
        } catch (Mismatch mismatch) {
            throw errorAtFurthest("Invalid star expression");
        }
    }
}
