// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PlaceNode;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.CallMethodNode;
import org.protopython.runtime.PException;

/** {@code receiver.name(args, name=value)} without stars and without making the bound method. */
public final class MethodCallNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    @Child
    private ExpressionNode receiver;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private CallMethodNode call;

    @Child
    private PlaceNode method;

    private final String name;

    /**
     * @param keywords names of the last arguments
     * @param method the place of the expression that names the method
     */
    public MethodCallNode(ExpressionNode receiver, String name, ExpressionNode[] arguments, String[] keywords, PlaceNode method) {
        this.method = method;
        this.name = name;
        this.receiver = receiver;
        this.arguments = arguments;
        this.keywords = keywords;
        this.call = CallMethodNode.create(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = receiver.execute(frame);
        Object[] args = CallExpressionNode.evaluate(frame, arguments);
        try {
            return call.execute(frame, self, args, keywords);
        } catch (PException e) {
            throw e.at(isMissing(e, self) ? method : this);
        }
    }

    /** Whether the method is not there, and not something that it looked for itself. */
    @TruffleBoundary
    private boolean isMissing(PException e, Object self) {
        return e.trace() == null
                && e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)
                && e.exception().field(ExceptionField.OBJ) == self
                && e.exception().field(ExceptionField.NAME) instanceof TruffleString missing
                && PyStrings.toJava(missing).equals(name);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
