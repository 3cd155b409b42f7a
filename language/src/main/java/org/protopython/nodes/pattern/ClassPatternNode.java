// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.GetAttributeNode;
import org.protopython.ops.IsInstanceNode;
import org.protopython.ops.Patterns;
import org.protopython.runtime.PException;

/** {@code Class(positional, name=keyword)}. */
public final class ClassPatternNode extends PatternNode {
    @CompilationFinal(dimensions = 1)
    private final String[] names;

    private final int positional;

    @Child
    private ExpressionNode cls;

    @Child
    private IsInstanceNode isInstance = IsInstanceNode.create();

    /** The class of which the attributes are known while it is stable; null for none. */
    @CompilationFinal
    private PyType knownClass;

    @CompilationFinal
    private Assumption knownStable = Assumption.NEVER_VALID;

    /** Read the attributes of the known class; null for the subject itself. */
    @Children
    private GetAttributeNode[] attributes = {};

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
            } else if (!isInstance.execute(subject, type)) {
                return false;
            } else if (patterns.length == 0) {
                return true;
            }
            if (knownClass == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                know(type);
            }
            Object[] values = type == knownClass && knownStable.isValid()
                    ? read(frame, subject)
                    : Patterns.attributes(subject, type, positional, names);
            return values != null && matchesAll(frame, values);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private void know(PyType type) {
        knownClass = type;
        Assumption stable = type.stable();
        String[] attributeNames = Patterns.attributeNames(type, positional, names);
        if (attributeNames != null) {
            GetAttributeNode[] nodes = new GetAttributeNode[attributeNames.length];
            for (int i = 0; i < nodes.length; i++) {
                // null stands for the subject itself, and no node may be inserted for it
                nodes[i] = attributeNames[i] == null ? null : insert(GetAttributeNode.create(attributeNames[i]));
            }
            attributes = nodes;
            knownStable = stable;
        }
    }

    /** The values of the attributes; null when one is missing. */
    @ExplodeLoop
    private Object[] read(VirtualFrame frame, Object subject) {
        Object[] values = new Object[attributes.length];
        try {
            for (int i = 0; i < attributes.length; i++) {
                values[i] = attributes[i] == null ? subject : attributes[i].execute(frame, subject);
            }
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
        return values;
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
