// Terms of proceedings in the words of reports: what each phrase says as data, shown again in plain words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appealWords, parseAppeal } from '../../../src/casework/terms/appealed.ts';
import { chargesWords, parseCharges } from '../../../src/casework/terms/charges.ts';
import { moneyWords, parseMoney } from '../../../src/casework/terms/money.ts';
import { outcomeWords, parseOutcome } from '../../../src/casework/terms/outcome.ts';
import { parseRoute, routeWords } from '../../../src/casework/terms/route.ts';
import { parseSentence, sentenceWords } from '../../../src/casework/terms/sentence.ts';
import type { Term } from '../../../src/core/terms.ts';

type Row = readonly [words: string, shown: string | undefined, doubt?: RegExp];
type Kind<T extends Term> = {
  readonly parse: (words: string) => T | undefined;
  readonly show: (term: T) => string;
  readonly rows: readonly Row[];
};

const kind = <T extends Term>(parse: Kind<T>['parse'], show: Kind<T>['show'], rows: readonly Row[]): Kind<T> => ({
  parse,
  show,
  rows,
});

const SENTENCES = kind(parseSentence, sentenceWords, [
  ['a 25-year prison term', '25 years in prison'],
  ['25 years', '25 years'],
  ['18 months', '18 months'],
  ['an 18-month jail sentence', '18 months in prison'],
  ['nine years in prison', 'nine years in prison'],
  ['seven and a half years', 'seven years and six months'],
  ['a seven-and-a-half-year sentence', 'seven years and six months'],
  ['7.5 years in a penal colony', 'seven years and six months in prison'],
  ['two years and six months behind bars', 'two years and six months in prison'],
  ['a year and a half in jail', 'one year and six months in prison'],
  ['a year and a day', 'one year and one day'],
  ['half a year in prison', 'six months in prison'],
  ['fifteen days of detention', '15 days in prison'],
  ['six weeks in custody', 'six weeks in prison'],
  ['a dozen years in jail', '12 years in prison'],
  ['one hundred and ten years in prison', '110 years in prison'],
  ['life', 'life in prison'],
  ['life imprisonment', 'life in prison'],
  ['to life behind bars', 'life in prison'],
  ['life in prison without the possibility of parole', 'life in prison, without parole'],
  ['a whole-life order', 'life in prison, without parole'],
  ['25 years to life', 'life in prison, minimum term of 25 years'],
  ['life with a minimum term of 30 years', 'life in prison, minimum term of 30 years'],
  ['life in prison and must serve at least 17 years', 'life in prison, minimum term of 17 years'],
  ['three life terms', '3 life terms'],
  ['two consecutive life sentences', '2 life terms, to run consecutively'],
  ['death', 'death sentence'],
  ['sentenced to death by hanging', 'death sentence'],
  ['a two-year suspended sentence', 'two years, suspended'],
  ['three years in prison, suspended', 'three years in prison, suspended'],
  ['four years in jail, two of them suspended', 'four years in prison, of which two years suspended'],
  ['three years in prison, with 18 months suspended', 'three years in prison, of which 18 months suspended'],
  ['a suspended jail sentence', 'a sentence in prison, suspended'],
  ['terms of 10 and 12 years, to run concurrently', 'terms of 10 years and 12 years, to run concurrently'],
  [
    'terms of five years and three years in prison to be served consecutively',
    'terms of five years and three years in prison, to run consecutively',
  ],
  ['sentences of four and six years', 'terms of four years and six years', /how they run/],
  ['time served', 'time served'],
  ['10 months, time already served', '10 months, time served'],
  ['five to ten years in prison', 'five to 10 years in prison', /a range/],
  ['between two and four years in jail', 'two to four years in prison', /a range/],
  ['up to 20 years in prison', 'at most 20 years in prison', /the most that may be passed/],
  ['at least 15 years in prison', 'at least 15 years in prison'],
  ['about 10 years in prison', 'about 10 years in prison'],
  ['several years in prison', 'some years in prison', /not told exactly/],
  ['a lengthy prison term', 'some years in prison', /not told exactly/],
  ['200 hours of community service', '200 hours of community service'],
  ['three years of probation', 'three years of probation'],
  ['two years under house arrest', 'two years of house arrest'],
  ['cut from 12 years to nine', 'changed from 12 years to nine years'],
  [
    'raised from six years to 13 years and five months in prison',
    'changed from six years to 13 years and five months in prison',
  ],
  ['the sentence', undefined],
  ['his term', undefined],
  ['a fine', undefined],
]);

