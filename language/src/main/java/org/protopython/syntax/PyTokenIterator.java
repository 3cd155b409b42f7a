// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.concurrent.locks.ReentrantLock;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.TokenReader;
import org.protopython.runtime.Errors;
import org.protopython.translate.SyntaxErrors;

/** {@code TokenizerIter}: the tokens of lines that a program hands out. */
final class PyTokenIterator extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("TokenizerIter", "_tokenize", BuiltinTypes.OBJECT, true);

    private static final String FILE_NAME = "<string>";
    private static final Object[] END = {PyStrings.of("EOF")};

    private final ReentrantLock lock = new ReentrantLock();
    private final ProgramLines source;
    private final TokenReader reader;
    private final boolean extra;
    /** The lines of the last token: most tokens stand in the same as the one before. */
    private String lines = "";

    private TruffleString linesObject = PyStrings.EMPTY;

    PyTokenIterator(PyType type, ProgramLines source, boolean extra) {
        super(type);
        this.source = source;
        this.reader = new TokenReader(source, FILE_NAME, extra);
        this.extra = extra;
    }

    /** The next token as Python's tuple. Threads wait for each other; a {@code readline} may not ask for a token. */
    Object next() {
        if (lock.isHeldByCurrentThread()) {
            throw Errors.valueError("TokenizerIter already executing");
        }
        if (!lock.tryLock()) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ReentrantLock::lockInterruptibly, lock);
        }
        try {
            if (source.hasFailed()) {
                throw Errors.raise(ExceptionTypes.MEMORY_ERROR, PyTuple.NO_ITEMS);
            }
            TokenReader.Token token = reader.next();
            // Without extra tokens a text without lines has no tokens at all.
            if (token == null || !extra && reader.isEmpty()) {
                throw Errors.raise(ExceptionTypes.STOP_ITERATION, token == null ? END : PyTuple.NO_ITEMS);
            }
            return tuple(token);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e);
        } finally {
            lock.unlock();
        }
    }

    private PyTuple tuple(TokenReader.Token token) {
        if (lines != token.lines()) {
            lines = token.lines();
            linesObject = PyStrings.of(lines);
        }
        return new PyTuple(
                (long) token.type(),
                PyStrings.of(token.text()),
                new PyTuple((long) token.line(), (long) token.column()),
                new PyTuple((long) token.endLine(), (long) token.endColumn()),
                linesObject);
    }
}
