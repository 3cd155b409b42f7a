// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.protopython.parser.TokenKind.*;

import java.util.ArrayList;
import java.util.List;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Expr.Constant;
import org.protopython.parser.ast.ExprContext;
import org.protopython.parser.ast.Operator;
import org.protopython.parser.ast.Pattern;

/** Patterns of {@code case} clauses. */
abstract class PatternParser extends ParameterParser {
    PatternParser(Tokens tokens, String filename) {
        super(tokens, filename);
    }

    /** {@code patterns: open_sequence_pattern | pattern} */
    Pattern patterns() {
        int start = start();
        Pattern first = maybeStarPattern();
        if (!at(COMMA)) {
            if (first instanceof Pattern.MatchStar) {
                throw fail();
            }
            return first;
        }
        List<Pattern> elements = new ArrayList<>();
        elements.add(first);
        while (accept(COMMA) && !at(COLON) && !at(IF)) {
            elements.add(maybeStarPattern());
        }
        return new Pattern.MatchSequence(elements, start, ends[pos - 1]);
    }

    /** {@code maybe_star_pattern: '*' (capture | '_') | pattern} */
    Pattern maybeStarPattern() {
        if (!at(STAR)) {
            return pattern();
        }
        int start = start();
        pos++;
        String name = captureName();
        return new Pattern.MatchStar(name.equals("_") ? null : name, start, ends[pos - 1]);
    }

    /** {@code pattern_capture_target: NAME !('.' | '(' | '=')}, also the wildcard */
    final String captureName() {
        String name = name();
        if (at(DOT) || at(LPAR) || at(EQUAL)) {
            throw fail();
        }
        return name;
    }

    /** {@code pattern: or_pattern ['as' pattern_capture_target]} */
    Pattern pattern() {
        int start = start();
        Pattern pattern = orPattern();
        if (!accept(AS)) {
            return pattern;
        }
        String name = asTarget();
        if (name.equals("_")) {
            pos--;
            throw fail();
        }
        return new Pattern.MatchAs(pattern, name, start, ends[pos - 1]);
    }

    /** The name after {@code as}. */
    String asTarget() {
        return captureName();
    }

    /** {@code or_pattern: '|'.closed_pattern+} */
    private Pattern orPattern() {
        int start = start();
        Pattern first = closedPattern();
        if (!at(VBAR)) {
            return first;
        }
        List<Pattern> patterns = new ArrayList<>(2);
        patterns.add(first);
        while (accept(VBAR)) {
            patterns.add(closedPattern());
        }
        return new Pattern.MatchOr(patterns, start, ends[pos - 1]);
    }

    /** {@code closed_pattern: literal | capture | wildcard | value | group | sequence | mapping | class} */
    private Pattern closedPattern() {
        int token = pos;
        int start = start();
        switch (kind()) {
            case NUMBER, PLUS, MINUS, STRING, FSTRING_START, TSTRING_START -> {
                Expr value = literal();
                return new Pattern.MatchValue(value, start, ends[pos - 1]);
            }
            case NONE -> {
                pos++;
                return new Pattern.MatchSingleton(Constant.NONE, start, ends[token]);
            }
            case TRUE -> {
                pos++;
                return new Pattern.MatchSingleton(true, start, ends[token]);
            }
            case FALSE -> {
                pos++;
                return new Pattern.MatchSingleton(false, start, ends[token]);
            }
            case NAME -> {
                return namePattern();
            }
            case LPAR -> {
                return groupOrSequence();
            }
            case LSQB -> {
                pos++;
                enter();
                List<Pattern> elements = sequence(RSQB, new ArrayList<>());
                leave();
                return new Pattern.MatchSequence(elements, start, ends[pos - 1]);
            }
            case LBRACE -> {
                enter();
                Pattern mapping = mapping();
                leave();
                return mapping;
            }
            default -> throw fail();
        }
    }

