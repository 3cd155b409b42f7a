// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The layers of the HPy backend: mode, context, types, call, handles, nfi, each using only those after it. */
class ArchitectureTest {
    private static final List<String> LAYERS = List.of("mode", "context", "types", "call", "handles", "nfi");

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
                .definedBy("org.protopython.hpy");
        for (String layer : LAYERS) {
            layers = layers.layer(layer).definedBy("org.protopython.hpy." + layer + "..");
        }
        layers = layers.whereLayer("front").mayNotBeAccessedByAnyLayer();
        for (int i = 0; i < LAYERS.size(); i++) {
            List<String> below = LAYERS.subList(i + 1, LAYERS.size());
            LayeredArchitecture.LayerDependencySpecification layer = layers.whereLayer(LAYERS.get(i));
            layers = below.isEmpty()
                    ? layer.mayNotAccessAnyLayer()
                    : layer.mayOnlyAccessLayers(below.toArray(new String[0]));
        }
        layers.allowEmptyShould(true).check(classes);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.protopython.hpy.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void theLanguageIsSeenThroughItsLowerLayersOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.protopython.hpy..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.protopython",
                        "org.protopython.parser..",
                        "org.protopython.nodes..",
                        "org.protopython.translate..",
                        "org.protopython.builtins..",
                        "org.protopython.modules..",
                        "org.protopython.interop..")
                .allowEmptyShould(true)
                .check(classes);
    }
}
