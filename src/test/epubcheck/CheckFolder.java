import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.DefaultReportImpl;
import java.io.File;
import java.util.Objects;

/** Validates every file of the folder and prints the messages, then the number of files. */
public final class CheckFolder {
    public static void main(String[] folder) {
        File[] files = Objects.requireNonNull(new File(folder[0]).listFiles());
        for (File file : files) {
            new EpubCheck(file, new Printed(file.getName())).doValidate();
        }
        System.out.println(files.length + " checked");
    }

    private static final class Printed extends DefaultReportImpl {
        private final String file;

        Printed(String file) {
            super(file, null, true);
            this.file = file;
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... values) {
            System.out.println(file + " " + message.getSeverity() + " " + message.getID() + " "
                    + message.getMessage(values) + " " + location);
        }
    }
}
