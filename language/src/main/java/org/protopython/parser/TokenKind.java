// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/**
 * Kinds of tokens. Plain numbers and not an enum because they are stored in a byte array and switched on for every token. Soft keywords
 * ({@code match}, {@code case}, {@code type}, {@code _}) are names.
 */
final class TokenKind {
    static final int END = 0;
    static final int NEWLINE = 1;
    static final int INDENT = 2;
    static final int DEDENT = 3;
    static final int NAME = 4;
    static final int NUMBER = 5;
    static final int STRING = 6;
    static final int FSTRING_START = 7;
    static final int FSTRING_MIDDLE = 8;
    static final int FSTRING_END = 9;
    static final int TSTRING_START = 10;
    static final int TSTRING_MIDDLE = 11;
    static final int TSTRING_END = 12;
    /** The lexer gave up here; see {@link Tokens#error}. */
    static final int ERROR = 13;

    /** A character which is part of no token, such as {@code $}. */
    static final int UNKNOWN = 14;

    /** What follows {@code # type:}; only with {@link ParseOptions#typeComments}. */
    static final int TYPE_COMMENT = 15;

    static final int LPAR = 20;
    static final int RPAR = 21;
    static final int LSQB = 22;
    static final int RSQB = 23;
    static final int LBRACE = 24;
    static final int RBRACE = 25;
    static final int COLON = 26;
    static final int COMMA = 27;
    static final int SEMI = 28;
    static final int DOT = 29;
    static final int ELLIPSIS = 30;
    static final int ARROW = 31;
    static final int COLONEQUAL = 32;
    static final int EXCLAMATION = 33;
    static final int EQUAL = 34;

    static final int PLUS = 35;
    static final int MINUS = 36;
    static final int STAR = 37;
    static final int SLASH = 38;
    static final int VBAR = 39;
    static final int AMPER = 40;
    static final int PERCENT = 41;
    static final int CIRCUMFLEX = 42;
    static final int AT = 43;
    static final int DOUBLESTAR = 44;
    static final int DOUBLESLASH = 45;
    static final int LEFTSHIFT = 46;
    static final int RIGHTSHIFT = 47;
    static final int TILDE = 48;

    static final int LESS = 49;
    static final int GREATER = 50;
    static final int EQEQUAL = 51;
    static final int NOTEQUAL = 52;
    static final int LESSEQUAL = 53;
    static final int GREATEREQUAL = 54;

    /** Augmented assignments: the operator's own kind plus this. */
    static final int AUGMENTED = 60 - PLUS;

    static final int FIRST_AUGMENTED = PLUS + AUGMENTED;
    static final int LAST_AUGMENTED = RIGHTSHIFT + AUGMENTED;

    static final int FALSE = 80;
    static final int NONE = 81;
    static final int TRUE = 82;
    static final int AND = 83;
    static final int AS = 84;
    static final int ASSERT = 85;
    static final int ASYNC = 86;
    static final int AWAIT = 87;
    static final int BREAK = 88;
    static final int CLASS = 89;
    static final int CONTINUE = 90;
    static final int DEF = 91;
    static final int DEL = 92;
    static final int ELIF = 93;
    static final int ELSE = 94;
    static final int EXCEPT = 95;
    static final int FINALLY = 96;
    static final int FOR = 97;
    static final int FROM = 98;
    static final int GLOBAL = 99;
    static final int IF = 100;
    static final int IMPORT = 101;
    static final int IN = 102;
    static final int IS = 103;
    static final int LAMBDA = 104;
    static final int NONLOCAL = 105;
    static final int NOT = 106;
    static final int OR = 107;
    static final int PASS = 108;
    static final int RAISE = 109;
    static final int RETURN = 110;
    static final int TRY = 111;
    static final int WHILE = 112;
    static final int WITH = 113;
    static final int YIELD = 114;

    /** The keywords, in the order of their kinds from {@link #FALSE} on. */
    private static final String[] KEYWORDS = {
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
        "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
        "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"
    };

    private TokenKind() {}

    static String[] keywords() {
        return KEYWORDS.clone();
    }
}
