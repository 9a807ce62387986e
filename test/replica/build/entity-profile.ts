import type { Entity, Filing } from '../archive';

/** Everything that a submissions list says about the entity itself, in the order of the real one. */
export function entityProfile(entity: Entity, filings: readonly Filing[]): object {
  const plays = (role: string) =>
    filings.some(({ parties }) =>
      parties.some((party) => party.cik === entity.cik && party.role === role),
    );
  return {
    cik: String(entity.cik).padStart(10, '0'),
    entityType: entity.kind === 'company' ? 'operating' : 'other',
    sic: entity.sic,
    sicDescription: entity.sicDescription,
    ownerOrg: null,
    insiderTransactionForOwnerExists: plays('Reporting') ? 1 : 0,
    insiderTransactionForIssuerExists: plays('Issuer') ? 1 : 0,
    name: entity.name,
    tickers: entity.tickers,
    exchanges: entity.tickers.map(() => entity.exchange),
    ein: entity.kind === 'company' ? '000000000' : null,
    lei: null,
    description: '',
    website: '',
    investorWebsite: '',
    category: entity.kind === 'company' ? 'Accelerated filer' : '',
    fiscalYearEnd: entity.kind === 'company' ? '1231' : null,
    stateOfIncorporation: entity.kind === 'company' ? 'DE' : '',
    stateOfIncorporationDescription: entity.kind === 'company' ? 'DE' : '',
    addresses: { mailing: address(), business: address() },
    phone: '555-0100',
    flags: '',
    formerNames: [],
  };
}

function address(): object {
  return {
    street1: '17 NOWHERE LANE',
    street2: null,
    city: 'SAMPLETOWN',
    stateOrCountry: 'DE',
    zipCode: '00000',
    stateOrCountryDescription: 'DE',
    isForeignLocation: 0,
    foreignStateTerritory: null,
    country: null,
    countryCode: null,
  };
}
