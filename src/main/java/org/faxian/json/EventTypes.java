package org.faxian.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DatabindContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsontype.impl.TypeIdResolverBase;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent;
import org.jspecify.annotations.Nullable;

/** The types of the lines of the journal: a name for each class, and one for each kind of {@link Decision.Act}. */
final class EventTypes extends TypeIdResolverBase {
    private static final List<Class<? extends JournalEvent>> WITHOUT_KIND = List.of(
            JournalEvent.Identified.class,
            JournalEvent.Published.class,
            Decision.Corrected.class,
            Decision.Matched.class,
            Decision.Dismissed.class,
            Decision.Withdrawn.class,
            Decision.Merged.class,
            Decision.Split.class);

    private static final Map<String, Class<? extends JournalEvent>> CLASSES = classes();

    private static Map<String, Class<? extends JournalEvent>> classes() {
        Map<String, Class<? extends JournalEvent>> classes = new TreeMap<>();
        WITHOUT_KIND.forEach(type -> classes.put(name(type), type));
        for (ActKind kind : ActKind.values()) {
            classes.put(kind.wireName(), Decision.Act.class);
        }
        return Collections.unmodifiableMap(classes);
    }

    /** Returns the classes of all lines but acts. */
    static List<Class<? extends JournalEvent>> withoutKind() {
        return WITHOUT_KIND;
    }

    private static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    @Override
    public String idFromValue(Object event) {
        return event instanceof Decision.Act act ? act.kind().wireName() : name(event.getClass());
    }

    @Override
    public String idFromValueAndType(@Nullable Object event, Class<?> type) {
        return event == null ? name(type) : idFromValue(event);
    }

    @Override
    public @Nullable JavaType typeFromId(DatabindContext context, String id) {
        Class<? extends JournalEvent> type = CLASSES.get(id);
        // Jackson reports an unknown type together with its place in the text.
        return type == null ? null : context.constructType(type);
    }

    @Override
    public JsonTypeInfo.Id getMechanism() {
        return JsonTypeInfo.Id.CUSTOM;
    }

    @Override
    public String getDescForKnownTypeIds() {
        return String.join(", ", CLASSES.keySet());
    }
}
