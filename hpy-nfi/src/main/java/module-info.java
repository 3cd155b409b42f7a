// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors

/** Native extensions by the HPy universal ABI. */
module org.protopython.hpy {
    requires static org.protopython.processor;
    requires org.protopython.language;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;

    provides com.oracle.truffle.api.provider.InternalResourceProvider with
            org.protopython.hpy.nfi.NativeResourceProvider;
    provides org.protopython.runtime.ExtensionLoader with
            org.protopython.hpy.HPyBackend;
}
