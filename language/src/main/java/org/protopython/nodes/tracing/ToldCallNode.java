// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import org.protopython.nodes.expression.CallExpressionNode;
import org.protopython.nodes.expression.MethodCallNode;
import org.protopython.nodes.expression.StarCallNode;
import org.protopython.objects.PyMethod;
import org.protopython.ops.CallNode;
import org.protopython.ops.tracing.Monitoring;
import org.protopython.ops.tracing.Tracing;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

/** A call in the text of a program that tells of itself, and of the end of a function in Java. */
final class ToldCallNode extends CallNode {
    @Child
    private CallNode call;

    private ToldCallNode(CallNode call) {
        this.call = call;
    }

    /** Makes the calls below a node tell of themselves. Only done where a program listens: others have no such nodes. */
    static void tellCalls(Node root) {
        root.atomic(() -> {
            for (CallNode each : NodeUtil.findAllNodeInstances(root, CallNode.class)) {
                if (isInText(each)) {
                    each.replace(new ToldCallNode(each));
                }
            }
        });
    }

    private static boolean isInText(CallNode call) {
        return !(call instanceof ToldCallNode)
                && (call.getParent() instanceof CallExpressionNode
                        || call.getParent() instanceof MethodCallNode
                        || call.getParent() instanceof StarCallNode);
    }

    @Override
    public Object execute(VirtualFrame frame, Object callable, Object[] args, String[] keywords) {
        MaterializedFrame caller = frame.materialize();
        Object function = callable;
        Object first = args.length == 0 ? Monitoring.MISSING : args[0];
        if (callable instanceof PyMethod method) {
            function = method.function();
            first = method.self();
        }
        boolean told = Tracing.calling(caller, function, first);
        if (!told || function instanceof PyFunction) {
            return call.execute(frame, callable, args, keywords);
        }
        Object result;
        try {
            result = call.execute(frame, callable, args, keywords);
        } catch (PException e) {
            Tracing.callRaised(caller, function, first);
            throw e;
        }
        Tracing.callReturned(caller, function, first);
        return result;
    }
}