const MONEY = kind(parseMoney, moneyWords, [
  ['$5 million', '5,000,000 US dollars', /taken for US dollars/],
  ['US$250,000', '250,000 US dollars'],
  ['A$1.2m', '1,200,000 Australian dollars'],
  ['C$500', '500 Canadian dollars'],
  ['€200,000', '200,000 euros'],
  ['200,000 €', '200,000 euros'],
  ['200 000 euros', '200,000 euros'],
  ['1.200.000 euros', '1,200,000 euros'],
  ['€1,5 million', '1,500,000 euros'],
  ['a fine of £750', '750 British pounds'],
  ['£1', '1 British pound'],
  ['1,000 pounds', '1,000 British pounds', /taken for British pounds/],
  ['20,000 Egyptian pounds', '20,000 EGP'],
  ['2.5m rubles', '2,500,000 rubles'],
  ['half of it, or 300,000 roubles', '300,000 rubles'],
  ['Rs 5 lakh', '500,000 INR or PKR or LKR or NPR', /several countries/],
  ['two crore Indian rupees', '20,000,000 Indian rupees'],
  ['₹50,000', '50,000 Indian rupees'],
  ['R500,000', '500,000 rand'],
  ['R$2 million', '2,000,000 BRL'],
  ['RM210 million', '210,000,000 MYR'],
  ['¥10 million', '10,000,000 JPY or CNY', /several countries/],
  ['ten million yen', '10,000,000 yen'],
  ['about 40,000 Swiss francs', 'about 40,000 Swiss francs'],
  ['5,000 kroner', '5,000 DKK or NOK', /several countries/],
  ['a million euros', '1,000,000 euros'],
  ['up to $10,000', 'at most 10,000 US dollars', /taken for/],
  ['twenty thousand dollars', '20,000 US dollars', /taken for/],
  ['$1 million cash bail', '1,000,000 US dollars', /taken for/],
  ['N50 million', '50,000,000 NGN'],
  ['a heavy fine', undefined],
  ['a fine of 500 days', undefined],
]);

const CHARGES = kind(parseCharges, chargesWords, [
  ['three counts of murder', '3 counts of murder'],
  ['one count of attempted rape', '1 count of attempted rape'],
  ['three counts of murder and one of arson', '3 counts of murder, 1 count of arson'],
  ['two counts of fraud and five counts of theft', '2 counts of fraud, 5 counts of theft'],
  ['11 charges', '11 charges', /not named/],
  ['11 charges, including rape', '11 charges, including rape'],
  ['11 counts of war crimes and crimes against humanity', '11 charges of war crimes and crimes against humanity'],
  ['16 corruption charges', '16 counts of corruption'],
  ['charged with murder', 'murder'],
  ['on charges of fraud and tax evasion', 'fraud and tax evasion'],
  ['fraud, bribery and money laundering', 'fraud, bribery and money laundering'],
  ['on suspicion of spying', 'spying'],
  ['aiding and abetting war crimes', 'aiding and abetting war crimes'],
  ['a corruption charge', '1 count of corruption'],
  ['drug-trafficking charges', 'drug-trafficking'],
  ['assault by prosecutors in Ostrel', 'assault'],
  ['murder after a fight in a bar', 'murder'],
  ['seven counts', '7 charges', /not named/],
  ['charges including bribery', 'charges including bribery'],
  ['indicted on two counts of perjury', '2 counts of perjury'],
  ['the charges', undefined],
  ['crimes', undefined],
]);

