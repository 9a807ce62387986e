import { readCompanyName } from '@/lib/core/ticker/name-words';

// The SEC's list of 13(f) securities shortens names, and managers copy it.
const SHORTENED = new Map(
  (
    'amer:america amern:america american:america assoc:associate assd:associated assn:association bancorporatn:bancorporation ' +
    'bk:bank bks:bank bldg:building brd:brand broadcastg:broadcasting cap:capital chem:chemical cmnty:community ' +
    'commun:communication communicatns:communication communctns:communication comm:communication ctr:center ' +
    'ctl:central cent:central dev:development devel:development devs:development distr:distribution div:diversified ' +
    'elec:electric elecs:electronic engr:engineering entmt:entertainment enmt:entertainment enterprise:enterprise equip:equipment ' +
    'expl:exploration fed:federal fin:financial finl:financial fincl:financial fst:first gen:general gp:group grp:group ' +
    'hldg:holding hlth:health hosp:hospital inds:industry ind:industry indl:industrial ins:insurance instr:instrument ' +
    'intl:international internatl:international invs:investor invt:investment inv:investment labs:laboratory lab:laboratory ' +
    'mach:machine matl:material mfg:manufacturing mgmt:management mgt:management mng:mining mtg:mortgage mtr:motor ' +
    'mtrs:motor mut:mutual natl:national nat:natural net:network opp:opportunity pac:pacific pete:petroleum pharma:pharmaceutical ' +
    'pharmaceutcl:pharmaceutical phys:physical prod:product prods:product ppty:property pptys:property pub:public pwr:power ' +
    'res:resource rlty:realty rr:railroad rte:route ry:railway sci:science svc:service svcs:service svg:saving semicndctr:semiconductor ' +
    'serv:service sftwr:software soln:solution solns:solution sta:state std:standard stl:steel sys:system technolog:technology tech:technology ' +
    'techs:technology tel:telephone telecomm:telecommunication ther:therapeutic therap:therapeutic transn:transportation ' +
    'transp:transportation trans:transportation tr:trust util:utility utd:united wtr:water wld:world'
  )
    .split(' ')
    .map((pair): [string, string] => {
      const [short = '', long = ''] = pair.split(':');
      return [short, long];
    }),
);

// A state after the name, "NEW", and a class or word cut off at the end of the column.
const TAIL = new Set(
  (
    'de del delaware md nv nev ny n fla fl calif cal tex tx va pa mass ohio oh wis ind ga minn mn wash nc nj ' +
    'new n the cl com inc corp co ltd plc ag sa nv lp llc holding hldg group company'
  ).split(' '),
);

/**
 * One text for the ways in which filings spell an issuer: shortened words written out, without
 * legal form, state, "New" and "Holdings" at the end. `OCCIDENTAL PETE CORP` and `OCCIDENTAL
 * PETROLEUM CORP /DE/` are one; empty when nothing is left.
 */
export function issuerKey(name: string): string {
  const words = readCompanyName(name)
    .filter((form) => form !== 'of')
    .map((form) => SHORTENED.get(form) ?? form);
  let end = words.length;
  while (end > 1 && TAIL.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end).join(' ');
}

/** Long enough for every first word with an article. */
const BEGINNING = 40;

/** The first word of an issuer's name, brought to the same form. */
export function issuerHead(name: string): string {
  const [head = ''] = readCompanyName(name.slice(0, BEGINNING));
  return SHORTENED.get(head) ?? head;
}
