import { foldWord } from '@/lib/core/ticker/name-words';

/** Words at a name's end that say what the company does or is; readers leave them out. */
const DESCRIPTORS = new Set(
  (
    'acquisition aerospace air airline airway analytic apparel asset automation automotive aviation ' +
    'bancorp bancorporation bancshare bank bankshare beverage bio biologic biopharma ' +
    'biopharmaceutical bioscience biotech biotechnology biotherapeutic brand building business ' +
    'capital care casino chemical cloud com communication company component computer computing ' +
    'concept consulting consumer controls copper credit cruise data defense dental design device ' +
    'diagnostic digital direct distribution diversified drug dynamic ecommerce education electric ' +
    'electronic energy engineering enterprise entertainment environmental equipment equity ' +
    'exploration fabric fashion finance financial food foundry freight fuel game gaming gas ' +
    'genetic genomic global gold golf grill group health healthcare hldg holding home homebuilder hospital hotel ' +
    'imaging income industrial industry infrastructure innovation instrument insurance ' +
    'interactive international internet investment investor lab laboratory land leisure life line ' +
    'lithium logistic machine management manufacturing marine market marketing material media ' +
    'medical medicine metal micro midstream mine mineral mining minerals mobile mobility mortgage ' +
    'motor network nuclear nutrition office oil online outdoor packaging paper parent park ' +
    'partner pet petroleum pharma pharmaceutical photonic pipeline pizza plastic platform power ' +
    'product production property prop quantum railroad real realty refining reit residential ' +
    'resource restaurant resort retail retailer river robotic royalty sa science scientific ' +
    'security semiconductor sensor service services shipping silver software solar ' +
    'solution space sport stationer steel storage store streaming studio supply surgical system ' +
    'tanker tech technology telecom telecommunication therapeutic therapy tool toy trading ' +
    'carrier bulk research music outfitter airlines transport transportation travel trust tobacco tv uranium utility vaccine venture video vision ' +
    'water wellness wind wireless worldwide'
  )
    .split(' ')
    .map(foldWord),
);

/** Whether the form of a word only describes a company: `therapeutic`, `holding`, `bancorp`. */
export function isDescriptor(form: string): boolean {
  return DESCRIPTORS.has(form);
}

const HOLDING = new Set([
  'group',
  'hldg',
  'holding',
  'international',
  'com',
  'worldwide',
  'global',
]);

/** Whether the word says nothing even of the business, so that the name without it is whole. */
export function isHolding(form: string): boolean {
  return HOLDING.has(form);
}
