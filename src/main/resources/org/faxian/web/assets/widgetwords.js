/** The texts of the widget in each language, with the path prefix of the portal's pages in that language. */

const many = (n, one, more) => `${n} ${n === 1 ? one : more}`;

const ZH = {
  lang: "zh-CN",
  beneath: "",
  form: "检索法规、规章和规范性文件",
  placeholder: "标题、文号、字句或一句问话",
  search: "检索",
  suggestions: "检索建议",
  types: { title: "文件", number: "文号", term: "用语" },
  count: (n) => (n === 0 ? "没有检索建议" : `${n} 条检索建议，按上下键选择`),
  searching: "正在检索……",
  total: (n) => `共找到 ${n} 件`,
  nothing: "没有找到符合条件的文件",
  advice: "可以减少几个字，或者换一种说法；加引号的字句会一字不差地查找，去掉引号会宽一些。",
  meant: "您是不是要找：",
  looser: "放宽条件可以找到",
  looserCount: (n) => `${n} 件`,
  similar: "相近的文件和用语",
  since: (day) => `自 ${day}起`,
  replacedBy: "取代它的是",
  promulgated: (day) => `${day}公布`,
  pending: "已有新文本，尚未施行",
  more: (n) => `另有 ${n} 处`,
  all: (n) => `查看全部 ${n} 件`,
  portal: "到检索网站查找",
  offline: "现在连不上检索服务，可能是网络中断，也可能是服务正在维护。请稍后再试。",
  refused: "检索条件有误：",
  again: "重试",
  and: "、",
  status: {},
};

const EN = {
  lang: "en",
  beneath: "/en",
  form: "Search laws, rules and official documents",
  placeholder: "Title, number, words or a question",
  search: "Search",
  suggestions: "Suggestions",
  types: { title: "document", number: "number", term: "term" },
  count: (n) => (n === 0 ? "No suggestions" : `${many(n, "suggestion", "suggestions")}, up and down to choose`),
  searching: "Searching …",
  total: (n) => `${many(n, "document", "documents")} found`,
  nothing: "Nothing matches",
  advice: "Try fewer or other words. Words in quotation marks are searched literally; without the marks more is found.",
  meant: "Did you mean: ",
  looser: "A wider search finds more",
  looserCount: (n) => many(n, "document", "documents"),
  similar: "Similar documents and terms",
  since: (day) => `since ${day}`,
  replacedBy: "replaced by",
  promulgated: (day) => `promulgated ${day}`,
  pending: "A new wording is published and not yet in force",
  more: (n) => `${n} more`,
  all: (n) => `See all ${n}`,
  portal: "Search on the portal",
  offline: "The search cannot be reached just now: the network may be down, or the service is being maintained. Please try again in a while.",
  refused: "The search was refused: ",
  again: "Try again",
  and: ", ",
  status: {
    NOT_YET_IN_FORCE: "Not yet in force",
    IN_FORCE: "In force",
    PARTIALLY_IN_FORCE: "Partially in force",
    SUSPENDED: "Suspended",
    SUPERSEDED: "Superseded",
    REPEALED: "Repealed",
    LAPSED: "Lapsed",
    UNKNOWN: "To be verified",
  },
};

/** Returns the texts of a language: English if requested, otherwise Chinese. */
export function wordsOf(lang) {
  return /^en\b/i.test(lang || "") ? EN : ZH;
}

/** Formats a date (2024-03-01) in the language of the texts. */
export function day(words, date) {
  return new Intl.DateTimeFormat(words.lang === "en" ? "en-GB" : "zh-CN", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(date + "T00:00:00Z"),
  );
}