    /** The elements and the closing bracket of a sequence. */
    private List<Pattern> sequence(int close, List<Pattern> elements) {
        while (!at(close)) {
            elements.add(maybeStarPattern());
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(close);
        return elements;
    }

    private Pattern groupOrSequence() {
        int start = start();
        pos++;
        enter();
        Pattern result;
        if (accept(RPAR)) {
            result = new Pattern.MatchSequence(List.of(), start, ends[pos - 1]);
        } else {
            Pattern first = maybeStarPattern();
            if (accept(COMMA)) {
                List<Pattern> elements = new ArrayList<>();
                elements.add(first);
                sequence(RPAR, elements);
                result = new Pattern.MatchSequence(elements, start, ends[pos - 1]);
            } else {
                if (first instanceof Pattern.MatchStar) {
                    throw fail();
                }
                expect(RPAR);
                result = first;
            }
        }
        leave();
        return result;
    }

    /** {@code literal_expr: signed_number ['+' | '-' NUMBER] | strings}; the imaginary part must be last */
    private Expr literal() {
        if (kind() != NUMBER && kind() != PLUS && kind() != MINUS) {
            return strings();
        }
        int start = start();
        Expr real = signedNumber();
        if (!at(PLUS) && !at(MINUS)) {
            return real;
        }
        Operator op = accept(PLUS) ? Operator.Add : Operator.Sub;
        if (op == Operator.Sub) {
            expect(MINUS);
        }
        if (!at(NUMBER)) {
            throw fail();
        }
        Constant number = real instanceof Expr.UnaryOp unary ? (Constant) unary.operand() : (Constant) real;
        if (number.value() instanceof Constant.Imaginary) {
            throw error("real number required in complex literal", number.start(), number.end());
        }
        Constant imaginary = (Constant) atom();
        if (!(imaginary.value() instanceof Constant.Imaginary)) {
            throw error("imaginary number required in complex literal", imaginary.start(), imaginary.end());
        }
        return new Expr.BinOp(real, op, imaginary, start, ends[pos - 1]);
    }

    private Expr signedNumber() {
        int start = start();
        boolean negative = at(MINUS);
        if (negative || at(PLUS)) {
            pos++;
        }
        if (!at(NUMBER)) {
            throw fail();
        }
        Expr number = atom();
        return negative
                ? new Expr.UnaryOp(org.protopython.parser.ast.UnaryOp.USub, number, start, ends[pos - 1])
                : number;
    }

    /** A capture, the wildcard, a dotted value, or a class with its arguments. */
    private Pattern namePattern() {
        int start = start();
        int token = pos;
        Expr name = dotted();
        if (at(LPAR)) {
            enter();
            Pattern result = classPattern(name, start);
            leave();
            return result;
        }
        if (at(EQUAL)) {
            throw fail();
        }
        if (name instanceof Expr.Name simple) {
            String id = simple.id();
            return new Pattern.MatchAs(null, id.equals("_") ? null : id, start, ends[token]);
        }
        return new Pattern.MatchValue(name, start, ends[pos - 1]);
    }

    /** {@code name_or_attr: NAME ('.' NAME)*} */
    private Expr dotted() {
        int start = start();
        String id = name();
        Expr e = new Expr.Name(id, ExprContext.Load, start, ends[pos - 1]);
        while (accept(DOT)) {
            String attr = name();
            e = new Expr.Attribute(e, attr, ExprContext.Load, start, ends[pos - 1]);
        }
        return e;
    }

    /** {@code class_pattern: name_or_attr '(' [','.pattern+] [','.(NAME '=' pattern)+] [','] ')'} */
    private Pattern classPattern(Expr cls, int start) {
        pos++;
        List<Pattern> patterns = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<Pattern> values = new ArrayList<>();
        while (!at(RPAR)) {
            if (at(NAME) && kind(1) == EQUAL) {
                attributes.add(name());
                pos++;
                values.add(pattern());
            } else {
                Pattern positional = pattern();
                if (!attributes.isEmpty()) {
                    throw positionalAfterKeyword(positional);
                }
                patterns.add(positional);
            }
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RPAR);
        return new Pattern.MatchClass(cls, patterns, attributes, values, start, ends[pos - 1]);
    }

    RuntimeException positionalAfterKeyword(Pattern positional) {
        return fail();
    }

    /** {@code mapping_pattern: '{' [','.((literal_expr | attr) ':' pattern)+] [',' '**' NAME] [','] '}'} */
    private Pattern mapping() {
        int start = start();
        pos++;
        List<Expr> keys = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        String rest = null;
        while (!at(RBRACE)) {
            if (rest != null) {
                throw fail();
            }
            if (accept(DOUBLESTAR)) {
                rest = captureName();
                if (rest.equals("_")) {
                    pos--;
                    throw fail();
                }
            } else {
                keys.add(mappingKey());
                expect(COLON);
                patterns.add(pattern());
            }
            if (!accept(COMMA)) {
                break;
            }
        }
        expect(RBRACE);
        return new Pattern.MatchMapping(keys, patterns, rest, start, ends[pos - 1]);
    }

    private Expr mappingKey() {
        switch (kind()) {
            case NONE, TRUE, FALSE -> {
                return atom();
            }
            case NAME -> {
                Expr key = dotted();
                if (key instanceof Expr.Name) {
                    throw fail();
                }
                return key;
            }
            default -> {
                if (at(LPAR) || at(LSQB) || at(LBRACE)) {
                    throw fail();
                }
                return literal();
            }
        }
    }
}
