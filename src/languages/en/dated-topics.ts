// Matters that filled the news for a known stretch of time: a report about one was most likely written then.
//
// Source: public record, from general knowledge. A stretch runs from the first day to the day after which the matter was no longer
// told as news; months without a known day begin on their first.

/** [words in lower case, [first day, day after the last] ...]. */
export const DATED_TOPICS: readonly (readonly [
  words: string,
  ...stretches: readonly (readonly [from: string, to: string])[],
])[] = [
  ['swine flu', ['2009-04-24', '2011-01-01']],
  ['eurozone crisis', ['2010-01-01', '2016-01-01']],
  ['phone hacking', ['2009-07-01', '2015-01-01']],
  ['euromaidan', ['2013-11-21', '2015-01-01']],
  ['ebola', ['2014-03-01', '2016-07-01'], ['2018-05-01', '2020-12-01']],
  ['ferguson', ['2014-08-09', '2016-12-01']],
  ['islamic state', ['2014-06-01', '2020-06-01']],
  ['zika', ['2015-11-01', '2017-12-01']],
  ['email server', ['2015-03-01', '2017-12-01']],
  ['brexit', ['2016-01-01', '2021-07-01']],
  ['article 50', ['2016-06-01', '2020-02-01']],
  ['irish backstop', ['2017-12-01', '2020-02-01']],
  ['withdrawal agreement', ['2018-03-01', '2020-12-31']],
  ['prorogation', ['2019-07-01', '2019-12-01']],
  ['special counsel', ['2017-05-17', '2020-01-01'], ['2022-11-18', '2025-02-01']],
  ['metoo', ['2017-10-15', '2020-12-01']],
  ['novichok', ['2018-03-12', '2021-12-01']],
  ['jamal khashoggi', ['2018-10-02', '2021-07-01']],
  ['yellow vest', ['2018-11-01', '2020-04-01']],
  ['yellow vests', ['2018-11-01', '2020-04-01']],
  ['juan guaido', ['2019-01-10', '2021-12-01']],
  ['extradition bill', ['2019-02-12', '2020-09-01']],
  ['hong kong protesters', ['2014-09-01', '2015-01-01'], ['2019-06-01', '2020-12-01']],
  ['articles of impeachment', ['1998-10-01', '1999-03-01'], ['2019-09-24', '2021-03-01']],
  ['impeachment inquiry', ['1998-10-01', '1999-03-01'], ['2019-09-24', '2020-03-01'], ['2023-09-01', '2024-09-01']],
  ['coronavirus', ['2020-01-09', '2023-06-01']],
  ['covid', ['2020-02-11', '2023-12-01']],
  ['pandemic', ['2009-06-01', '2010-09-01'], ['2020-03-01', '2023-08-01']],
  ['social distancing', ['2020-03-01', '2022-03-01']],
  ['george floyd', ['2020-05-25', '2022-12-01']],
  ['defund the police', ['2020-06-01', '2021-12-01']],
  ['mail-in ballots', ['2020-04-01', '2021-03-01']],
  ['capitol riot', ['2021-01-06', '2025-03-01']],
  ['monkeypox', ['2022-05-10', '2023-02-01']],
  ['special military operation', ['2022-02-24', '2026-01-01']],
];
