import type { Mention } from './mention';
import type { Scene } from './scene';

/**
 * How a phrase is compared with the reader's corrections: lower case, single spaces, and one kind
 * of apostrophe and hyphen, since pages mix them.
 */
export function phraseOf(written: string): string {
  const plain = written.replace(/[’ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-');
  return plain.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The mentions as the reader wants them: dropped or turned to another company where corrected. */
export function correct(mentions: readonly Mention[], scene: Scene): Mention[] {
  const { corrections } = scene.slice;
  if (corrections.length === 0) return [...mentions];
  return mentions.flatMap((mention): Mention[] => {
    const phrase = phraseOf(scene.reading.text.slice(mention.start, mention.end));
    const correction = corrections.find(
      (one) => phraseOf(one.phrase) === phrase && one.not === mention.cik,
    );
    if (!correction) return [mention];
    if (!correction.instead) return [];
    const { ticker, cik } = correction.instead;
    return [{ ...mention, ticker, cik, tier: 'sure', why: { key: 'mentionCorrected' } }];
  });
}
