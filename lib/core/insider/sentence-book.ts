import { Sentence, splitSentences } from './sentence';
import { Wording, withoutAmounts } from './wording';

/**
 * The sentences of one filing. Filers repeat whole sentences from footnote to footnote, and others
 * with new amounts: each sentence is one object, and each wording is read once.
 */
export class SentenceBook {
  private readonly texts = new Map<string, readonly Sentence[]>();
  private readonly sentences = new Map<string, Sentence>();
  private readonly wordings = new Map<string, Wording>();

  /** The sentences of a text in order, each once. */
  cut(text: string): readonly Sentence[] {
    let known = this.texts.get(text);
    if (!known) {
      const parts = splitSentences(text).map((part) => this.sentence(part));
      known = parts.length < 2 ? parts : [...new Set(parts)];
      this.texts.set(text, known);
    }
    return known;
  }

  private sentence(text: string): Sentence {
    let known = this.sentences.get(text);
    if (!known) {
      known = new Sentence(text, this.wordingOf(text));
      this.sentences.set(text, known);
    }
    return known;
  }

  private wordingOf(text: string): Wording {
    const shape = withoutAmounts(text);
    let known = this.wordings.get(shape);
    if (!known) {
      known = new Wording(shape);
      this.wordings.set(shape, known);
    }
    return known;
  }
}
