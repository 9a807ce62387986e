import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { Sentence } from '@/lib/core/words/sentence';

/** A manager that Buyline proposes to follow. */
export interface KnownManager {
  readonly cik: Cik;
  /** As EDGAR writes it; checked against the SEC's own list when its filings are read. */
  readonly name: string;
  /** For whom or what it is known, in a few words: a name, or what is said of it. */
  readonly knownFor: Sentence | string;
  /** Filers of the same house: predecessors, parents, entities that file notices. */
  readonly family: readonly Cik[];
}

type Fact = readonly [
  cik: number,
  name: string,
  knownFor: Sentence | string,
  family?: readonly number[],
];

// Facts checked against EDGAR in 2026: each files Form 13F about current quarters.
const FACTS: readonly Fact[] = [
  [1067983, 'BERKSHIRE HATHAWAY INC', { key: 'fundKnownBerkshire' }],
  [2026053, 'PERSHING SQUARE INC.', 'Bill Ackman', [1336528]],
  [1061768, 'BAUPOST GROUP LLC/MA', 'Seth Klarman'],
  [1536411, 'Duquesne Family Office LLC', 'Stanley Druckenmiller'],
  [1656456, 'Appaloosa LP', 'David Tepper', [1006438]],
  [1040273, 'Third Point LLC', 'Daniel Loeb'],
  [1489933, 'DME Capital Management, LP', 'David Einhorn, Greenlight', [1079114, 1300763]],
  [1167483, 'TIGER GLOBAL MANAGEMENT LLC', 'Chase Coleman'],
  [1061165, 'LONE PINE CAPITAL LLC', 'Stephen Mandel'],
  [1103804, 'VIKING GLOBAL INVESTORS LP', 'Andreas Halvorsen'],
  [1135730, 'COATUE MANAGEMENT LLC', 'Philippe Laffont'],
  [934639, 'MAVERICK CAPITAL LTD', 'Lee Ainslie'],
  [1709323, 'Himalaya Capital Management LLC', 'Li Lu'],
  [1549575, 'Dalal Street, LLC', 'Mohnish Pabrai'],
  [1112520, 'AKRE CAPITAL MANAGEMENT LLC', 'Chuck Akre'],
  [
    1720792,
    'Ruane, Cunniff & Goldfarb L.P.',
    { key: 'fundKnownAdviserOf', values: { fund: 'Sequoia Fund' } },
    [728014],
  ],
  [1096343, 'MARKEL GROUP INC.', 'Thomas Gayner'],
  [1569205, 'Fundsmith LLP', 'Terry Smith', [1868537]],
  [949509, 'OAKTREE CAPITAL MANAGEMENT LP', 'Howard Marks'],
  [1647251, 'TCI Fund Management Ltd', 'Chris Hohn'],
  [921669, 'ICAHN CARL C', 'Carl Icahn', [1412093]],
  [1791786, 'Elliott Investment Management L.P.', 'Paul Singer', [1048445]],
  [1345471, 'TRIAN FUND MANAGEMENT, L.P.', 'Nelson Peltz'],
  [1418814, 'ValueAct Holdings, L.P.', 'Mason Morfit'],
  [1517137, 'Starboard Value LP', 'Jeff Smith'],
  [1138995, 'GLENVIEW CAPITAL MANAGEMENT, LLC', 'Larry Robbins'],
  [1166559, 'GATES FOUNDATION TRUST', { key: 'fundKnownEndowment' }],
  [
    936753,
    'ARIEL INVESTMENTS, LLC',
    { key: 'fundKnownPerson', values: { name: 'John W. Rogers Jr.', funds: 'Ariel' } },
  ],
  [
    807985,
    'SOUTHEASTERN ASSET MANAGEMENT INC/TN/',
    { key: 'fundKnownPerson', values: { name: 'Mason Hawkins', funds: 'Longleaf' } },
  ],
  [
    813917,
    'HARRIS ASSOCIATES L P',
    { key: 'fundKnownPerson', values: { name: 'Bill Nygren', funds: 'Oakmark' } },
  ],
  [1036325, 'DAVIS SELECTED ADVISERS', 'Christopher Davis'],
  [1377581, 'First Pacific Advisors, LP', 'Steven Romick'],
  [846222, 'GREENHAVEN ASSOCIATES INC', 'Edgar Wachenheim'],
  [1484150, 'Lindsell Train Ltd', 'Nick Train'],
  [1115373, 'SEMPER AUGUSTUS INVESTMENTS GROUP LLC', 'Christopher Bloomstran'],
  [1631014, 'ALTAROCK PARTNERS LP', 'Mark Massey'],
  [1641864, 'Giverny Capital Inc.', 'François Rochon'],
  [1358706, 'ABRAMS CAPITAL MANAGEMENT, L.P.', 'David Abrams'],
  [1697591, 'CAS Investment Partners, LLC', 'Clifford Sosin'],
  [915191, 'FAIRFAX FINANCIAL HOLDINGS LTD/ CAN', 'Prem Watsa'],
  [898382, 'COOPERMAN LEON G', 'Leon Cooperman', [898202]],
  [1553733, 'Brave Warrior Advisors, LLC', 'Glenn Greenberg'],
  [1135778, 'MILLER VALUE PARTNERS, LLC', 'Bill Miller'],
  [1027796, 'PZENA INVESTMENT MANAGEMENT LLC', 'Richard Pzena'],
  [1056831, 'FAIRHOLME CAPITAL MANAGEMENT LLC', 'Bruce Berkowitz', [1096344]],
  [1279936, 'CANTILLON CAPITAL MANAGEMENT LLC', 'William von Mueffling'],
  [1798849, 'Durable Capital Partners LP', 'Henry Ellenbogen'],
  [1697868, 'Valley Forge Capital Management, LP', 'Dev Kantesaria'],
  [1953324, 'Aquamarine Zurich AG', 'Guy Spier', [1404599]],
  [783412, 'DAILY JOURNAL CORP', { key: 'fundKnownMunger' }],
  [1759760, 'H&H International Investment, LLC', 'Duan Yongping'],
  [1029160, 'SOROS FUND MANAGEMENT LLC', { key: 'fundKnownSoros' }],
  [1541617, 'Altimeter Capital Management, LP', 'Brad Gerstner'],
  [1777813, 'Atreides Management, LP', 'Gavin Baker'],
  [1747057, 'D1 Capital Partners L.P.', 'Dan Sundheim'],
  [1535472, 'Corvex Management LP', 'Keith Meister'],
  [1582090, 'Sachem Head Capital Management LP', 'Scott Ferguson'],
  [1998597, 'JANA Partners Management, LP', 'Barry Rosenstein', [1159159]],
  [1387322, 'Whale Rock Capital Management LLC', 'Alex Sacerdote'],
  [1517857, 'Soroban Capital Partners LP', 'Eric Mandelblatt'],
  [1263508, 'BAKER BROS. ADVISORS LP', { key: 'fundKnownBiotech' }],
];

/** The managers that are followed to begin with, best known first. */
export const KNOWN_MANAGERS: readonly KnownManager[] = FACTS.map(
  ([cik, name, knownFor, family = []]) => ({
    cik: cikOf(cik),
    name,
    knownFor,
    family: family.map(cikOf),
  }),
);

const BY_CIK = new Map(KNOWN_MANAGERS.map((manager) => [manager.cik, manager]));

/** What is known of a manager beforehand, or null. */
export function knownManager(cik: Cik): KnownManager | null {
  return BY_CIK.get(cik) ?? null;
}

function cikOf(number: number): Cik {
  const cik = parseCik(number);
  if (!cik) throw new Error(`${number} is no CIK`);
  return cik;
}
