package org.faxian.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.util.Collection;
import java.util.List;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.regulation.JournalEvent;

/** What {@code --json} prints. Its sentences are in English in all languages, because programs read them. */
final class Json {
    private static final ObjectMapper MAPPER = DomainJson.mapper()
            .registerModule(new SimpleModule("sentences").addSerializer(Message.class, ToStringSerializer.instance));

    private Json() {}

    static String of(Object view) throws JsonProcessingException {
        return MAPPER.writeValueAsString(view);
    }

    /** Returns the view with a decision as it stands in the journal. */
    static String of(Object view, JournalEvent decision) throws JsonProcessingException {
        ObjectNode tree = MAPPER.valueToTree(view);
        tree.set("decision", MAPPER.readTree(journalled(decision)));
        return MAPPER.writeValueAsString(tree);
    }

    /** Returns the view with decisions as they stand in the journal. */
    static String of(Object view, Collection<? extends JournalEvent> decisions) throws JsonProcessingException {
        ObjectNode tree = MAPPER.valueToTree(view);
        var written = tree.putArray("decisions");
        for (JournalEvent decision : List.copyOf(decisions)) {
            written.add(MAPPER.readTree(journalled(decision)));
        }
        return MAPPER.writeValueAsString(tree);
    }

    private static String journalled(JournalEvent decision) throws JsonProcessingException {
        return MAPPER.writerFor(JournalEvent.class).writeValueAsString(decision);
    }
}
