package org.faxian.ingest.recognise.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.language.Message;
import org.faxian.regulation.Disagreement;
import org.faxian.regulation.Disagreement.Claim;
import org.faxian.regulation.Field;
import org.faxian.regulation.RecognisedDocument.Warning;

/** Collector of warnings for a person to check, used while one text is read. */
public final class Doubts {
    private static final int MOST = 50;

    private final Set<Warning> warnings = new LinkedHashSet<>();
    private int more;

    public void add(String code, Message message) {
        add(new Warning(code, message));
    }

    public void add(String code, String place, Message message) {
        add(new Warning(code, message, Optional.of(place), Optional.empty()));
    }

    /** Adds a warning that two sources give different values for a field; the first value is used. */
    public void disagree(Field field, String taken, Claim other, Message message) {
        add(new Warning(
                "sources-disagree",
                message,
                Optional.empty(),
                Optional.of(new Disagreement(field.wireName(), field.label(), Optional.of(taken), List.of(other)))));
    }

    public void add(Warning warning) {
        if (warnings.size() < MOST) {
            warnings.add(warning);
        } else if (!warnings.contains(warning)) {
            more++;
        }
    }

    /** Returns the warnings; if there are too many to look through, the last one states how many more there are. */
    public List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        if (more > 0) {
            all.add(new Warning("more-doubts", Message.of("ingest.doubt.more-doubts", more)));
        }
        return all;
    }
}
