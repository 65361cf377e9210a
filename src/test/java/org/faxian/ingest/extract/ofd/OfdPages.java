package org.faxian.ingest.extract.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A builder of OFD files with A4 pages; members are packed in the order of writing. */
final class OfdPages {
    static final double LEFT = 30;
    static final double SIZE = 5;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMES = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, String> members = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private String template = "";
    private String resources = "";
    private String folderOfPages = "Pages";

    /** Adds a page, which is read at its position in {@link #order}. */
    OfdPages page(String name, String... objects) {
        members.put("Doc_0/Pages/" + name + ".xml", content(template, objects));
        order.add(name);
        return this;
    }

    /** Sets the background of all following pages. */
    OfdPages template(String... objects) {
        members.put("Doc_0/Tpls/T.xml", content("", objects));
        template = "<ofd:Template TemplateID=\"9\" ZOrder=\"Background\"/>";
        return this;
    }

    /** Adds a composite unit (复合图元) to the resources, which pages draw by its id. */
    OfdPages unit(int id, String... objects) {
        resources +=
                "<ofd:CompositeGraphicUnit ID=\"%d\" Width=\"200\" Height=\"200\"><ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit>"
                        .formatted(id, String.join("", objects));
        return this;
    }

    /** Returns an object that draws a composite unit at a position. */
    static String composite(int id, double x, double y) {
        return "<ofd:CompositeObject ID=\"5\" ResourceID=\"%d\" Boundary=\"%.3f %.3f 150 150\"/>".formatted(id, x, y);
    }

    /** Returns a text object with the given attributes and text code. */
    static String object(String attributes, String code, String text) {
        return "<ofd:TextObject ID=\"1\" Font=\"3\" Size=\"%s\" %s><ofd:TextCode %s>%s</ofd:TextCode></ofd:TextObject>"
                .formatted(SIZE, attributes, code, text);
    }

    /** Sets the name by which the document refers to the folder of pages, which is packed as Pages. */
    OfdPages callsPages(String name) {
        folderOfPages = name;
        return this;
    }

    OfdPages order(String... names) {
        order.clear();
        order.addAll(List.of(names));
        return this;
    }

    OfdPages member(String name, String text) {
        members.put(name, text);
        return this;
    }

    /** Returns a run of text at a position in millimetres from the upper left corner. */
    static String run(double x, double y, String text) {
        String steps = "<ofd:TextCode X=\"0\" Y=\"0\" DeltaX=\"g %d %s\">".formatted(text.length() - 1, SIZE);
        return ("<ofd:TextObject ID=\"1\" Font=\"3\" Size=\"%s\" Boundary=\"%.3f %.3f 150 8\">".formatted(SIZE, x, y)
                        + steps)
                + text + "</ofd:TextCode></ofd:TextObject>";
    }

    static String outline(double x, double y) {
        return String.format(
                Locale.ROOT,
                "<ofd:PathObject ID=\"1\" Boundary=\"%.3f %.3f 5 5\"><ofd:AbbreviatedData>M 0 0 L 5 5</ofd:AbbreviatedData></ofd:PathObject>",
                x,
                y);
    }

    Path save(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                put(zip, member.getKey(), member.getValue());
            }
            put(zip, "Doc_0/Document.xml", document());
            if (!resources.isEmpty()) {
                put(
                        zip,
                        "Doc_0/DocumentRes.xml",
                        XML + "<ofd:Res" + NAMES + " BaseLoc=\"Res\"><ofd:CompositeGraphicUnits>" + resources
                                + "</ofd:CompositeGraphicUnits></ofd:Res>");
            }
            put(
                    zip,
                    "OFD.xml",
                    XML + "<ofd:OFD" + NAMES + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocInfo/>"
                            + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        }
        return file;
    }

    private String document() {
        StringBuilder pages = new StringBuilder();
        order.forEach(name -> pages.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s/%s.xml\"/>"
                .formatted(100 + order.indexOf(name), folderOfPages, name)));
        String following = template.isEmpty() ? "" : "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/T.xml\"/>";
        return XML + "<ofd:Document" + NAMES + "><ofd:CommonData><ofd:MaxUnitID>200</ofd:MaxUnitID>"
                + "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>" + following
                + (resources.isEmpty() ? "" : "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>")
                + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages></ofd:Document>";
    }

    private static String content(String template, String... objects) {
        return XML + "<ofd:Page" + NAMES + ">" + template + "<ofd:Content><ofd:Layer ID=\"2\">"
                + String.join("", objects) + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
