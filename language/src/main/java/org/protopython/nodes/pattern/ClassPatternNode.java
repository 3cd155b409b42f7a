// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Patterns;
import org.protopython.runtime.PException;

/** {@code Class(positional, name=keyword)}. */
public final class ClassPatternNode extends PatternNode {
    @CompilationFinal(dimensions = 1)
    private final String[] names;

    private final int positional;

    @Child
    private ExpressionNode cls;

    @Children
    private final PatternNode[] patterns;

    /**
     * @param patterns the positional ones, then those by keyword
     * @param names of the keywords
     */
    public ClassPatternNode(ExpressionNode cls, PatternNode[] patterns, String[] names) {
        this.cls = cls;
        this.patterns = patterns;
        this.names = names;
        this.positional = patterns.length - names.length;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
        Object wanted = cls.execute(frame);
        try {
            if (!(wanted instanceof PyType type)) {
                throw notAClass();
            } else if (!isInstance(subject, type)) {
                return false;
            } else if (patterns.length == 0) {
                return true;
            }
            Object[] values = Patterns.attributes(subject, type, positional, names);
            return values != null && matchesAll(frame, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private static boolean isInstance(Object subject, PyType type) {
        return type.type() == BuiltinTypes.TYPE && PyType.of(subject).isSubtypeOf(type)
                || Patterns.isInstance(subject, type);
    }

    private static PException notAClass() {
        CompilerDirectives.transferToInterpreter();
        return org.protopython.runtime.Errors.typeError("called match pattern must be a class");
    }

    @ExplodeLoop
    private boolean matchesAll(VirtualFrame frame, Object[] values) {
        for (int i = 0; i < patterns.length; i++) {
            if (!patterns[i].matches(frame, values[i])) {
                return false;
            }
        }
        return true;
    }
}
