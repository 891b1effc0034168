// What a term of office is, and the short rows in which the tables of terms are written.

/** One person's term. `to` is the first day on which somebody else held the office; absent: still held when the table was closed. */
export type OfficeHolder = {
  readonly name: string;
  /** The name by which news calls the government or the person after the first mention. */
  readonly surname: string;
  readonly office: Office;
  /** State or body, as in "president of ...". */
  readonly of: string;
  readonly from: string;
  readonly to?: string;
  /** Day of the election after which the person was "president-elect", where that is told apart. */
  readonly elected?: string;
};

export type Office =
  | 'president'
  | 'vice president'
  | 'prime minister'
  | 'first minister'
  | 'chancellor'
  | 'secretary of state'
  | 'secretary of defense'
  | 'foreign secretary'
  | 'attorney general'
  | 'majority leader'
  | 'speaker'
  | 'chief executive'
  | 'mayor'
  | 'secretary-general'
  | 'king'
  | 'queen'
  | 'pope';

/** [name, first day, surname where it is not the last word, day of election]; an empty name is a gap or an interim left out. */
export type OfficeRow = readonly [name: string, from: string, surname?: string, elected?: string];
export type OfficeSeries = readonly [office: Office, of: string, rows: readonly OfficeRow[]];
