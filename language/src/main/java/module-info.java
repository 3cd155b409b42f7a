// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Python 3.14 as a Truffle language. Start reading at {@code PythonLanguage}. */
module org.protopython.language {
    requires static org.protopython.processor;
    requires jdk.unsupported;
    requires org.graalvm.polyglot;
    requires org.graalvm.truffle;
    requires org.graalvm.shadowed.icu4j;
    requires org.apache.commons.compress;
    requires org.tukaani.xz;

    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with
            org.protopython.PythonLanguageProvider;

    exports org.protopython;
    exports org.protopython.objects;
    exports org.protopython.runtime;
    exports org.protopython.ops;
    exports org.protopython.util;

    uses org.protopython.runtime.ExtensionLoader;
}