const OUTCOMES = kind(parseOutcome, outcomeWords, [
  ['upheld the conviction', 'conviction upheld'],
  ['upheld his 50-year sentence', 'sentence upheld'],
  ['rejected her appeal', 'appeal refused'],
  ['dismissed the appeal', 'appeal dismissed'],
  ['threw out the case', 'case dismissed'],
  ['dismissed all charges', 'charges dismissed'],
  ['granted bail', 'bail granted'],
  ['refused to grant bail', 'bail refused'],
  ['did not grant bail', 'bail refused'],
  ['denied bail', 'bail refused'],
  ['set bail at a hearing and allowed his release', 'release granted'],
  ['overturned the conviction', 'conviction overturned'],
  ['quashed the verdict', 'verdict overturned'],
  ['set aside the acquittal', 'acquittal overturned'],
  ['ordered a retrial', 'new trial ordered'],
  ['ordered a new trial', 'new trial ordered'],
  ['refused a bid for a new trial', 'new trial refused'],
  ["ruled against holding a new process to review Prell's case", 'new trial refused'],
  ['reduced the sentence', 'sentence reduced'],
  ['cut his term', 'sentence reduced'],
  ['extended his detention', 'custody increased'],
  ['blocked the extradition', 'extradition stayed'],
  ['approved her extradition to Norland', 'extradition granted'],
  ['ordered his release', 'release ordered'],
  ['issued an arrest warrant', 'arrest warrant ordered'],
  ['lifted the ban', 'ban overturned'],
  ['reserved judgment', 'decision kept for later', /not told/],
  ['adjourned the case', 'case put off'],
  ['sent the case back to a lower court', 'case sent back'],
  ['declined to hear the appeal', 'appeal refused'],
  ['a ruling', undefined],
]);

const APPEALS = kind(parseAppeal, appealWords, [
  ['appealed against his conviction', 'against conviction'],
  ['appeal against his conviction and sentence', 'against conviction and sentence'],
  ['appealed the verdict', 'against verdict', /guilty or not/],
  ['an appeal against the acquittal', 'against acquittal'],
  ['appealed against the refusal of bail', 'against bail'],
  ['appeal against her extradition to Norland', 'against extradition'],
  ['appealed the ruling', 'against decision'],
  ['appeal against the 12-year sentence', 'against sentence'],
  ['a motion for a new trial', 'for a new trial'],
  ['filed an appeal seeking a retrial', 'for a new trial'],
  ['appealed against the fine before the Supreme Court', 'against fine'],
  ['an appeal', undefined],
]);

const ROUTES = kind(parseRoute, routeWords, [
  ['extradited from Norland to Ostrel', 'from Norland to Ostrel'],
  ['extradition to Russia', 'to Russia'],
  ['extradited from Thailand to the United States', 'from Thailand to United States'],
  ['deported from Norland', 'from Norland'],
  ['sent back to Great Velia after a hearing', 'to Great Velia'],
  ["Norland's extradition request", 'to Norland', /whoever asks/],
  ['extradited last week', undefined],
]);

/** What a second reading of the shown words must give again; what words leave open is resolved in them. */
function core(term: Term): object {
  const { doubts: _, ...rest } = term;
  if (rest.kind !== 'money' || rest.currency === undefined) return rest;
  const { couldBe: __, ...sure } = rest;
  return sure;
}

function check<T extends Term>(name: string, { parse, show, rows }: Kind<T>): void {
  for (const [words, shown, doubt] of rows) {
    test(`${name}: “${words}” is ${shown ?? 'none'}${doubt ? ', and says what is open' : ''}`, () => {
      const term = parse(words);
      assert.equal(term && show(term), shown);
      if (doubt) assert.match(term?.doubts.join('; ') ?? '', doubt);
      else assert.deepEqual(term?.doubts ?? [], []);
    });
  }
  test(`${name}: what is shown reads back as the same term`, () => {
    for (const [words] of rows) {
      const term = parse(words);
      if (!term || (term.kind === 'money' && term.currency === undefined)) continue;
      const again = parse(show(term));
      assert.ok(again, `“${show(term)}”`);
      assert.deepEqual(core(again), core(term), words);
    }
  });
}

check('sentence', SENTENCES);
check('sum', MONEY);
check('charges', CHARGES);
check('outcome', OUTCOMES);
check('appeal', APPEALS);
check('route', ROUTES);

test('the table holds at least 120 phrases', () => {
  const rows = [SENTENCES, MONEY, CHARGES, OUTCOMES, APPEALS, ROUTES].flatMap((each) => each.rows as readonly Row[]);
  assert.ok(rows.length >= 120, `${rows.length}`);
});
