package org.faxian.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faxian.regulation.Correction;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.TextId;

/** Applies corrections to recognised data before anything is derived from it, and keeps both values. */
final class AppliedCorrections {
    private final Map<TextId, List<Decision.Corrected>> byText = new HashMap<>();
    private final Map<TextId, List<Correction>> made = new HashMap<>();

    /** Collects the corrections; of two corrections of one field the later prevails. */
    AppliedCorrections(Collection<Decision> decisions) {
        decisions.stream()
                .flatMap(decision ->
                        decision instanceof Decision.Corrected corrected ? Stream.of(corrected) : Stream.empty())
                .sorted(Comparator.comparing(Decision.Corrected::at).thenComparing(Decision.Corrected::toString))
                .forEach(corrected -> corrected.sources().forEach(source -> byText.computeIfAbsent(
                                source, k -> new ArrayList<>())
                        .add(corrected)));
    }

    /** Returns the file with the corrections of people. */
    RegisteredSource applied(RegisteredSource source) {
        Metadata metadata = source.metadata();
        Map<Field, Correction> corrections = new LinkedHashMap<>();
        for (Decision.Corrected decision : byText.getOrDefault(source.file().text(), List.of())) {
            for (Map.Entry<String, String> set : decision.set().entrySet()) {
                Field field = Field.correctable(set.getKey()).orElseThrow();
                metadata = field.put(metadata, set.getValue());
                corrections.put(
                        field,
                        new Correction(
                                field.wireName(),
                                field.label(),
                                field.in(source.metadata()),
                                set.getValue(),
                                decision.day(),
                                decision.grounds()));
            }
        }
        made.put(source.file().text(), List.copyOf(corrections.values()));
        return source.withMetadata(metadata);
    }

    /** Returns the corrections of a version. */
    List<Correction> of(VersionFiles wording) {
        return wording.files().stream()
                .flatMap(file -> made.getOrDefault(file.file().text(), List.of()).stream())
                .distinct()
                .toList();
    }
}
