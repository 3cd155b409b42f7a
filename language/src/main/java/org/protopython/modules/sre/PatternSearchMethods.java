// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sre;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;

/** What {@code re.Pattern} finds and replaces. */
@PyTypeMethods("Pattern")
final class PatternSearchMethods {
    private PatternSearchMethods() {}

    @PyBuiltin(
            value = "match(self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Match at the start of string, from pos on; None if there is none.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object match(PyPattern self, Object string, long pos, long endpos) {
        Scan scan = Scan.of(self, string, pos, endpos);
        return scan.match() ? scan.result() : PyNone.NONE;
    }

    @PyBuiltin(
            value = "fullmatch(self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Match of all of string, from pos to endpos; None if it is none.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object fullMatch(PyPattern self, Object string, long pos, long endpos) {
        Scan scan = Scan.of(self, string, pos, endpos);
        return scan.fullMatch() ? scan.result() : PyNone.NONE;
    }

    @PyBuiltin(
            value = "search(self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "The first match anywhere in string; None if there is none.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object search(PyPattern self, Object string, long pos, long endpos) {
        Scan scan = Scan.of(self, string, pos, endpos);
        return scan.search() ? scan.result() : PyNone.NONE;
    }

    @PyBuiltin(value = "findall(self, /, string, pos=0, endpos=sys.maxsize)", doc = """
        List of the texts of all matches, none overlapping another.

        With one group in the pattern its texts; with several, tuples of theirs.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object findAll(PyPattern self, Object string, long pos, long endpos) {
        Scan scan = Scan.of(self, string, pos, endpos);
        List<Object> found = new ArrayList<>();
        while (scan.search()) {
            found.add(item(self, scan));
        }
        return new PyList(found.toArray());
    }

    private static Object item(PyPattern self, Scan scan) {
        Subject subject = scan.subject();
        int groups = self.groups();
        if (groups == 0) {
            return subject.slice(scan.start(), scan.end());
        }
        int[] spans = scan.spans();
        Object[] items = new Object[groups];
        for (int i = 0; i < groups; i++) {
            items[i] = subject.slice(Math.max(spans[2 * i + 2], 0), Math.max(spans[2 * i + 3], 0));
        }
        return groups == 1 ? items[0] : new PyTuple(items);
    }

    @PyBuiltin(
            value = "finditer(self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "Iterator of all matches, none overlapping another.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object findIterator(PyPattern self, Object string, long pos, long endpos) {
        return new MatchIterator(new PyScanner(self, Scan.of(self, string, pos, endpos)));
    }

    @PyBuiltin(
            value = "scanner(self, /, string, pos=0, endpos=sys.maxsize)",
            doc = "An object whose match() and search() give one match after another.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object scanner(PyPattern self, Object string, long pos, long endpos) {
        return new PyScanner(self, Scan.of(self, string, pos, endpos));
    }

    @PyBuiltin(value = "split(self, /, string, maxsplit=0)", doc = """
        List of the texts between matches, at most maxsplit of which are looked for; texts of groups
        stand in between.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object split(PyPattern self, Object string, long maxsplit) {
        Scan scan = Scan.of(self, string, 0, Long.MAX_VALUE);
        Subject subject = scan.subject();
        List<Object> parts = new ArrayList<>();
        int last = 0;
        for (long n = 0; (maxsplit == 0 || n < maxsplit) && scan.search(); n++) {
            parts.add(subject.slice(last, scan.start()));
            last = scan.end();
            if (self.groups() > 0) {
                int[] spans = scan.spans();
                for (int i = 2; i < spans.length; i += 2) {
                    parts.add(spans[i] < 0 ? PyNone.NONE : subject.slice(spans[i], spans[i + 1]));
                }
            }
        }
        parts.add(subject.slice(last, subject.length()));
        return new PyList(parts.toArray());
    }

    @PyBuiltin(value = "sub(self, /, repl, string, count=0)", doc = """
        string with each match, or the first count of them, replaced by repl: a template, or a function
        of the match.\
        """)
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object substitute(PyPattern self, Object repl, Object string, long count) {
        return new Substitution(self, repl, string, count).result();
    }

    @PyBuiltin(
            value = "subn(self, /, repl, string, count=0)",
            doc = "The same as sub(), as a pair with the number of replacements.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object substituteAndCount(PyPattern self, Object repl, Object string, long count) {
        Substitution substitution = new Substitution(self, repl, string, count);
        return new PyTuple(substitution.result(), substitution.count());
    }
}
