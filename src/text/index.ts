/**
 * Which terms does a text hold, and where? Strings to terms with offsets: normalization, tokens, stop words, stems,
 * sentences, language. The only folder that uses `natural`, one file at a time.
 *
 * Not for: deciding what a text means, who says it, or how well it answers a question.
 */
export { type Analyzer, loadAnalyzer, type NumberedWord, type Term } from "./analyzer.ts";
export { cutForm } from "./cut-form.ts";
export { didYouMean, editDistance, nearest } from "./edit-distance.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export { hashText } from "./hash.ts";
export { type DetectLanguage, loadLanguageDetector } from "./language.ts";
export { fold, normalize } from "./normalize.ts";
export { isAbbreviation, splitSentences } from "./sentences.ts";
export { type Sound, soundOf } from "./sound-key.ts";
export { type Token, tokenize } from "./tokenize.ts";
