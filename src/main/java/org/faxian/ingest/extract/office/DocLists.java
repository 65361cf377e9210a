package org.faxian.ingest.extract.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.faxian.ingest.extract.office.ListCounters.NumberedList;
import org.faxian.ingest.extract.paragraph.BinaryNumberFormat;

/** The list definitions of a doc file, for {@link ListCounters}. */
final class DocLists {
    private static final int NOTHING_FOLLOWS = 2;
    private static final int LEVELS = 9;

    private final Map<Integer, Optional<NumberedList>> lists = new HashMap<>();

    /** Returns the list of the paragraph, or empty if it is in none or the file does not contain the list. */
    Optional<NumberedList> of(Paragraph paragraph) {
        try {
            return paragraph.isInList()
                    ? lists.computeIfAbsent(paragraph.getIlfo(), id -> list(id, paragraph.getList()))
                    : Optional.empty();
        } catch (NoSuchElementException | IllegalStateException | IndexOutOfBoundsException e) {
            // A paragraph may refer to a deleted list.
            return Optional.empty();
        }
    }

    private static Optional<NumberedList> list(int id, HWPFList list) {
        ListData data = list.getListData();
        if (data == null) {
            return Optional.empty();
        }
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int depth = 0; depth < Math.min(LEVELS, data.numLevels()); depth++) {
            levels.put(depth, level(data.getLevel(depth + 1)));
        }
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel override : overrides(list)) {
            if (override.isFormatting() && override.getLevel() != null) {
                levels.put(override.getLevelNum(), level(override.getLevel()));
            }
            if (override.isStartAt()) {
                starts.put(override.getLevelNum(), start(override));
            }
        }
        return Optional.of(new NumberedList(Integer.toString(id), Integer.toString(list.getLsid()), levels, starts));
    }

    private static List<ListFormatOverrideLevel> overrides(HWPFList list) {
        List<ListFormatOverrideLevel> overrides = new ArrayList<>();
        if (list.getLFOData() != null && list.getLFOData().getRgLfoLvl() != null) {
            for (ListFormatOverrideLevel override : list.getLFOData().getRgLfoLvl()) {
                if (override != null) {
                    overrides.add(override);
                }
            }
        }
        return overrides;
    }

    /** Returns the first number. An override with a format of its own stores it in that format. */
    private static int start(ListFormatOverrideLevel override) {
        return override.isFormatting() && override.getLevel() != null
                ? override.getLevel().getStartAt()
                : override.getIStartAt();
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        int restart = level.getRestart();
        return new ListLevel(
                level.getStartAt(),
                BinaryNumberFormat.name(level.getNumberFormat()),
                text(level.getNumberText()),
                level.isLegalNumbering(),
                restart < 0 ? OptionalInt.empty() : OptionalInt.of(restart),
                level.getTypeOfCharFollowingTheNumber() != NOTHING_FOLLOWS);
    }

    /** Replaces the placeholders of numbers, which are level depths, by {@code %1} to {@code %9}. */
    private static String text(String shown) {
        StringBuilder text = new StringBuilder();
        if (shown != null) {
            shown.chars().forEach(c -> text.append(c < LEVELS ? "%" + (c + 1) : Character.toString(c)));
        }
        return text.toString();
    }
}
