package org.faxian.ingest.extract.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;

/**
 * The paragraphs of a doc file at which a list restarts, if LibreOffice saved the file.
 *
 * <p>LibreOffice gives such a paragraph a list of its own, a copy of the list that the next paragraphs continue. Copies
 * are numbered after all other lists, and lists are numbered from 1 without a gap, which Word never does.
 */
final class RestartedLists {
    private final Map<Integer, NumberedList> originals = new HashMap<>();
    private final Map<Integer, Integer> starts = new HashMap<>();

    /** A paragraph in a list. */
    record Item(NumberedList list, int depth) {}

    private RestartedLists() {}

    /**
     * Finds the restarts among the numbered paragraphs of a file.
     *
     * @param items all numbered paragraphs, in text order
     */
    static RestartedLists among(List<Item> items) {
        RestartedLists restarted = new RestartedLists();
        Map<String, Integer> users = new HashMap<>();
        items.forEach(item -> users.merge(item.list.definition(), 1, Integer::sum));
        if (users.keySet().stream().allMatch(id -> id.matches("[1-9]\\d{0,3}"))) {
            Map<String, NumberedList> nextOfLook = new HashMap<>();
            for (int i = items.size() - 1; i >= 0; i--) {
                boolean alone = users.getOrDefault(items.get(i).list.definition(), 0) == 1;
                restarted.look(i, items.get(i), alone, nextOfLook);
            }
        }
        return restarted;
    }

    private void look(int place, Item item, boolean alone, Map<String, NumberedList> nextOfLook) {
        String look = item.depth + look(item.list);
        NumberedList next = nextOfLook.put(look, item.list);
        if (alone && next != null && number(next) < number(item.list)) {
            originals.put(place, next);
            starts.put(place, start(item.list, item.depth));
            nextOfLook.put(look, next);
        }
    }

    /** Returns the number with which a list restarts at the item, or empty if none does. */
    OptionalInt startAt(int item) {
        Integer start = starts.get(item);
        return start == null ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** Returns the list that restarts at the item. */
    NumberedList list(int item) {
        return Objects.requireNonNull(originals.get(item));
    }

    private static int number(NumberedList list) {
        return Integer.parseInt(list.definition());
    }

    private static int start(NumberedList list, int depth) {
        return list.levels().getOrDefault(depth, ListLevel.PLAIN).start();
    }

    private static String look(NumberedList list) {
        StringBuilder look = new StringBuilder();
        list.levels()
                .forEach((depth, level) ->
                        look.append(depth).append(level.format()).append(level.text()));
        return look.toString();
    }
}
