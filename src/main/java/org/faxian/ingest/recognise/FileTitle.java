package org.faxian.ingest.recognise;

/** The title that a file's name holds: without folder, ending, leading count, trailing date or id. */
final class FileTitle {
    private FileTitle() {}

    static String of(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        name = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceFirst("^[0-9]{1,3}[-_.、 ](?=\\D)", "")
                .replaceFirst("[-_]d[0-9]{3,8}$", "")
                .replaceFirst("[（(_-]?(?:19|20)[0-9]{2}[-.年]?[0-9]{1,2}[-.月]?[0-9]{1,2}日?[)）]?$", "");
        String title = TitleKey.bare(name);
        return title.isEmpty() ? "无标题" : title;
    }
}
