package org.faxian.ingest.extract.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of web pages saved as a single file. */
class WebArchiveTextTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String PAGE = "<html><head><title>x</title></head><body><div class=WordSection1>"
            + "<p class=MsoNormal align=center>云江省渡口管理办法</p>"
            + "<p class=MsoNormal><![if !supportLists]><span style='mso-list:Ignore'>第一条<span>&nbsp;</span></span>"
            + "<![endif]>渡口应当安全。</p><p class=MsoNormal>第二条　本办法自2024年3月1日起施行。</p></div></body></html>";

    @TempDir
    private Path folder;

    @Test
    void theFirstPageInsideIsRead() {
        String archive = "From: <Saved by WPS>\r\nSubject: \r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----=_X.1\"\r\n\r\n"
                + "a page in parts\r\n\r\n------=_X.1\r\nContent-Location: file:///D:/b.htm\r\n"
                + "Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"gbk\"\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(PAGE.getBytes(GBK))
                + "\r\n------=_X.1\r\nContent-Location: file:///D:/b.files/header.htm\r\n"
                + "Content-Transfer-Encoding: 7bit\r\nContent-Type: text/html; charset=\"us-ascii\"\r\n\r\n"
                + "<html><body>HEADER</body></html>\r\n------=_X.1--\r\n";
        Path file = Extracting.write(folder.resolve("办法.doc"), archive, UTF_8);

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省渡口管理办法", "第一条\u00A0渡口应当安全。", "第二条　本办法自2024年3月1日起施行。");
    }

    @Test
    void aPageInQuotedPrintableIsRead() {
        StringBuilder quoted = new StringBuilder();
        for (byte b : PAGE.getBytes(UTF_8)) {
            quoted.append(b > 0 && b != '=' ? Character.toString(b) : "=%02X".formatted(b & 0xFF));
            quoted.append(quoted.length() % 60 == 0 ? "=\r\n" : "");
        }
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"=_b\"\r\n\r\n--=_b\r\n"
                + "Content-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                + quoted + "\r\n--=_b--\r\n";
        Path file = Extracting.write(folder.resolve("办法.mht"), archive, UTF_8);

        assertThat(Extracting.paragraphs(file)).startsWith("云江省渡口管理办法", "第一条\u00A0渡口应当安全。");
    }

    @Test
    void aMessageWithoutAPageIsNotSupported() {
        String message = "From: a@example.org\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nHello\r\n";
        Path file = Extracting.write(folder.resolve("a.eml"), message, UTF_8);

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.UnsupportedYet.class);
    }
}
