package org.faxian.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationText;

/** A benchmark of comparing 1,000 articles; run by hand, see docs/benchmarks.md. */
public final class CompareBenchmark {
    private static final int ARTICLES = 1_000;
    private static final int RUNS = 7;
    private static final String[] WORDS = {
        "渡口",
        "渡船",
        "渡工",
        "县级以上人民政府",
        "交通运输主管部门",
        "应当",
        "不得",
        "安全",
        "检查",
        "批准",
        "违反本办法规定的",
        "责令改正",
        "处",
        "罚款",
        "登记",
        "标志",
        "核定",
        "载客",
        "经营者",
        "按照",
        "有关规定",
        "及时",
        "报告",
        "培训",
        "证书",
        "停止",
        "公布",
        "记录",
        "期限",
        "申请",
        "材料",
        "受理",
        "决定",
        "公民",
        "法人",
        "其他组织",
        "举报",
        "制度",
        "责任",
        "监督",
        "会同",
        "制定",
        "标准",
        "设施",
        "维护",
        "资金"
    };

    private CompareBenchmark() {}

    /** Prints the time of each run of three comparisons. */
    public static void main(String[] args) {
        Comparer comparer = new Comparer(TextAnalysis.load());
        Random random = new Random(42);
        List<String> older = articles(random);
        List<String> amended = amended(older, random);
        List<String> shuffled = new ArrayList<>(amended);
        Collections.shuffle(shuffled, random);
        List<String> other = articles(random);
        for (int run = 1; run <= RUNS; run++) {
            measure(comparer, "amended", older, amended, run);
            measure(comparer, "amended and in another order", older, shuffled, run);
            measure(comparer, "another text", older, other, run);
        }
    }

    private static void measure(Comparer comparer, String name, List<String> older, List<String> newer, int run) {
        RegulationText from = text(older);
        RegulationText to = text(newer);
        long begin = System.nanoTime();
        TextComparison comparison = comparer.compare(from, to, Tolerance.WORDS);
        System.out.printf(
                "run %d, %s: %d ms, %s%n", run, name, (System.nanoTime() - begin) / 1_000_000, comparison.counts());
    }

    /** Returns the articles with every third one changed in some words, one of ten removed and one of ten inserted. */
    private static List<String> amended(List<String> older, Random random) {
        List<String> newer = new ArrayList<>();
        for (String article : older) {
            switch (random.nextInt(30)) {
                case 0, 1, 2 -> {}
                case 3, 4, 5 -> {
                    newer.add(article);
                    newer.add(article(random));
                }
                case 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 -> newer.add(article.replace("应当", "必须") + "逾期的从重处理。");
                default -> newer.add(article);
            }
        }
        return newer;
    }

    private static List<String> articles(Random random) {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(article(random));
        }
        return articles;
    }

    private static String article(Random random) {
        StringBuilder article = new StringBuilder();
        int words = 25 + random.nextInt(35);
        for (int i = 0; i < words; i++) {
            article.append(WORDS[random.nextInt(WORDS.length)]).append(i % 9 == 8 ? "，" : "");
        }
        return article.append("。").toString();
    }

    private static RegulationText text(List<String> articles) {
        VersionBuilder version = VersionBuilder.titled("云江省渡口管理办法");
        for (int i = 0; i < articles.size(); i++) {
            version.article(Integer.toString(i + 1), articles.get(i));
        }
        return version.text();
    }
}
