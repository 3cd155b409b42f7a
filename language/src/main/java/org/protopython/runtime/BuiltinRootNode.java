// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.dsl.UnsupportedSpecializationException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;

/** The root of a builtin that is not inlined into its caller; its arguments are the bound ones. */
public final class BuiltinRootNode extends RootNode {
    private final String name;
    private final Builtin builtin;

    @Child
    private BuiltinNode body;

    public BuiltinRootNode(TruffleLanguage<?> language, Builtin builtin) {
        super(language);
        this.name = builtin.qualifiedName();
        this.builtin = builtin;
        this.body = builtin.createNode();
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return body.executeArgs(null, frame.getArguments());
        } catch (PException e) {
            throw e.leaveBuiltin();
        } catch (UnsupportedSpecializationException e) {
            throw Errors.wrongReceiver(builtin, frame.getArguments()[0]);
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
