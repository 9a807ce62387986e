/**
 * Brands and former names by which readers know a listed company, each beside the first words of
 * the company's name in the SEC's list.
 */
export const BRANDS: ReadonlyMap<string, string> = new Map([
  ['AIG', 'American International Group'],
  ['AmEx', 'American Express'],
  ['BNY', 'Bank of New York Mellon'],
  ['BofA', 'Bank of America'],
  ['British Petroleum', 'BP'],
  ['Burger King', 'Restaurant Brands International'],
  ['Coach', 'Tapestry'],
  ['Facebook', 'Meta Platforms'],
  ['Google', 'Alphabet'],
  ['Instacart', 'Maplebear'],
  ['J&J', 'Johnson & Johnson'],
  ['KFC', 'Yum Brands'],
  ['MicroStrategy', 'Strategy'],
  ['Olive Garden', 'Darden Restaurants'],
  ['Pizza Hut', 'Yum Brands'],
  ['Raytheon', 'RTX'],
  ['Schlumberger', 'SLB'],
  ['Square', 'Block'],
  ['TSMC', 'Taiwan Semiconductor Manufacturing'],
  ['Taco Bell', 'Yum Brands'],
]);
