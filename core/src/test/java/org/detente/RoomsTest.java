package org.detente;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data flows down the rooms, and a room knows only those that it may. */
class RoomsTest {
    /** Each room, and the rooms it may know besides itself. */
    private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

    static {
        ROOMS.put("model", List.of());
        ROOMS.put("table", List.of());
        ROOMS.put("ontology", List.of("model", "table"));
        ROOMS.put("ingest", List.of("model"));
        ROOMS.put("text", List.of("model"));
        ROOMS.put("place", List.of("model", "table"));
        ROOMS.put("actor", List.of("model", "ontology", "text", "table", "place"));
        ROOMS.put("coding", List.of("model", "ontology", "text", "table", "actor", "place"));
        ROOMS.put("pipeline", List.of("model", "ontology", "ingest", "text", "actor", "place", "coding"));
        ROOMS.put("scoring", List.of("model"));
        ROOMS.put("store", List.of("model", "ontology"));
        ROOMS.put("imports", List.of("model", "ontology", "ingest", "table", "actor", "store"));
        ROOMS.put("relations", List.of("model", "ontology", "store"));
        ROOMS.put("export", List.of("model", "store", "relations"));
    }

    private static JavaClasses core;

    @BeforeAll
    static void read() {
        core = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.detente");
    }

    @Test
    void aRoomKnowsOnlyTheRoomsItMay() {
        LayeredArchitecture rooms =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String room : ROOMS.keySet()) {
            rooms = rooms.layer(room).definedBy(packageOf(room));
        }
        for (Map.Entry<String, List<String>> room : ROOMS.entrySet()) {
            rooms = room.getValue().isEmpty()
                    ? rooms.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : rooms.whereLayer(room.getKey())
                            .mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        rooms.check(core);
    }

    @Test
    void everyClassIsInARoom() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.keySet().stream().map(RoomsTest::packageOf).toArray(String[]::new))
                .check(core);
    }

    @Test
    void theModelKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(packageOf("model"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", packageOf("model")))
                .check(core);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.duckdb..")
                .check(core);
    }

    private static String packageOf(String room) {
        return "org.detente." + room + "..";
    }
}
