// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.bisect;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.runtime.VariadicBuiltinNode;

/** The module {@code _bisect}: places in sorted sequences. */
@PyModule(value = "_bisect", doc = "Bisection algorithms.")
public final class BisectModule {
    private BisectModule() {}

    @PyBuiltin(value = "bisect_right(a, x, lo=0, hi=None, *, key=None)", doc = """
        Where to insert x in the sorted list a, after the items equal to it, so that a stays sorted.

        lo and hi bound the part of a that is searched. key, if it is not None, gives what is compared of
        each item; it is not called for x.\
        """)
    static final class BisectRightNode extends VariadicBuiltinNode {
        @Child
        private BisectNode node = new BisectNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            return node.find(frame, bound);
        }
    }

    @PyBuiltin(value = "bisect_left(a, x, lo=0, hi=None, *, key=None)", doc = """
        Where to insert x in the sorted list a, before the items equal to it, so that a stays sorted.

        lo and hi bound the part of a that is searched. key, if it is not None, gives what is compared of
        each item; it is not called for x.\
        """)
    static final class BisectLeftNode extends VariadicBuiltinNode {
        @Child
        private BisectNode node = new BisectNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            return node.find(frame, bound);
        }
    }

    @PyBuiltin(value = "insort_right(a, x, lo=0, hi=None, *, key=None)", doc = """
        Insert x into the sorted list a, after the items equal to it.

        lo and hi bound the part of a that is searched. key, if it is not None, gives what is compared of x
        and each item.\
        """)
    static final class InsortRightNode extends VariadicBuiltinNode {
        @Child
        private BisectNode node = new BisectNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            node.insert(frame, bound);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "insort_left(a, x, lo=0, hi=None, *, key=None)", doc = """
        Insert x into the sorted list a, before the items equal to it.

        lo and hi bound the part of a that is searched. key, if it is not None, gives what is compared of x
        and each item.\
        """)
    static final class InsortLeftNode extends VariadicBuiltinNode {
        @Child
        private BisectNode node = new BisectNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object[] bound) {
            node.insert(frame, bound);
            return PyNone.NONE;
        }
    }
}
