package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.RecognisedDocument.Warning;

/** Gathers, while one text is read, what a person should look at. */
final class Doubts {
    private static final int MOST = 50;

    private final List<Warning> warnings = new ArrayList<>();

    void add(String code, String message) {
        Warning warning = new Warning(code, message);
        if (warnings.size() < MOST && !warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    List<Warning> warnings() {
        return warnings;
    }
}
