package org.faxian.web.compilations;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.answer.compilation.Compilation;
import org.faxian.answer.compilation.CompilationArchive;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.answer.compilation.CompilationFormat;
import org.faxian.answer.compilation.CompilationManuscript;
import org.faxian.answer.compilation.Compilations;
import org.faxian.corpus.Originals;
import org.faxian.corpus.Site;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.zip.Archive;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.http.Address;
import org.faxian.web.http.EntityTag;
import org.faxian.web.http.FileNames;
import org.faxian.web.http.HttpRefusal;

/**
 * {@code GET /api/v1/compilations}: what a search finds as one document, or its originals as an archive. The answer is sent
 * while it is made, so that nothing is stored and the work ends when the client goes away.
 */
public final class CompilationHandler implements Handler {
    /** Maximum number of texts of a document; larger ones are made on the command line. */
    public static final int MOST = 200;

    private static final int AT_ONCE = 2;
    private static final String RETRY_SECONDS = "30";
    private static final List<String> PARAMETERS = Stream.concat(
                    CompilationForm.PARAMETERS.stream(), Stream.of("format"))
            .toList();

    private final Engine engine;
    private final RegulationSearch search;
    private final Advisor advisor;
    private final Originals originals;
    private final Site site;
    private final Today today;
    private final Semaphore free = new Semaphore(AT_ONCE);

    public CompilationHandler(
            Engine engine, RegulationSearch search, Advisor advisor, Originals originals, Site site, Today today) {
        this.engine = engine;
        this.search = search;
        this.advisor = advisor;
        this.originals = originals;
        this.site = site;
        this.today = today;
    }

    @Override
    public void handle(Context ctx) throws IOException {
        Parameters given = Address.parameters(ctx).allowOnly(PARAMETERS);
        String name = given.one("format").orElse(CompilationFormat.DOCX.parameter());
        CompilationFormat format = CompilationFormat.named(Parameters.choose("format", name, CompilationFormat.names()))
                .orElseThrow();
        CompilationForm form = CompilationForm.of(given, CompilationForm.PATH, today.date());
        if (!free.tryAcquire()) {
            ctx.header("Retry-After", RETRY_SECONDS);
            throw new Refusal(Refusal.Kind.UNAVAILABLE, "compilation-busy", "", Message.of("problem.compilation-busy"));
        }
        try (Snapshot snapshot = engine.snapshot()) {
            send(ctx, form, format, snapshot);
        } finally {
            free.release();
        }
    }

    private void send(Context ctx, CompilationForm form, CompilationFormat format, Snapshot snapshot)
            throws IOException {
        Compilation compilation = new Compilations(search, advisor, snapshot).of(form);
        if (compilation.size() == 0) {
            throw Compilations.empty();
        }
        String base = Address.base(ctx);
        if (format.writer().isPresent()) {
            ManuscriptWriter writer = format.writer().get();
            refuseIfTooLong(compilation, format);
            CompilationManuscript manuscript =
                    new CompilationManuscript(compilation, snapshot, base, site.name(), () -> {});
            send(ctx, form, format, snapshot, out -> writer.write(manuscript, out));
        } else {
            Archive archive =
                    CompilationArchive.of(compilation, snapshot, this::isHeld).archive();
            send(ctx, form, format, snapshot, out -> archive.write(out, this::opened));
        }
    }

    private static void refuseIfTooLong(Compilation compilation, CompilationFormat format) {
        if (compilation.size() > MOST) {
            throw new HttpRefusal(
                    422,
                    "compilation-too-long",
                    "",
                    Message.of("problem.compilation-too-long", compilation.size(), MOST, command(compilation, format)));
        }
    }

    /** Returns the command that makes the compilation. */
    private static String command(Compilation compilation, CompilationFormat format) {
        String day = compilation.form().request().asOf().toString();
        return "faxian compile " + CommandLine.of(compilation.form()) + "--as-of " + day + " --format "
                + format.parameter() + " --out FILE";
    }

    /** The content of an answer, written as it is made. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static void send(
            Context ctx, CompilationForm form, CompilationFormat format, Snapshot snapshot, Content content)
            throws IOException {
        String etag = etag(ctx, form, format, snapshot);
        ctx.header("ETag", etag).header("Accept-Ranges", "none").header("Cache-Control", "no-cache");
        if (EntityTag.isHeld(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        String name =
                Language.CHINESE.say("compilation.file-name", form.request().asOf());
        ctx.header(
                "Content-Disposition",
                FileNames.attachment(
                        name + "." + format.parameter(),
                        "compilation-" + form.request().asOf()));
        ctx.res().setContentType(format.mediaType());
        if (!ctx.req().getMethod().equals("HEAD")) {
            content.writeTo(ctx.res().getOutputStream());
        }
    }

    /** Returns the tag: the same question on the same commit gives the same bytes. */
    private static String etag(Context ctx, CompilationForm form, CompilationFormat format, Snapshot snapshot) {
        String asked = String.join(
                "\n",
                Address.base(ctx),
                form.link().url(),
                form.request().asOf().toString(),
                format.parameter(),
                snapshot.contents().toString());
        return "\"" + Sha256.of(asked.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private boolean isHeld(SourceFile source) {
        try (SeekableByteChannel file = opened(source)) {
            return file.size() == source.size();
        } catch (IOException e) {
            return false;
        }
    }

    private SeekableByteChannel opened(SourceFile source) throws IOException {
        return originals.open(source).orElseThrow(() -> new NoSuchFileException(source.path()));
    }
}
