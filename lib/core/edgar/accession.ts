declare const accessionBrand: unique symbol;

/** An accession number, `0001234567-26-000123`: the one lasting name of a filing. */
export type Accession = string & { readonly [accessionBrand]: true };

/** Reads an accession number with or without its dashes; null for anything else. */
export function parseAccession(input: string): Accession | null {
  const match = /^(\d{10})-?(\d{2})-?(\d{6})$/.exec(input.trim());
  return match ? (`${match[1]}-${match[2]}-${match[3]}` as Accession) : null;
}

/** The accession number as archive folders want it: eighteen digits. */
export function accessionInPath(accession: Accession): string {
  return accession.replaceAll('-', '');
}
