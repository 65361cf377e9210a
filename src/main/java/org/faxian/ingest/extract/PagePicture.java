package org.faxian.ingest.extract;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells the pictures and formulas of an article from what a site puts beside its words.
 *
 * <p>Size alone does not: the picture of a rare character is no larger than the icon in front of a file's name. An icon stands
 * at a link or is called one; a spacer is a line or a dot.
 */
final class PagePicture {
    /** At any place of an address's last parts, set apart from other words there. */
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

    /** Whether something was dropped with the element that a reader should look at. */
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

    /** Of the picture itself, where a page loads it only once it comes into view. */
    private static String address(Element picture) {
        return Stream.of("data-src", "data-original", "src")
                .map(picture::attr)
                .map(WhiteSpace::strip)
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The end of an address, or nothing where the picture itself stands in the page. */
    private static String name(String address) {
        return address.startsWith("data:")
                ? ""
                : address.substring(Math.max(0, address.length() - LONGEST_NAME))
                        .toLowerCase(Locale.ROOT);
    }

    /** As the attribute says it, in pixels, or the style. */
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

    /** As word processors write a seal into a page. */
    private static boolean floats(Element picture) {
        return picture.attr("align").matches("(?i)left|right")
                || FLOATS.matcher(picture.attr("style")).find();
    }

    private static boolean isSmall(Element picture) {
        return Stream.of("width", "height")
                .map(side -> length(picture, side))
                .allMatch(length -> length.isEmpty() || DrawnSize.isBelow(LARGEST_ICON, length));
    }

    /** Unless it leads to the same picture, larger. */
    private static boolean standsForLink(Element picture) {
        Element link = picture.closest("a[href]");
        return link != null && !ADDRESS_OF_PICTURE.matcher(link.attr("href")).find();
    }

    private static boolean standsBesideLink(Element picture) {
        return Stream.of(picture.nextElementSibling(), picture.previousElementSibling())
                .anyMatch(beside -> beside != null && beside.is("a[href]"));
    }
}
