package org.faxian.ingest.extract.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.extract.paragraph.DrawnSize;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Element;

/**
 * Classifier that distinguishes the pictures and formulas of an article from the icons of a site.
 *
 * <p>Size is not enough: the picture of a rare character is no larger than the icon before a file name. An icon stands
 * at a link or is named as one; a spacer is a line or a dot.
 */
final class PagePicture {
    /** Matches a name as a separate word in the last parts of an address. */
    private static final Pattern OF_SITE = Pattern.compile(
            "(?:^|[/_.\\-])(?:icons?|icos?|file_?types?|filetypeimages|logos?|banners?|spacer|blank|pixel"
                    + "|transparent|dots?|bullets?|arrows?|lines?|btns?|buttons?|close|print|share|bdshare|weibo|wechat|weixin|qr|qrcode|ewm|erweima|2wm"
                    + "|loading|nav|menu|top)(?:[/_.\\-]|(?:doc|xls|pdf|zip|rar|txt|jpg)x?(?:[/_.\\-]|$)|[0-9]{0,3}(?:[/_.\\-]|$))");

    private static final Pattern SAYS_SO = Pattern.compile("二维码|扫一扫|打印|关闭|分享|收藏|返回顶部|图标|无障碍");
    private static final Pattern ADDRESS_OF_PICTURE =
            Pattern.compile("(?i)\\.(?:png|jpe?g|gif|bmp|tiff?|webp)(?:[?#].*)?$");
    private static final Set<String> NOT_ON_ONE_LINE = Set.of(
            "mfrac",
            "msqrt",
            "mroot",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mtable",
            "mmultiscripts",
            "menclose");
    private static final Pattern FLOATS = Pattern.compile("(?i)float\\s*:\\s*(?:left|right)|position\\s*:\\s*absolute");
    private static final int LONGEST_NAME = 60;
    /** In millimetres: 40 pixels. */
    private static final double LARGEST_ICON = 10.6;

    private PagePicture() {}

    /** Returns whether dropping the element loses content that a reader should check. */
    static boolean isDropped(Element element) {
        return switch (element.normalName()) {
            case "img" -> isOfText(element);
            case "math" ->
                element.getAllElements().stream().anyMatch(part -> NOT_ON_ONE_LINE.contains(part.normalName()));
            default -> false;
        };
    }

    private static boolean isOfText(Element picture) {
        String address = address(picture);
        return !address.isEmpty()
                && !OF_SITE.matcher(name(address)).find()
                && !SAYS_SO.matcher(picture.attr("alt") + picture.attr("title")).find()
                && !floats(picture)
                && Stream.of("width", "height").noneMatch(side -> DrawnSize.isFlat(length(picture, side)))
                && !standsForLink(picture)
                && !(isSmall(picture) && standsBesideLink(picture));
    }

    /** Returns the address of the picture, even if the page loads it only when it comes into view. */
    private static String address(Element picture) {
        return Stream.of("data-src", "data-original", "src")
                .map(picture::attr)
                .map(WhiteSpace::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns the end of an address, or an empty string if the picture is embedded in the page. */
    private static String name(String address) {
        return address.startsWith("data:")
                ? ""
                : address.substring(Math.max(0, address.length() - LONGEST_NAME))
                        .toLowerCase(Locale.ROOT);
    }

    /** Returns the length from the attribute, in pixels, or from the style. */
    private static String length(Element picture, String side) {
        String attribute = WhiteSpace.strip(picture.attr(side));
        if (!attribute.isEmpty()) {
            return attribute.matches("[\\d.]+") ? attribute + "px" : attribute;
        }
        return Stream.of(picture.attr("style").toLowerCase(Locale.ROOT).split(";"))
                .map(WhiteSpace::strip)
                .filter(rule -> rule.startsWith(side))
                .map(rule -> rule.substring(rule.indexOf(':') + 1))
                .findFirst()
                .orElse("");
    }

    /** Returns whether the picture floats, as seals do in pages written by word processors. */
    private static boolean floats(Element picture) {
        return picture.attr("align").matches("(?i)left|right")
                || FLOATS.matcher(picture.attr("style")).find();
    }

    private static boolean isSmall(Element picture) {
        return Stream.of("width", "height")
                .map(side -> length(picture, side))
                .allMatch(length -> length.isEmpty() || DrawnSize.isBelow(LARGEST_ICON, length));
    }

    /** Returns whether the picture is a link, unless it leads to a larger version of the picture. */
    private static boolean standsForLink(Element picture) {
        Element link = picture.closest("a[href]");
        return link != null && !ADDRESS_OF_PICTURE.matcher(link.attr("href")).find();
    }

    private static boolean standsBesideLink(Element picture) {
        return Stream.of(picture.nextElementSibling(), picture.previousElementSibling())
                .anyMatch(beside -> beside != null && beside.is("a[href]"));
    }
}
