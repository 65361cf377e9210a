package org.faxian.ingest.nature;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers that no department publishes: invoices, receipts, statements, forms, lists, contracts, resumes. */
final class Papers {
    private static final List<String> PLACES = List.of("澜州市", "丽山市", "古渡镇", "白石县", "江北新区");
    private static final List<String> NAMES = List.of("张渡", "李桨", "王帆", "赵航", "陈岸", "周汀");
    private static final List<String> GOODS = List.of("复印纸", "运输服务", "住宿费", "桅灯", "维修费", "工作餐");
    private static final List<String> MATTERS = List.of("公租房", "最低生活保障", "居住证", "残疾人补贴", "食品经营许可", "建设工程规划许可", "生育津贴");
    private static final List<Function<Random, List<String>>> KINDS = List.of(
            Papers::vatInvoice,
            Papers::electronicInvoice,
            Papers::receipt,
            Papers::statement,
            Papers::housingForm,
            Papers::applicationForm,
            Papers::pledge,
            Papers::namesList,
            Papers::contract,
            Papers::resume,
            Papers::powerOfAttorney,
            Papers::quotation);

    private Papers() {}

    /** Returns the given number of papers, identical on every call. */
    static Stream<List<String>> some(int count) {
        Random random = new Random(19);
        return IntStream.range(0, count)
                .mapToObj(i -> KINDS.get(i % KINDS.size()).apply(random));
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String digits(int count, Random random) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).reduce("", String::concat);
    }

    private static String day(Random random) {
        return "20" + (10 + random.nextInt(15)) + "年" + (1 + random.nextInt(12)) + "月" + (1 + random.nextInt(28)) + "日";
    }

    private static String company(Random random) {
        return one(PLACES, random) + one(List.of("港务", "文具", "餐饮", "船舶修理"), random) + "有限公司";
    }

    private static List<String> vatInvoice(Random random) {
        return List.of(
                one(PLACES, random) + "增值税" + one(List.of("专用", "普通"), random) + "发票",
                "发票代码：" + digits(10, random) + "　发票号码：" + digits(8, random),
                "开票日期：" + day(random),
                "购买方名称：" + company(random) + "　纳税人识别号：" + digits(18, random),
                one(GOODS, random) + "\t件\t" + digits(2, random) + "\t" + digits(3, random) + ".00\t13%",
                "价税合计（大写）壹仟圆整　（小写）¥" + digits(4, random) + ".00",
                "销售方名称：" + company(random) + "　收款人：" + one(NAMES, random) + "　开票人：" + one(NAMES, random));
    }

    private static List<String> electronicInvoice(Random random) {
        return List.of(
                "电子发票（普通发票）",
                "发票号码：" + digits(20, random) + "　开票日期：" + day(random),
                "项目名称\t单位\t数量\t单价\t金额\t税率/征收率\t税额",
                "*" + one(GOODS, random) + "*\t次\t1\t" + digits(3, random) + "\t" + digits(3, random) + "\t6%\t"
                        + digits(2, random),
                "合计　¥" + digits(3, random) + ".00");
    }

    private static List<String> receipt(Random random) {
        return List.of(
                one(List.of("收款收据", "收据", "收条"), random),
                "今收到 " + one(NAMES, random) + " 交来 " + one(GOODS, random) + " 人民币（大写）叁佰圆整 ¥300.00",
                "收款单位（盖章）：" + company(random) + "　经手人：" + one(NAMES, random),
                day(random));
    }

    private static List<String> statement(Random random) {
        List<String> head = List.of(
                "云江银行" + one(List.of("账户交易明细", "对账单", "个人账户流水单"), random),
                "户名：" + one(NAMES, random) + "　账号：" + digits(19, random),
                "交易日期\t摘要\t借方金额\t贷方金额\t余额");
        return Stream.concat(
                        head.stream(),
                        IntStream.range(0, 3 + random.nextInt(8))
                                .mapToObj(i -> "2024-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10) + "\t转账\t"
                                        + digits(3, random) + ".00\t\t" + digits(4, random) + ".50"))
                .toList();
    }

    private static List<String> housingForm(Random random) {
        return List.of(
                one(PLACES, random)
                        + one(List.of("住房保障", "公共租赁住房", "购房补贴", "房屋安全鉴定"), random)
                        + one(List.of("申请表", "审批表", "登记表"), random),
                "| 申请人姓名 | | 身份证号码 | | 联系电话 | |",
                "| 现住房地址 | | 建筑面积 | | 产权人 | |",
                "| 单位意见 | （盖章）　　年　月　日 |",
                "填表日期：　　年　月　日");
    }

    private static List<String> applicationForm(Random random) {
        return List.of(
                one(MATTERS, random) + one(List.of("申请书", "申请表（样表）", "申报表", "登记卡"), random),
                "申请人：________　性别：____　身份证号：________________",
                "申请事项：□首次 □变更 □补办",
                "本人承诺以上内容属实。",
                "申请人（签字）：　　　　年　月　日",
                "审核意见：　　　　（盖章）");
    }

    private static List<String> pledge(Random random) {
        return List.of(
                one(MATTERS, random) + one(List.of("告知承诺书", "承诺书"), random),
                "本人（单位）郑重承诺：",
                "一、提交的材料真实有效。",
                "二、愿意接受监督检查。",
                "承诺人（签字、盖章）：",
                "联系电话：");
    }

    private static List<String> namesList(Random random) {
        List<String> head = List.of(
                one(PLACES, random) + one(List.of("第一中学值班人员名单", "困难家庭花名册", "考试成绩一览表", "志愿者通讯录"), random),
                "序号\t姓名\t性别\t单位\t联系电话");
        return Stream.concat(
                        head.stream(),
                        IntStream.rangeClosed(1, 4 + random.nextInt(9))
                                .mapToObj(i -> i + "\t" + one(NAMES, random) + "\t女\t" + company(random) + "\t1"
                                        + digits(10, random)))
                .toList();
    }

    private static List<String> contract(Random random) {
        return List.of(
                one(List.of("房屋租赁合同", "船舶买卖合同", "技术服务协议", "借款合同（范本）"), random),
                "甲方：" + company(random),
                "乙方：" + one(NAMES, random),
                "第一条　标的：" + one(GOODS, random) + "。",
                "第二条　乙方应当于" + day(random) + "前付款，不得拖欠。",
                "第三条　甲方应当按期交付。",
                "第四条　本合同自双方签字之日起生效。",
                "甲方（盖章）：　　　乙方（签字）：",
                day(random));
    }

    private static List<String> resume(Random random) {
        return List.of(
                one(List.of("个人简历", "求职简历", one(NAMES, random) + "简历"), random),
                "姓名：" + one(NAMES, random) + "　性别：男　民族：汉　出生年月：1990年" + (1 + random.nextInt(12)) + "月",
                "学历：本科　毕业院校：云江大学　专业：航运管理",
                "工作经历",
                day(random) + "起在" + company(random) + "任职",
                "自我评价：认真负责。");
    }

    private static List<String> powerOfAttorney(Random random) {
        return List.of(
                one(List.of("授权委托书", "法定代表人身份证明", "介绍信回执"), random),
                "委托人：" + company(random) + "　法定代表人：" + one(NAMES, random),
                "受托人：" + one(NAMES, random) + "　身份证号：" + digits(18, random),
                "委托办理" + one(MATTERS, random) + "事宜。",
                "委托人（盖章）：",
                day(random));
    }

    private static List<String> quotation(Random random) {
        return List.of(
                company(random) + one(List.of("报价单", "送货单", "采购订单", "结算单"), random),
                "品名\t规格\t数量\t单价\t金额",
                one(GOODS, random) + "\t箱\t" + digits(2, random) + "\t" + digits(2, random) + ".00\t"
                        + digits(4, random) + ".00",
                "合计金额：人民币（大写）伍仟圆整",
                "收款人：" + one(NAMES, random) + "　开户行：云江银行　账号：" + digits(16, random),
                day(random));
    }
}
