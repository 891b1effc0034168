// Names that nobody used before a certain day: a report that uses one was written on that day or later.
//
// Source: public record (founding, naming or founding statute of each); the day is the first on which news could use the name.

/** [words in lower case, first day, what happened then]. */
export const DATED_NAMES: readonly (readonly [words: string, from: string, why: string])[] = [
  ['european union', '1993-11-01', 'the European Union was founded'],
  ['world trade organization', '1995-01-01', 'the World Trade Organization was founded'],
  ['al jazeera', '1996-11-01', 'Al Jazeera went on the air'],
  ['united russia', '2001-12-01', 'the party United Russia was founded'],
  ['guantanamo bay', '2002-01-11', 'the detention camp at Guantanamo Bay was opened'],
  ['african union', '2002-07-09', 'the African Union was founded'],
  ['international criminal court', '1998-07-17', 'the statute of the International Criminal Court was adopted'],
  ['department of homeland security', '2002-11-25', 'the Department of Homeland Security was created'],
  ['facebook', '2004-02-04', 'Facebook was launched'],
  ['youtube', '2005-02-14', 'YouTube was launched'],
  ['twitter', '2006-07-15', 'Twitter was opened to the public'],
  ['wikileaks', '2006-12-01', 'WikiLeaks was founded'],
  ['bitcoin', '2008-10-31', 'Bitcoin was described for the first time'],
  ['whatsapp', '2009-01-01', 'WhatsApp was launched'],
  ['instagram', '2010-10-06', 'Instagram was launched'],
  ['arab spring', '2010-12-17', 'the Arab Spring began'],
  ['south sudan', '2011-01-09', 'South Sudan voted on its independence'],
  ['magnitsky act', '2012-12-14', 'the Magnitsky Act was signed'],
  ['brexit', '2012-05-15', 'the word Brexit was coined'],
  ['boko haram', '2002-01-01', 'Boko Haram was founded'],
  ['euromaidan', '2013-11-21', 'the Euromaidan began'],
  ['donetsk people', '2014-04-07', 'the "Donetsk People\'s Republic" was proclaimed'],
  ['islamic state of iraq and', '2013-04-08', 'the group took this name'],
  ['black lives matter', '2013-07-13', 'the movement took this name'],
  ['tiktok', '2017-09-01', 'TikTok was launched'],
  ['novichok', '2018-03-12', 'the name entered the news'],
  ['north macedonia', '2018-06-17', 'the name North Macedonia was agreed'],
  ['covid', '2020-02-11', 'the World Health Organization named the disease'],
  ['coronavirus pandemic', '2020-03-11', 'the World Health Organization called it a pandemic'],
  ['eswatini', '2018-04-19', 'Swaziland took this name'],
];
