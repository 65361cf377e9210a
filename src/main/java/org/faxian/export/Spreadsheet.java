package org.faxian.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Tables as a workbook (xlsx); equal tables of one day yield equal bytes.
 *
 * @param day the creation date in the file's properties
 */
public record Spreadsheet(LocalDate day, List<Sheet> sheets) {
    /** The media type of a workbook. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The maximum length of a cell's text. */
    private static final int LONGEST_TEXT = 32_767;
    /** The maximum column width, in characters; wider text is only visually truncated. */
    private static final int WIDEST_COLUMN = 60;
    /** The maximum column width of wrapped cells, so that a row fits on a sheet of paper. */
    private static final int WIDEST_TO_READ = 36;

    private static final int NARROWEST_TO_READ = 14;

    private static final int WIDTH_OF_CHARACTER = 256;
    /** The fixed time of members; zip cannot store a time much earlier. */
    private static final LocalDateTime MEMBER_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /**
     * One table.
     *
     * @param name the name on the tab
     * @param head the column titles
     * @param isToRead whether its cells hold sentences: they are wrapped, and each column can be filtered
     */
    public record Sheet(String name, List<String> head, List<List<Cell>> rows, boolean isToRead) {
        public Sheet {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        /** Creates a table of figures. */
        public Sheet(String name, List<String> head, List<List<Cell>> rows) {
            this(name, head, rows, false);
        }
    }

    /** The content of a cell. A text is never interpreted as a formula. */
    public sealed interface Cell {
        /** A text. */
        record Text(String text) implements Cell {}

        /** A number with an optional link. */
        record Count(long number, Optional<URI> link) implements Cell {}

        /** A text with a link. */
        record Link(String text, URI address) implements Cell {}

        /** Creates a cell with a text. */
        static Cell of(String text) {
            return new Text(text);
        }

        /** Creates a cell with a number and no link. */
        static Cell of(long number) {
            return new Count(number, Optional.empty());
        }
    }

    public Spreadsheet {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a workbook has at least one sheet");
        }
    }

    /** Returns the content of the file. */
    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CellStyle bold = bold(workbook);
            CellStyle wrapped = wrapped(workbook);
            sheets.forEach(sheet -> {
                XSSFSheet target = workbook.createSheet(sheet.name());
                write(sheet, target, bold);
                if (sheet.isToRead()) {
                    layOut(sheet, target, wrapped);
                }
            });
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            Date made = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            properties.setCreator("Faxian");
            properties.setCreated(Optional.of(made));
            properties.setModified(Optional.of(made));
            workbook.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory cannot be written", e);
        }
    }

    private static CellStyle bold(XSSFWorkbook workbook) {
        Font font = workbook.createFont();
        font.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static CellStyle wrapped(XSSFWorkbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void layOut(Sheet sheet, XSSFSheet target, CellStyle wrapped) {
        for (int row = 1; row <= sheet.rows().size(); row++) {
            target.getRow(row).forEach(cell -> cell.setCellStyle(wrapped));
        }
        target.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.head().size() - 1));
        target.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        target.getPrintSetup().setLandscape(true);
        target.setFitToPage(true);
        target.getPrintSetup().setFitHeight((short) 0);
        target.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private static void write(Sheet sheet, XSSFSheet target, CellStyle bold) {
        XSSFRow head = target.createRow(0);
        for (int column = 0; column < sheet.head().size(); column++) {
            XSSFCell cell = head.createCell(column);
            cell.setCellValue(sheet.head().get(column));
            cell.setCellStyle(bold);
            target.setColumnWidth(column, width(sheet, column) * WIDTH_OF_CHARACTER);
        }
        for (int i = 0; i < sheet.rows().size(); i++) {
            XSSFRow row = target.createRow(i + 1);
            for (int column = 0; column < sheet.rows().get(i).size(); column++) {
                write(sheet.rows().get(i).get(column), row.createCell(column));
            }
        }
        target.createFreezePane(0, 1);
    }

    private static void write(Cell value, XSSFCell cell) {
        switch (value) {
            case Cell.Text text ->
                cell.setCellValue(text.text().substring(0, Math.min(text.text().length(), LONGEST_TEXT)));
            case Cell.Link link -> {
                cell.setCellValue(link.text());
                cell.setHyperlink(link(link.address(), cell));
            }
            case Cell.Count count -> {
                cell.setCellValue((double) count.number());
                count.link().ifPresent(address -> cell.setHyperlink(link(address, cell)));
            }
        }
    }

    private static Hyperlink link(URI address, XSSFCell cell) {
        Hyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address.toString());
        return link;
    }

    /** Returns the column width; a Chinese character is as wide as two others. */
    private static int width(Sheet sheet, int column) {
        int widest = sheet.rows().stream()
                .filter(row -> row.size() > column && row.get(column) instanceof Cell.Text)
                .mapToInt(row -> ((Cell.Text) row.get(column)).text().length() * 2)
                .max()
                .orElse(0);
        int wanted = Math.max(widest, sheet.head().get(column).length() * 2) + 2;
        return sheet.isToRead()
                ? Math.clamp(wanted, NARROWEST_TO_READ, WIDEST_TO_READ)
                : Math.min(WIDEST_COLUMN, wanted);
    }

    /** Returns the workbook with a fixed time for each member. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry member = in.getNextEntry(); member != null; member = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(member.getName());
                same.setTimeLocal(MEMBER_TIME);
                out.putNextEntry(same);
                in.transferTo(out);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
