package org.faxian.encoder;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.MeaningVector;

/**
 * The sentence encoder bge-small-zh-v1.5, quantised, on ONNX Runtime: 512 dimensions, the vector of the first token.
 *
 * <p>Source: Xiao et al., C-Pack: Packed Resources For General Chinese Embeddings (SIGIR 2024); MIT licence.
 */
public final class BgeEncoder implements Embedder {
    /** Number of tokens of a text that are read; few articles are longer. */
    private static final int MOST_TOKENS = 256;

    private static final String NAME = "bge-small-zh-v1.5-q/" + MOST_TOKENS;
    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    /** The instruction before queries, with which the model was trained. */
    private static final String QUERY = "为这个句子生成表示以用于检索相关文章：";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    private BgeEncoder(OrtEnvironment environment, OrtSession session, HuggingFaceTokenizer tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Loads the model.
     *
     * @throws EmbedderException if a native library does not load on this platform, or a file is missing
     */
    public static BgeEncoder load() {
        stayOffline();
        try (InputStream model = resource(MODEL);
                InputStream words = resource(TOKENIZER)) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            return new BgeEncoder(environment, session(environment, model.readAllBytes()), tokenizer(words));
        } catch (IOException | OrtException | RuntimeException | LinkageError | AssertionError e) {
            // The libraries report a missing or unusable native library by any of these.
            throw new EmbedderException("the sentence encoder does not load on this platform: " + rootOf(e), e);
        }
    }

    /** Keeps DJL from reporting to its makers and from downloading libraries that it lacks. */
    private static void stayOffline() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private static OrtSession session(OrtEnvironment environment, byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Callers encode in several threads; one thread a text wastes least.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return environment.createSession(model, options);
        }
    }

    private static HuggingFaceTokenizer tokenizer(InputStream words) throws IOException {
        return HuggingFaceTokenizer.newInstance(
                words, Map.of("truncation", "true", "maxLength", String.valueOf(MOST_TOKENS), "padding", "false"));
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable cause = root.getCause(); cause != null; cause = root.getCause()) {
            root = cause;
        }
        return root;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream found = BgeEncoder.class.getResourceAsStream(name);
        if (found == null) {
            throw new FileNotFoundException(name);
        }
        return found;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public MeaningVector query(String text) {
        return vector(QUERY + text);
    }

    @Override
    public List<MeaningVector> passages(List<String> texts) {
        return texts.stream().map(this::vector).toList();
    }

    /**
     * Returns the vector of one text. Several texts at once would be slower for their padding, and each vector would depend
     * on the others, because the quantised model scales its values by the largest of all texts.
     */
    private MeaningVector vector(String text) {
        Encoding encoding = tokenizer.encode(text);
        try (OnnxTensor tokens = tensor(encoding.getIds());
                OnnxTensor attention = tensor(encoding.getAttentionMask());
                OnnxTensor segments = tensor(encoding.getTypeIds());
                OrtSession.Result result = session.run(
                        Map.of("input_ids", tokens, "attention_mask", attention, "token_type_ids", segments))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return MeaningVector.of(states[0][0]);
        } catch (OrtException e) {
            throw new EmbedderException("the sentence encoder failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    @Override
    public void close() {
        tokenizer.close();
        try {
            session.close();
        } catch (OrtException e) {
            throw new EmbedderException("the sentence encoder cannot be closed: " + e.getMessage(), e);
        }
    }
}
