package org.remit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessField;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/// The house rules that a compiler cannot see: who may use whom, which library lives where, and
/// what a thing may be called. The picture of the packages is `packages.puml`.
@AnalyzeClasses(packages = "org.remit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule packagesUseEachOtherOnlyAlongTheArrowsOfTheDiagram =
      classes()
          .should(
              adhereToPlantUmlDiagram(
                  requireNonNull(ArchitectureTest.class.getResource("/packages.puml")),
                  consideringOnlyDependenciesInAnyPackage("org.remit..")));

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.remit.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoPackagesWithin =
      noClasses().should().resideInAPackage("org.remit.*.*..");

  @ArchTest
  static final ArchRule onlyLanguageSeesTheParserAndTheEmbeddingModel =
      libraries("edu.stanford..", "ai.onnxruntime..").stayIn("language");

  @ArchTest
  static final ArchRule onlyStoreSeesLucene = libraries("org.apache.lucene..").stayIn("store");

  @ArchTest
  static final ArchRule onlyThreePackagesSeeJena =
      libraries("org.apache.jena..").stayIn("vocabulary", "graph", "store");

  @ArchTest
  static final ArchRule onlyWebSeesTheServer =
      libraries(
              "org.springframework..",
              "org.thymeleaf..",
              "reactor..",
              "org.reactivestreams..",
              "io.netty..")
          .stayIn("web");

  @ArchTest
  static final ArchRule onlyWebSeesTheBankHolidays = libraries("de.focus_shift..").stayIn("web");

  @ArchTest
  static final ArchRule onlyTheEdgesSeeJson =
      libraries("tools.jackson..", "com.fasterxml.jackson..")
          .stayIn("web", "export", "cli", "evaluation");

  @ArchTest
  static final ArchRule onlyExportSeesOfficeFiles =
      libraries(
              "org.apache.poi..",
              "org.apache.xmlbeans..",
              "org.openxmlformats..",
              "org.apache.commons.csv..")
          .stayIn("export");

  @ArchTest
  static final ArchRule onlyReadersOfDataSeeYaml =
      libraries("org.yaml.snakeyaml..").stayIn("source", "vocabulary", "evaluation");

  @ArchTest
  static final ArchRule onlyTheCommandWritesToStandardOutput =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.remit.cli..")
          .should(accessField(System.class, "out"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandEndsTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.remit.cli..")
          .should(callMethod(System.class, "exit", int.class))
          .orShould(callMethod(Runtime.class, "exit", int.class))
          .orShould(callMethod(Runtime.class, "halt", int.class))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noPackageIsADrawerForLeftovers =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..service..",
              "..impl..",
              "..helper..",
              "..model..",
              "..dto..",
              "..config..");

  /// A knowledge base is a thing of the domain, and no base class.
  @ArchTest
  static final ArchRule aNameSaysWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveNameMatching(".*(?<!Knowledge)Base");

  @ArchTest
  static final ArchRule classesAreNotExtended =
      classes()
          .that(areWrittenByHand())
          .and(are(not(interfaces())))
          .should(be(recordsEnumsSealedOrFinal()))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatClausesAndNormsCanBeIsClosed =
      classes()
          .that(areWrittenByHand())
          .and(liveIn("clause", "norm"))
          .and(are(interfaces()))
          .should(be(sealed()))
          .allowEmptyShould(true);

  private record Libraries(List<String> packages) {
    ArchRule stayIn(String... rooms) {
      return noClasses()
          .that(not(liveIn(rooms)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages.toArray(String[]::new))
          .allowEmptyShould(true);
    }
  }

  private static Libraries libraries(String... packages) {
    return new Libraries(List.of(packages));
  }

  private static DescribedPredicate<JavaClass> liveIn(String... rooms) {
    return resideInAnyPackage(
        Stream.of(rooms).map(room -> "org.remit." + room + "..").toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> areWrittenByHand() {
    return describe(
        "are written by hand",
        type ->
            !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !type.isAnonymousClass()
                && !type.getSimpleName().equals("package-info"));
  }

  private static DescribedPredicate<JavaClass> interfaces() {
    return describe("interfaces", type -> type.isInterface() && !type.isAnnotation());
  }

  private static DescribedPredicate<JavaClass> sealed() {
    return describe("sealed", JavaClass::isSealed);
  }

  private static DescribedPredicate<JavaClass> recordsEnumsSealedOrFinal() {
    return describe(
        "records, enums, sealed or final",
        type ->
            type.isRecord()
                || type.isEnum()
                || type.isSealed()
                || type.isAnnotation()
                || type.getModifiers().contains(JavaModifier.FINAL));
  }
}
