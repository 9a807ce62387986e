import type { Listing } from '@/lib/core/ticker/slice';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { Scene } from '@/lib/core/ticker/scene';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import { INDEX } from './directory';

/** A text with all that helps to judge a word in it, by the small directory. */
export function sceneOf(text: string): Scene {
  const reading = finish(readTextInSteps(text, []));
  return new Scene(reading, sliceFor(INDEX, reading.query), new PageEvidence());
}

/** The place of the first word that is written so; throws where there is none. */
export function placeOf(scene: Scene, written: string): number {
  const [place] = scene.places((word) => word.written === written);
  if (place === undefined) throw new Error(`no word ${written}`);
  return place;
}

/** The listing of a ticker; throws where the small directory has none. */
export function listingOf(ticker: string): Listing {
  const listing = INDEX.listings.get(ticker as Ticker);
  if (!listing) throw new Error(`no listing ${ticker}`);
  return listing;
}
