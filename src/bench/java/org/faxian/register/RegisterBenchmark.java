package org.faxian.register;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.faxian.regulation.Relation;

/** A benchmark of computing the register of a province; run by hand, see docs/benchmarks.md. */
public final class RegisterBenchmark {
    private static final int REGULATIONS = 10_000;
    private static final int EVENTS_EACH = 3;
    private static final int RUNS = 7;
    private static final List<Relation.Type> TYPES = List.of(
            Relation.Type.REPEALS,
            Relation.Type.REPEALS_PARTLY,
            Relation.Type.SUSPENDS,
            Relation.Type.RESUMES,
            Relation.Type.AMENDS,
            Relation.Type.DECLARES_LAPSED);

    private RegisterBenchmark() {}

    /** Prints the time of each run; one event in eighteen names a document that is not held. */
    public static void main(String[] args) {
        List<RegisteredSource> sources = sources();
        for (int run = 1; run <= RUNS; run++) {
            long begin = System.nanoTime();
            long beginCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Register register = Register.of(sources);
            long events = register.regulations().stream()
                    .mapToLong(regulation -> regulation.relations().size())
                    .sum();
            System.out.printf(
                    "run %d: %d ms (%d ms of processor time), %d regulations, %d relations, %d unmatched%n",
                    run,
                    (System.nanoTime() - begin) / 1_000_000,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - beginCpu) / 1_000_000,
                    register.regulations().size(),
                    events / 2,
                    register.unmatchedRepeals().size());
        }
    }

    private static List<RegisteredSource> sources() {
        Random random = new Random(42);
        List<RegisteredSource> sources = new ArrayList<>();
        for (int i = 0; i < REGULATIONS; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(i);
            Sources source = Sources.titled(title(i)).effective(day.toString()).text(title(i) + "的内容");
            for (int event = 0; event < EVENTS_EACH; event++) {
                int target = event == 0 && i % 6 == 0 ? REGULATIONS + i : random.nextInt(i + 1);
                source.does(TYPES.get(random.nextInt(TYPES.size())), title(target), Optional.empty(), List.of());
            }
            sources.add(source.in("文件" + i + ".txt"));
        }
        return sources;
    }

    private static String title(int number) {
        String digits = Integer.toString(number)
                .chars()
                .mapToObj(c -> String.valueOf("零一二三四五六七八九".charAt(c - '0')))
                .reduce("", String::concat);
        return "云江省第" + digits + "类公共设施安全管理办法";
    }
}
