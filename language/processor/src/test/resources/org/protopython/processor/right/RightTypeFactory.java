// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package right;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Stands for what the Truffle DSL generates. */
final class RightTypeFactory {
    static final class AppendNodeGen extends RightType.AppendNode {
        static RightType.AppendNode create() {
            return new AppendNodeGen();
        }

        @Override
        public Object execute(VirtualFrame frame, Object self, Object object) {
            return self;
        }
    }
}
