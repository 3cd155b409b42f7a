// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of docs/architecture.md, enforced: each package uses only what lies below it. */
class ArchitectureTest {
    private static final String ROOT = "org.protopython.";
    private static final String FRONT = "org.protopython.PythonLanguage.*";
    private static final String CONTEXT = "org\\.protopython\\.runtime\\.PythonContext.*";

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.protopython");
    }

    @Test
    void packagesUseOnlyWhatLiesBelow() {
        LayeredArchitecture layers = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("front")
                .definedBy("org.protopython");
        for (String name : new String[] {
            "util",
            "parser",
            "objects",
            "runtime",
            "ops",
            "nodes",
            "translate",
            "syntax",
            "builtins",
            "modules",
            "interop"
        }) {
            layers = layers.layer(name).definedBy(ROOT + name + "..");
        }
        ArchRule rule = layers.whereLayer("front")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("util")
                .mayNotAccessAnyLayer()
                .whereLayer("parser")
                .mayOnlyAccessLayers("util")
                .whereLayer("objects")
                .mayOnlyAccessLayers("util")
                .whereLayer("runtime")
                .mayOnlyAccessLayers("util", "objects")
                .whereLayer("ops")
                .mayOnlyAccessLayers("util", "objects", "runtime")
                .whereLayer("nodes")
                .mayOnlyAccessLayers("util", "objects", "runtime", "ops")
                .whereLayer("translate")
                .mayOnlyAccessLayers("util", "parser", "objects", "runtime", "ops", "nodes")
                .whereLayer("syntax")
                .mayOnlyAccessLayers("util", "parser", "objects", "runtime", "ops", "translate")
                .whereLayer("builtins")
                .mayOnlyAccessLayers("util", "objects", "runtime", "ops")
                .whereLayer("modules")
                .mayOnlyAccessLayers("util", "objects", "runtime", "ops")
                .whereLayer("interop")
                .mayOnlyAccessLayers("util", "objects", "runtime", "ops")
                // The one exemption: a ContextReference is made from the language's class.
                .ignoreDependency(nameMatching(CONTEXT), nameMatching(FRONT));
        rule.check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.protopython.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(nameMatching(CONTEXT), nameMatching(FRONT))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void typeFilesDoNotUseEachOther() {
        slices().assignedFrom(new TypeFile())
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(classes.that(resideInAPackage("org.protopython.builtins.types")));
    }

    /** Puts a type's class, its nested nodes and what is generated from them (ListType…) into one slice. */
    private static final class TypeFile implements SliceAssignment {
        private static final Pattern NAME =
                Pattern.compile("org\\.protopython\\.builtins\\.types\\.(\\w*?Type)(?![a-z]).*");

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
            Matcher name = NAME.matcher(javaClass.getName());
            return name.matches() ? SliceIdentifier.of(name.group(1)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "type files";
        }
    }
}
