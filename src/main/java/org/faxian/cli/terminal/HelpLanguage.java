package org.faxian.cli.terminal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import org.faxian.language.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Puts the help of all commands into one language: descriptions, labels, headings and exit codes. */
public final class HelpLanguage {
    private HelpLanguage() {}

    /** Returns the command line with its help in the language. */
    public static CommandLine of(CommandLine commandLine, Language language) {
        commandLine.setResourceBundle(language.sentences());
        setHeadings(commandLine, language.sentences());
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        usage.synopsisSubcommandLabel(language.sentences().getString("cli.label.command"));
        usage.exitCodeListHeading(language.sentences().getString("cli.usage.exit-codes"));
        usage.exitCodeList(exitCodes(language.sentences()));
        return commandLine;
    }

    private static void setHeadings(CommandLine commandLine, ResourceBundle sentences) {
        UsageMessageSpec usage = commandLine.getCommandSpec().usageMessage();
        usage.synopsisHeading(sentences.getString("cli.usage.synopsis"));
        usage.commandListHeading(sentences.getString("cli.usage.commands"));
        commandLine.getSubcommands().values().forEach(command -> setHeadings(command, sentences));
    }

    private static Map<String, String> exitCodes(ResourceBundle sentences) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int code = 0; code <= ExitCode.FAILED; code++) {
            codes.put(String.valueOf(code), sentences.getString("cli.exit." + code));
        }
        return codes;
    }
}
