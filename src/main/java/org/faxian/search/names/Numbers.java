package org.faxian.search.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.text.Letters;
import org.faxian.text.TypedNumber;

/** An index of the numbers of all regulations, which also finds partial numbers. */
final class Numbers {
    private static final int NOT_AT_ALL = Integer.MAX_VALUE;
    /** Added to the distance of numbers that only a text history mentions, so that current numbers come first. */
    private static final int PAST = 10;

    private static final int SHORTENED = 2;

    private final TextAnalysis analysis;
    private final Map<Integer, List<Own>> bySerial = new HashMap<>();

    /**
     * A number of a regulation.
     *
     * @param issuer folded issuer; the authority of the document if the number omits it
     * @param year year; 0 for orders that an authority numbers continuously across years
     * @param form form of an order; empty for a number of a series
     * @param isPast whether the number appears only in the text history, as that of an order that once amended the
     *     regulation
     */
    private record Own(RegulationId id, String issuer, int year, String form, boolean isPast) {}

    Numbers(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    void add(RegulationId id, Metadata metadata) {
        Metadata.Caption caption = metadata.caption();
        caption.numbers().forEach(number -> add(id, number, caption.authorities(), false));
        metadata.enactment().orders().stream()
                .flatMap(order -> DocumentNumber.parse(order.number()).stream())
                .forEach(number -> add(id, number, caption.authorities(), true));
    }

    private void add(RegulationId id, DocumentNumber number, List<String> authorities, boolean isPast) {
        switch (number) {
            case DocumentNumber.Serial serial ->
                add(serial.serial(), new Own(id, folded(serial.agencyCode()), serial.year(), "", isPast));
            case DocumentNumber.Order order -> {
                issuers(order, authorities)
                        .forEach(issuer -> add(
                                order.serial(),
                                new Own(id, shortened(issuer), order.year().orElse(0), order.form(), isPast)));
            }
        }
    }

    /** Returns the issuers of an order. 省人民政府令第58号 of 云江省人民政府 is cited with the name of the province as well. */
    private static Set<String> issuers(DocumentNumber.Order order, List<String> authorities) {
        Set<String> issuers = new LinkedHashSet<>(authorities.stream()
                .filter(authority -> authority.endsWith(order.authority()))
                .toList());
        if (issuers.isEmpty() || !order.authority().isEmpty()) {
            issuers.add(order.authority());
        }
        return issuers;
    }

    private void add(int serial, Own own) {
        bySerial.computeIfAbsent(serial, k -> new ArrayList<>()).add(own);
    }

    /**
     * Returns the regulations whose number agrees with all parts that were typed, regulations of the exact issuer
     * first.
     */
    List<RegulationId> find(TypedNumber typed) {
        return distances(typed).entrySet().stream()
                .sorted(Map.Entry.<RegulationId, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the regulations with exactly this number; empty if the number is incomplete. */
    List<RegulationId> findJustSo(TypedNumber typed) {
        if (!typed.isWhole()) {
            return List.of();
        }
        Map<RegulationId, Integer> distances = distances(typed);
        int least = distances.values().stream().min(Integer::compare).orElse(NOT_AT_ALL);
        boolean isThat = least == 0 || (least == SHORTENED && typed.form().isPresent());
        return distances.entrySet().stream()
                .filter(entry -> isThat && entry.getValue() == least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<RegulationId, Integer> distances(TypedNumber typed) {
        Map<RegulationId, Integer> distances = new TreeMap<>();
        bySerial.getOrDefault(typed.serial(), List.of()).forEach(own -> {
            int distance = distance(typed, own);
            if (distance != NOT_AT_ALL) {
                distances.merge(own.id(), distance, Math::min);
            }
        });
        return distances;
    }

    private int distance(TypedNumber typed, Own own) {
        boolean agrees = typed.form().orElse("").equals(own.form())
                && (typed.year().isEmpty() || typed.year().getAsInt() == own.year());
        if (!agrees) {
            return NOT_AT_ALL;
        }
        int distance = typed.form().isPresent()
                ? distance(shortened(typed.issuer()), own.issuer(), true)
                : distance(folded(typed.issuer()), own.issuer(), false);
        return distance != NOT_AT_ALL && own.isPast() ? distance + PAST : distance;
    }

    /**
     * Returns the distance between the issuers: 政府令 abbreviates 云江省政府令, and in 根据云建发〔2022〕65号 the word 根据 precedes the
     * number.
     */
    private static int distance(String typed, String own, boolean mayBeAbbreviated) {
        if (typed.equals(own)) {
            return 0;
        }
        if (!own.isEmpty() && typed.endsWith(own)) {
            return 1;
        }
        if (own.endsWith(typed) || own.startsWith(typed)) {
            return SHORTENED;
        }
        return mayBeAbbreviated && Letters.isSubsequence(typed, own) ? 3 : NOT_AT_ALL;
    }

    private String shortened(String authority) {
        return folded(authority)
                .replace("中华人民共和国", "")
                .replace("人民政府", "政府")
                .replace("人民代表大会常务委员会", "人大常委会")
                .replace("人民代表大会", "人大");
    }

    private String folded(String text) {
        return analysis.fold(text).toString();
    }
}
