package io.coaldesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Within core the arrows point to the ground: deal, segment, trade, matter, ground. */
@AnalyzeClasses(
        packages = "io.coaldesk",
        importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArrowsTest {

    private static final String[] STYLE = {"io.coaldesk.internal.style"};
    private static final String[] GROUND = trees("reason", "policy", "table", "json");
    private static final String[] MATTER = trees("coal", "money");
    private static final String[] TRADE = trees("adjustment", "score", "market", "customer");
    private static final String[] SEGMENT = trees("segment");
    private static final String[] DEAL = trees("deal");

    @ArchTest
    static final ArchRule every_class_has_its_layer = classes()
            .should()
            .resideInAnyPackage(Stream.of(STYLE, GROUND, MATTER, TRADE, SEGMENT, DEAL)
                    .flatMap(Stream::of)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule arrows_point_to_the_ground = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("ground")
            .definedBy(GROUND)
            .layer("matter")
            .definedBy(MATTER)
            .layer("trade")
            .definedBy(TRADE)
            .layer("segment")
            .definedBy(SEGMENT)
            .layer("deal")
            .definedBy(DEAL)
            .whereLayer("deal")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("segment")
            .mayOnlyBeAccessedByLayers("deal")
            .whereLayer("trade")
            .mayOnlyBeAccessedByLayers("segment", "deal")
            .whereLayer("matter")
            .mayOnlyBeAccessedByLayers("trade", "segment", "deal")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("io.coaldesk.(**)").should().beFreeOfCycles();

    private static String[] trees(String... packages) {
        return Stream.of(packages).map(name -> "io.coaldesk." + name + "..").toArray(String[]::new);
    }
}
