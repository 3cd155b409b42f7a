// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Items;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyArguments;

/** {@code del name}. */
public abstract class DeleteVariableNode extends StatementNode {
    /** A local variable; reading it first raises the error for an unbound one. */
    public static final class Local extends DeleteVariableNode {
        private final int slot;

        @Child
        private ExpressionNode read;

        /** @param read null when deleting an unbound variable is no error */
        public Local(int slot, ExpressionNode read) {
            this.slot = slot;
            this.read = read;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            if (read != null) {
                read.execute(frame);
            }
            if (frame.getFrameDescriptor().getSlotKind(slot) != FrameSlotKind.Object) {
                com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
                frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
            }
            frame.setObject(slot, null);
            return null;
        }
    }

    /** A variable in a cell. */
    public static final class Cell extends DeleteVariableNode {
        @Child
        private CellNode cell;

        @Child
        private ExpressionNode read;

        /** @param read null when deleting an unbound variable is no error */
        public Cell(CellNode cell, ExpressionNode read) {
            this.cell = cell;
            this.read = read;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            if (read != null) {
                read.execute(frame);
            }
            cell.execute(frame).set(null);
            return null;
        }
    }

    /** A global name, or one of the namespace of a class body. */
    public static final class Name extends DeleteVariableNode implements CodePart {
        private final String name;
        private final TruffleString key;
        private final boolean global;
        private final boolean quiet;

        /** @param quiet whether deleting an unbound name is no error */
        public Name(String name, boolean global, boolean quiet) {
            this.name = name;
            this.key = PyStrings.ofName(name);
            this.global = global;
            this.quiet = quiet;
        }

        @Override
        public String usedName() {
            return name;
        }

        @Override
        public Object execute(VirtualFrame frame) {
            Object namespace = global ? PyArguments.function(frame).globals() : PyArguments.namespace(frame);
            if (namespace instanceof PyDict dict && (global || dict.type() == BuiltinTypes.DICT)) {
                if (dict.remove(key) == null && !quiet) {
                    throw GlobalNames.notDefined(name).at(this);
                }
                return null;
            }
            if (quiet) {
                set(namespace);
            }
            try {
                Items.delete(namespace, key);
            } catch (PException e) {
                throw GlobalNames.notDefined(name).at(this);
            }
            return null;
        }

        /** The name of an {@code except} clause is there when it is deleted, whatever the clause has done with it. */
        private void set(Object namespace) {
            try {
                Items.set(namespace, key, PyNone.NONE);
            } catch (PException e) {
                throw e.at(this);
            }
        }
    }
}
