package org.faxian.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.RegulationId;

/** Finds the regulation explained by each official interpretation: by its title, otherwise by the journal. */
final class Explanations {
    private final Map<RegulationId, List<Explanation>> byRegulation = new HashMap<>();
    private final List<Register.NewIdentity> fresh = new ArrayList<>();

    Explanations(Collection<RegisteredExplanation> files, CitationNames names, IdDecisions retirement) {
        files.stream().sorted(Comparator.comparing(file -> file.file().path())).forEach(file -> {
            Set<RegulationId> meant = file.explained().stream()
                    .flatMap(title -> names.titled(title).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (meant.isEmpty()) {
                file.known().map(Registration::id).map(retirement::kept).ifPresent(meant::add);
            }
            meant.forEach(id ->
                    byRegulation.computeIfAbsent(id, k -> new ArrayList<>()).add(file.explanation()));
            if (file.known().isEmpty()) {
                meant.stream()
                        .findFirst()
                        .ifPresent(id -> fresh.add(new Register.NewIdentity(id, file.file(), file.title())));
            }
        });
    }

    List<Explanation> of(RegulationId id) {
        return byRegulation.getOrDefault(id, List.of());
    }

    /** Returns the files that are not yet in the journal and explain a known regulation. */
    List<Register.NewIdentity> fresh() {
        return fresh;
    }
}
