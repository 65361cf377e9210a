package org.faxian.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.fixture.AbsurdQueries;

/**
 * Values of parameters drawn from their schemas: valid, nearly valid, and nonsensical ones.
 *
 * @param known strings of the queried corpus, by the name of the parameter that accepts them; {@code ""} for all others
 */
record FuzzValues(Random random, OpenApi api, Map<String, List<String>> known) {
    private static final int LONGEST = 100_000;
    private static final List<String> ABSURD = AbsurdQueries.all().toList();
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "2",
            "7",
            "100",
            "101",
            "9999",
            "2147483647",
            "2147483648",
            "-9223372036854775809",
            "1.5",
            "1e3",
            "０",
            "１２",
            "二",
            "٣",
            " 5 ",
            "+5",
            "0x10",
            "NaN",
            "00000000000000000001",
            "1_000",
            "1,2",
            "");
    private static final List<String> DAYS = List.of(
            "2024-02-29",
            "2023-02-29",
            "0000-00-00",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "-2024-01-01",
            "+2024-01-01",
            "２０２４-01-01",
            "2024-1-1",
            "2024-01-01T00:00:00Z",
            "20240101",
            "2024年1月1日",
            "today",
            "-");
    private static final List<String> FLAGS = List.of("true", "false");

    private static final String STRANGE = "第条款项〔〕《》号令之・０９ⅠﬁİßΩ\u200B\u202E\uFEFF\uFFFF\u0000";

    /** Returns a value that the parameter accepts. */
    String meant(JsonNode parameter) {
        return meant(parameter.get("name").asText(), api.resolved(parameter.get("schema")));
    }

    /** Returns a value that the parameter may or may not accept. */
    String any(JsonNode parameter) {
        String meant = meant(parameter);
        boolean isNumber =
                api.resolved(parameter.get("schema")).path("type").asText().equals("integer");
        boolean isDay =
                api.resolved(parameter.get("schema")).path("format").asText().equals("date");
        return switch (random.nextInt(6)) {
            case 0, 1 -> meant;
            case 2 -> isNumber ? pick(NUMBERS) : isDay ? pick(DAYS) : mutated(meant);
            case 3 -> mutated(meant);
            case 4 -> pick(ABSURD);
            default -> absurd();
        };
    }

    private String meant(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return pick(api.words(schema.get("enum")));
        }
        if (schema.has("anyOf")) {
            return meant(
                    name,
                    schema.get("anyOf").get(random.nextInt(schema.get("anyOf").size())));
        }
        if (schema.has("const")) {
            return schema.get("const").asText();
        }
        if (schema.path("format").asText().equals("date")) {
            return day();
        }
        return switch (schema.path("type").asText()) {
            case "array" -> several(name, api.resolved(schema.get("items")));
            case "integer" -> number(schema);
            case "boolean" -> pick(FLAGS);
            default -> pick(known.getOrDefault(name, known.get("")));
        };
    }

    private String several(String name, JsonNode items) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> meant(name, items))
                .collect(Collectors.joining(random.nextInt(5) == 0 ? "，" : ","));
    }

    private String number(JsonNode schema) {
        int least = schema.path("minimum").asInt(1);
        int most = schema.path("maximum").asInt(2_030);
        int range = random.nextBoolean() ? Math.min(5, most - least + 1) : most - least + 1;
        return String.valueOf(least + random.nextInt(range));
    }

    private String day() {
        return "%04d-%02d-%02d".formatted(1949 + random.nextInt(90), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** Returns the value with one to three characters removed, doubled, inserted or exchanged. */
    private String mutated(String value) {
        List<Integer> characters = new ArrayList<>(value.codePoints().boxed().toList());
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(characters.size() + 1);
            boolean isInside = at < characters.size();
            switch (random.nextInt(4)) {
                case 0 -> characters.add(at, any());
                case 1 -> characters.addAll(isInside ? List.of(characters.get(at)) : List.of());
                case 2 -> characters.subList(at, isInside ? at + 1 : at).clear();
                default -> characters.subList(at, isInside ? at + 1 : at).replaceAll(old -> any());
            }
        }
        return text(characters.stream());
    }

    private String absurd() {
        List<Supplier<String>> ways = List.of(
                () -> "",
                () -> " \t\u3000\u00A0",
                () -> pick(NUMBERS),
                () -> pick(DAYS),
                () -> any(1 + random.nextInt(40)),
                () -> pick(known.get("")).repeat(1 + random.nextInt(60)),
                () -> Character.toString(any()).repeat(random.nextInt(3) == 0 ? random.nextInt(LONGEST) : 501),
                () -> "../".repeat(1 + random.nextInt(8)) + "etc/passwd",
                () -> pick(known.get("id"))
                        + pick(List.of("@", "@@", "@2024-01-01", "@2024-13-45", ".", "/", "\\", ";a=b")),
                () -> pick(ABSURD) + pick(ABSURD));
        return ways.get(random.nextInt(ways.size())).get();
    }

    private String any(int characters) {
        return text(Stream.generate(this::any).limit(characters));
    }

    /** Returns a random code point, often of a problematic kind; unpaired surrogates are included. */
    private int any() {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> 0x4E00 + random.nextInt(0x51A5);
            case 2 -> 0xD800 + random.nextInt(0x800);
            case 3 -> STRANGE.charAt(random.nextInt(STRANGE.length()));
            default -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }

    private static String text(Stream<Integer> characters) {
        return characters.map(Character::toString).collect(Collectors.joining());
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
