// Who held which office when, for dating reports and for knowing a government by its head's name ("the Obama administration").
//
// Source: public record. The terms were written down from general knowledge; the offices publish them, and there a doubtful day
// is to be checked: whitehouse.gov, state.gov and the U.S. National Archives (election days) for the United States; gov.uk "Past Prime Ministers"; kremlin.ru and government.ru; elysee.fr
// and gouvernement.fr; bundesregierung.de; quirinale.it and governo.it; lamoncloa.gob.es; gov.cn; kantei.go.jp; pmindia.gov.in;
// na.gov.pk; pm.gc.ca; pmtranscripts.pmc.gov.au; gov.il; president.gov.ua; tccb.gov.tr; president.ir; thepresidency.gov.za;
// president.go.ke; statehouse.gov.ng; presidency.eg; planalto.gov.br; casarosada.gob.ar; gob.mx; presidencia.gov.co;
// officialgazette.gov.ph; setneg.go.id; president.go.kr; the pages of the other states' governments; history.house.gov, senate.gov, justice.gov; un.org, ec.europa.eu, nato.int and vatican.va for the bodies.
// A term runs to the next holder's first day. The table is closed on TABLE_CLOSED; about later days it says nothing.

import { TERMS_UNITED_STATES_TO_PAKISTAN } from './office-terms-1.ts';
import { TERMS_CANADA_TO_THE_BODIES } from './office-terms-2.ts';
import { TERMS_OF_OTHER_EUROPE } from './office-terms-3.ts';
import { TERMS_OF_OTHER_CONTINENTS } from './office-terms-4.ts';
import { TERMS_BESIDE_THE_PRESIDENT } from './office-terms-5.ts';
import type { Office, OfficeHolder, OfficeRow } from './office-types.ts';

/** The last day up to which the table was kept. Whoever held an office then may hold it still. */
export const TABLE_CLOSED = '2025-05-31';

/** Words that name the state: "the Russian president", "Russia's president", "U.S. President". */
export const STATE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'United States': ['united states', 'u.s.', 'us', 'american', 'america'],
  'United Kingdom': ['united kingdom', 'u.k.', 'uk', 'british', 'britain'],
  Russia: ['russia', 'russian'],
  France: ['france', 'french'],
  Germany: ['germany', 'german'],
  Italy: ['italy', 'italian'],
  Spain: ['spain', 'spanish'],
  China: ['china', 'chinese'],
  Japan: ['japan', 'japanese'],
  India: ['india', 'indian'],
  Pakistan: ['pakistan', 'pakistani'],
  Canada: ['canada', 'canadian'],
  Australia: ['australia', 'australian'],
  Israel: ['israel', 'israeli'],
  Ukraine: ['ukraine', 'ukrainian'],
  Turkey: ['turkey', 'turkish', 'türkiye'],
  Iran: ['iran', 'iranian'],
  'South Africa': ['south africa', 'south african'],
  Kenya: ['kenya', 'kenyan'],
  Nigeria: ['nigeria', 'nigerian'],
  Egypt: ['egypt', 'egyptian'],
  Brazil: ['brazil', 'brazilian'],
  Argentina: ['argentina', 'argentine', 'argentinian'],
  Mexico: ['mexico', 'mexican'],
  Colombia: ['colombia', 'colombian'],
  Philippines: ['philippines', 'philippine', 'filipino'],
  Indonesia: ['indonesia', 'indonesian'],
  'South Korea': ['south korea', 'south korean'],
  Ireland: ['ireland', 'irish'],
  Scotland: ['scotland', 'scottish'],
  London: ['london'],
  Greece: ['greece', 'greek'],
  Portugal: ['portugal', 'portuguese'],
  Netherlands: ['netherlands', 'dutch'],
  Belgium: ['belgium', 'belgian'],
  Austria: ['austria', 'austrian'],
  Poland: ['poland', 'polish'],
  Hungary: ['hungary', 'hungarian'],
  'Czech Republic': ['czech republic', 'czech'],
  Slovakia: ['slovakia', 'slovak'],
  Sweden: ['sweden', 'swedish'],
  Norway: ['norway', 'norwegian'],
  Denmark: ['denmark', 'danish'],
  Finland: ['finland', 'finnish'],
  Serbia: ['serbia', 'serbian'],
  Belarus: ['belarus', 'belarusian'],
  Romania: ['romania', 'romanian'],
  Cyprus: ['cyprus', 'cypriot'],
  Georgia: ['georgia', 'georgian'],
  Armenia: ['armenia', 'armenian'],
  Kazakhstan: ['kazakhstan', 'kazakh'],
  'New Zealand': ['new zealand'],
  Syria: ['syria', 'syrian'],
  Iraq: ['iraq', 'iraqi'],
  Afghanistan: ['afghanistan', 'afghan'],
  Bangladesh: ['bangladesh', 'bangladeshi'],
  'Sri Lanka': ['sri lanka', 'sri lankan'],
  Malaysia: ['malaysia', 'malaysian'],
  Taiwan: ['taiwan', 'taiwanese'],
  'Hong Kong': ['hong kong'],
  Venezuela: ['venezuela', 'venezuelan'],
  Chile: ['chile', 'chilean'],
  Peru: ['peru', 'peruvian'],
  Ecuador: ['ecuador', 'ecuadorian'],
  Bolivia: ['bolivia', 'bolivian'],
  Honduras: ['honduras', 'honduran'],
  'El Salvador': ['el salvador', 'salvadoran'],
  'Costa Rica': ['costa rica', 'costa rican'],
  Zimbabwe: ['zimbabwe', 'zimbabwean'],
  Ethiopia: ['ethiopia', 'ethiopian'],
  Tanzania: ['tanzania', 'tanzanian'],
  Tunisia: ['tunisia', 'tunisian'],
  Algeria: ['algeria', 'algerian'],
  Namibia: ['namibia', 'namibian'],
  Zambia: ['zambia', 'zambian'],
  Senegal: ['senegal', 'senegalese'],
  Burundi: ['burundi', 'burundian'],
  'New York': ['new york'],
  'United Nations': ['united nations', 'u.n.', 'un'],
  NATO: ['nato'],
  'European Commission': ['european commission', 'eu', 'e.u.'],
  'Catholic Church': [],
};

/** Every term, in the order of the series and of time. */
export const OFFICE_HOLDERS: readonly OfficeHolder[] = [
  ...TERMS_UNITED_STATES_TO_PAKISTAN,
  ...TERMS_CANADA_TO_THE_BODIES,
  ...TERMS_OF_OTHER_EUROPE,
  ...TERMS_OF_OTHER_CONTINENTS,
  ...TERMS_BESIDE_THE_PRESIDENT,
].flatMap(([office, of, rows]) =>
  rows.flatMap((row, i) => (row[0] === '' ? [] : [holder(office, of, row, rows[i + 1]?.[1])])),
);

function holder(office: Office, of: string, [name, from, surname, elected]: OfficeRow, to?: string): OfficeHolder {
  return {
    name,
    surname: surname ?? name.slice(name.lastIndexOf(' ') + 1),
    office,
    of,
    from,
    ...(to === undefined ? {} : { to }),
    ...(elected === undefined ? {} : { elected }),
  };
}
