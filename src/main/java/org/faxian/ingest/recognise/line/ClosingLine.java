package org.faxian.ingest.recognise.line;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** Classifier for lines at the end of a text: authority, date, notes, contacts, copies to (抄送), imprint (版记). */
public final class ClosingLine {
    /** Titles of officials who sign, spaced or not: 省长, 行　长. */
    public static final String OFFICE = "(?:(?:省|市|州|县|区|部|局|署|行|院|厅|检察|秘书|委员|审" + Blanks.FEW + "计)" + Blanks.FEW
            + "长|主" + Blanks.FEW + "[席任]|总" + Blanks.FEW + "理)";

    private static final Pattern COPIES =
            Pattern.compile("^(?:抄" + Blanks.FEW + "[送报]|主" + Blanks.FEW + "送|分" + Blanks.FEW
                    + "送|报" + Blanks.FEW + "送|(?:内部)?发" + Blanks.FEW + "送|主题词|校" + Blanks.FEW + "对|打" + Blanks.FEW
                    + "字|共印|录入|排版)"
                    + Blanks.FEW + "[:：].*");
    private static final Pattern CONTACT = Pattern.compile("^(?:联" + Blanks.FEW + "系" + Blanks.FEW
            + "人|联系电话|联系方式|咨询电话|电" + Blanks.FEW + "话|传" + Blanks.FEW
            + "真|邮政编码|电子邮箱|联系地址|公开方式|公开属性|信息公开.{0,4}|公开类别|责任编辑|附[:：].{0,10}电话|（?共印)" + Blanks.FEW + "[:：0-9].*");
    private static final Pattern IMPRINT =
            Pattern.compile("^.{0,60}?" + DateReader.WRITTEN + Blanks.FEW + "(?:印发|印制|印|翻印)$");
    private static final Pattern NOTE = Pattern.compile("^[（(\\[【].{1,100}[)）\\]】][。.]?$");
    private static final Pattern NUMBERED_NOTE = Pattern.compile("^[（(][一二三四五六七八九十0-9]{1,3}[)）].*");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^[\\p{IsHan}（）() 　、·]{2,80}(?:政府|办公厅|办公室|委员会|委|会|部|局|署|厅|院|中心|行|社|公司|总队|司|军委|办|中央|联)(?:（章）|\\(章\\)|（印章）)?$");
    private static final Pattern PERSON = Pattern.compile("^(?!.*[令号会决])(?:[\\p{IsHan}、]{2,30}[\\s\\p{Z}]+)?" + OFFICE
            + "[:：]?[\\s\\p{Z}]*[\\p{IsHan}·\\s\\p{Z}]{2,10}$");
    private static final Pattern AUTHORITY_AND_DATE =
            Pattern.compile("^[\\p{IsHan}（） 　、]{4,80}" + Blanks.FEW + DateReader.WRITTEN + "$");
    private static final Pattern PAGE =
            Pattern.compile("^[—\\-–－ ]{1,4}[0-9]{1,4}[—\\-–－ ]{1,4}$|^[0-9]{1,3}$|^[（(]?此页无正文[)）]?$");

    private ClosingLine() {}

    /** Returns whether the line consists of names of authorities. */
    public static boolean isAuthority(String line) {
        return line.length() <= 80 && AUTHORITY.matcher(line).matches();
    }

    /** Returns whether the line is an imprint: …办公厅 2020年8月10日印发. */
    public static boolean isImprint(String line) {
        return line.length() <= 100 && IMPRINT.matcher(line).matches();
    }

    /** Returns whether the line belongs below a text and can never be its title. */
    public static boolean isFrame(String line) {
        return line.length() <= 300
                && (COPIES.matcher(line).matches()
                        || CONTACT.matcher(line).matches()
                        || IMPRINT.matcher(line).matches()
                        || isSigner(line)
                        || PAGE.matcher(line).matches());
    }

    /** Returns whether the line is a page number or says that the page is empty. */
    public static boolean isPageMark(String line) {
        return PAGE.matcher(line).matches();
    }

    /** Returns whether the line names the signer: 行长　张三, 云江省财政厅　厅长　李四. */
    public static boolean isSigner(String line) {
        return line.length() <= 60 && PERSON.matcher(line).matches();
    }

    /** Returns the date of a line with only a date, or with a date after the name of an authority. */
    public static Optional<LocalDate> signatureDate(String line) {
        return DateReader.whole(line)
                .or(() -> AUTHORITY_AND_DATE.matcher(line).matches() ? DateReader.first(line) : Optional.empty());
    }

    /** Returns whether the line dates a text: a date, an imprint, or a list of recipients of copies. */
    public static boolean dates(String line) {
        return line.length() <= 300
                && (DateReader.whole(line).isPresent()
                        || isImprint(line)
                        || COPIES.matcher(line).matches()
                        || (line.length() < 100
                                && AUTHORITY_AND_DATE.matcher(line).matches()));
    }

    /** Returns whether the line may be above or below the date: an authority, a note, a contact, a signer. */
    public static boolean closes(String line) {
        return line.length() <= 200
                && (isAuthority(line)
                        || (NOTE.matcher(line).matches()
                                && !NUMBERED_NOTE.matcher(line).matches())
                        || CONTACT.matcher(line).matches()
                        || isSigner(line)
                        || PAGE.matcher(line).matches());
    }
}
