package org.faxian.cli.terminal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.faxian.json.DomainJson;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.JournalEvent;

/**
 * The output of {@code --json}. It is the same in all languages, because programs read it: messages of commands are in
 * English, sentences about regulations in Chinese.
 */
public final class Json {
    private static final ObjectMapper MAPPER = DomainJson.mapper()
            .registerModule(new SimpleModule("sentences").addSerializer(Message.class, new Sentences()));

    private static final Pattern OF_COMMANDS = Pattern.compile("(cli|desk|corpus|ingest)\\..*");

    private Json() {}

    private static final class Sentences extends JsonSerializer<Message> {
        @Override
        public void serialize(Message message, JsonGenerator out, SerializerProvider provider) throws IOException {
            boolean isOfCommands = OF_COMMANDS.matcher(message.key()).matches();
            out.writeString((isOfCommands ? Language.ENGLISH : Language.CHINESE).say(message));
        }
    }

    public static String of(Object view) throws JsonProcessingException {
        return MAPPER.writeValueAsString(view);
    }

    /** Returns the view with a decision as it stands in the journal. */
    public static String of(Object view, JournalEvent decision) throws JsonProcessingException {
        ObjectNode tree = MAPPER.valueToTree(view);
        tree.set("decision", MAPPER.readTree(journalled(decision)));
        return MAPPER.writeValueAsString(tree);
    }

    /** Returns the view with decisions as they stand in the journal. */
    public static String of(Object view, Collection<? extends JournalEvent> decisions) throws JsonProcessingException {
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
