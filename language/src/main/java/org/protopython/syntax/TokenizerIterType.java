// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.TokenReader;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.translate.SyntaxErrors;

/** {@code TokenizerIter}. All lines are read when it is made; what is wrong with them shows when the tokens get there. */
@PyTypeMethods("TokenizerIter")
final class TokenizerIterType {
    private static final String FILE_NAME = "<string>";

    private TokenizerIterType() {}

    @PyBuiltin("__new__(cls, /, readline, *, encoding=None, extra_tokens)")
    static Object create(PyType cls, Object readline, TruffleString encoding, boolean extra) {
        List<String> lines = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line = read(readline, encoding); !line.isEmpty(); line = read(readline, encoding)) {
            text.append(line);
            lines.add(line);
        }
        return new PyTokenIterator(cls, new TokenReader(text.toString(), FILE_NAME, extra), lines, extra);
    }

    /** A line, empty at the end. */
    private static String read(Object readline, TruffleString encoding) {
        Object line;
        try {
            line = Calls.call(readline);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                return "";
            }
            throw e;
        }
        if (encoding == null) {
            TruffleString text = Conversions.asText(line);
            if (text == null) {
                throw Errors.typeError("readline() returned a non-string object");
            }
            return PyStrings.toJava(text);
        } else if (!(line instanceof PyBytes bytes)) {
            throw Errors.typeError("readline() returned a non-bytes object");
        } else {
            return PyStrings.toJava(Codecs.decode(bytes.value(), PyStrings.toJava(encoding), "strict"));
        }
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterate(PyTokenIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyTokenIterator self) {
        TokenReader.Token token;
        try {
            token = self.isEmpty() ? null : self.reader().next();
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e);
        }
        if (token == null) {
            throw Errors.raise(ExceptionTypes.STOP_ITERATION, PyTuple.NO_ITEMS);
        }
        return new PyTuple(
                (long) token.type(),
                PyStrings.of(token.text()),
                new PyTuple((long) token.line(), (long) token.column()),
                new PyTuple((long) token.endLine(), (long) token.endColumn()),
                PyStrings.of(self.linesOf(token)));
    }
}
