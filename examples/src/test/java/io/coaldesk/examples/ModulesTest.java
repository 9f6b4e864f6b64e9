package io.coaldesk.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.immutables.value.Value;

/** What holds across the modules; only here are all four on one class path. */
@AnalyzeClasses(packages = "io.coaldesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    private static final String[] SIBLINGS = {"io.coaldesk.pricing..", "io.coaldesk.credit..", "io.coaldesk.blending.."
    };

    @ArchTest
    static final ArchRule no_sibling_depends_on_a_sibling = slices().matching("io.coaldesk.(pricing|credit|blending)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule core_depends_on_no_sibling = noClasses()
            .that()
            .resideOutsideOfPackages(SIBLINGS)
            .and()
            .resideOutsideOfPackages("io.coaldesk.examples..", "io.coaldesk.testing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SIBLINGS);

    /** The generator ignores these on a record without a word. */
    @ArchTest
    static final ArchRule records_validate_in_their_constructor = methods()
            .that()
            .areDeclaredInClassesThat(JavaClass.Predicates.assignableTo(Record.class))
            .should()
            .notBeAnnotatedWith(Value.Check.class)
            .andShould()
            .notBeAnnotatedWith(Value.Default.class)
            .andShould()
            .notBeAnnotatedWith(Value.Derived.class)
            .allowEmptyShould(true);
}
