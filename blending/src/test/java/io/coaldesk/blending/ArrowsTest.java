package io.coaldesk.blending;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The face and the allocation stand side by side on the solver and on the laws of mixing, which know nothing of them. */
@AnalyzeClasses(
        packages = "io.coaldesk.blending",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArrowsTest {

    @ArchTest
    static final ArchRule the_ground_knows_nothing_of_what_stands_on_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("face")
            .definedBy("io.coaldesk.blending")
            .layer("allocation")
            .definedBy("io.coaldesk.blending.allocation")
            .layer("mixing")
            .definedBy("io.coaldesk.blending.mixing")
            .layer("solver")
            .definedBy("io.coaldesk.blending.solver")
            .whereLayer("face")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("allocation")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("mixing")
            .mayOnlyBeAccessedByLayers("face", "allocation")
            .whereLayer("solver")
            .mayOnlyBeAccessedByLayers("face", "allocation");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.coaldesk.blending.(**)").should().beFreeOfCycles();
}
