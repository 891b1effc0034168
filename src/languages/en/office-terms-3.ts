// Terms of office by state: the rest of Europe, the Caucasus and Central Asia; sources are named in office-holders.ts.

import type { OfficeSeries } from './office-types.ts';

export const TERMS_OF_OTHER_EUROPE: readonly OfficeSeries[] = [
  [
    'prime minister',
    'Ireland',
    [
      ['Bertie Ahern', '1997-06-26'],
      ['Brian Cowen', '2008-05-07'],
      ['Enda Kenny', '2011-03-09'],
      ['Leo Varadkar', '2017-06-14'],
      ['Micheal Martin', '2020-06-27'],
      ['Leo Varadkar', '2022-12-17'],
      ['Simon Harris', '2024-04-09'],
      ['Micheal Martin', '2025-01-23'],
    ],
  ],
  [
    'first minister',
    'Scotland',
    [
      ['Alex Salmond', '2007-05-16'],
      ['Nicola Sturgeon', '2014-11-20'],
      ['Humza Yousaf', '2023-03-29'],
      ['John Swinney', '2024-05-08'],
    ],
  ],
  [
    'foreign secretary',
    'United Kingdom',
    [
      ['Jack Straw', '2001-06-08'],
      ['Margaret Beckett', '2006-05-05'],
      ['David Miliband', '2007-06-28'],
      ['William Hague', '2010-05-12'],
      ['Philip Hammond', '2014-07-15'],
      ['Boris Johnson', '2016-07-13'],
      ['Jeremy Hunt', '2018-07-09'],
      ['Dominic Raab', '2019-07-24'],
      ['Liz Truss', '2021-09-15'],
      ['James Cleverly', '2022-09-06'],
      ['David Cameron', '2023-11-13'],
      ['David Lammy', '2024-07-05'],
    ],
  ],
  [
    'queen',
    'United Kingdom',
    [
      ['Elizabeth II', '1952-02-06', 'Elizabeth'],
      ['', '2022-09-08'],
    ],
  ],
  ['king', 'United Kingdom', [['Charles III', '2022-09-08', 'Charles']]],
  [
    'mayor',
    'London',
    [
      ['Ken Livingstone', '2000-05-04'],
      ['Boris Johnson', '2008-05-04'],
      ['Sadiq Khan', '2016-05-09'],
    ],
  ],
  [
    'prime minister',
    'France',
    [
      ['Lionel Jospin', '1997-06-03'],
      ['Jean-Pierre Raffarin', '2002-05-06'],
      ['Dominique de Villepin', '2005-05-31'],
      ['Francois Fillon', '2007-05-17'],
      ['Jean-Marc Ayrault', '2012-05-15'],
      ['Manuel Valls', '2014-03-31'],
      ['Bernard Cazeneuve', '2016-12-06'],
      ['Edouard Philippe', '2017-05-15'],
      ['Jean Castex', '2020-07-03'],
      ['Elisabeth Borne', '2022-05-16'],
      ['Gabriel Attal', '2024-01-09'],
      ['Michel Barnier', '2024-09-05'],
      ['Francois Bayrou', '2024-12-13'],
    ],
  ],
  [
    'president',
    'Germany',
    [
      ['Joachim Gauck', '2012-03-18'],
      ['Frank-Walter Steinmeier', '2017-03-19'],
    ],
  ],
  [
    'president',
    'Italy',
    [
      ['Giorgio Napolitano', '2006-05-15'],
      ['Sergio Mattarella', '2015-02-03'],
    ],
  ],
  [
    'prime minister',
    'Greece',
    [
      ['Costas Simitis', '1996-01-22'],
      ['Costas Karamanlis', '2004-03-10'],
      ['George Papandreou', '2009-10-06'],
      ['Lucas Papademos', '2011-11-11'],
      ['', '2012-05-16'],
      ['Antonis Samaras', '2012-06-20'],
      ['Alexis Tsipras', '2015-01-26'],
      ['Kyriakos Mitsotakis', '2019-07-08'],
    ],
  ],
  [
    'prime minister',
    'Portugal',
    [
      ['Jose Socrates', '2005-03-12'],
      ['Pedro Passos Coelho', '2011-06-21'],
      ['Antonio Costa', '2015-11-26'],
      ['Luis Montenegro', '2024-04-02'],
    ],
  ],
  [
    'prime minister',
    'Netherlands',
    [
      ['Jan Peter Balkenende', '2002-07-22'],
      ['Mark Rutte', '2010-10-14'],
      ['Dick Schoof', '2024-07-02'],
    ],
  ],
  [
    'prime minister',
    'Belgium',
    [
      ['Elio Di Rupo', '2011-12-06'],
      ['Charles Michel', '2014-10-11'],
      ['Sophie Wilmes', '2019-10-27'],
      ['Alexander De Croo', '2020-10-01'],
      ['Bart De Wever', '2025-02-03'],
    ],
  ],
  [
    'chancellor',
    'Austria',
    [
      ['Werner Faymann', '2008-12-02'],
      ['Christian Kern', '2016-05-17'],
      ['Sebastian Kurz', '2017-12-18'],
      ['', '2019-05-28'],
      ['Sebastian Kurz', '2020-01-07'],
      ['Alexander Schallenberg', '2021-10-11'],
      ['Karl Nehammer', '2021-12-06'],
      ['', '2025-01-10'],
      ['Christian Stocker', '2025-03-03'],
    ],
  ],
  [
    'president',
    'Poland',
    [
      ['Aleksander Kwasniewski', '1995-12-23'],
      ['Lech Kaczynski', '2005-12-23'],
      ['', '2010-04-10'],
      ['Bronislaw Komorowski', '2010-08-06'],
      ['Andrzej Duda', '2015-08-06'],
    ],
  ],
  [
    'prime minister',
    'Poland',
    [
      ['Donald Tusk', '2007-11-16'],
      ['Ewa Kopacz', '2014-09-22'],
      ['Beata Szydlo', '2015-11-16'],
      ['Mateusz Morawiecki', '2017-12-11'],
      ['Donald Tusk', '2023-12-13'],
    ],
  ],
  [
    'prime minister',
    'Hungary',
    [
      ['Viktor Orban', '1998-07-06'],
      ['Peter Medgyessy', '2002-05-27'],
      ['Ferenc Gyurcsany', '2004-09-29'],
      ['Gordon Bajnai', '2009-04-14'],
      ['Viktor Orban', '2010-05-29'],
    ],
  ],
  [
    'president',
    'Czech Republic',
    [
      ['Vaclav Havel', '1993-02-02'],
      ['Vaclav Klaus', '2003-03-07'],
      ['Milos Zeman', '2013-03-08'],
      ['Petr Pavel', '2023-03-09'],
    ],
  ],
  [
    'president',
    'Slovakia',
    [
      ['Andrej Kiska', '2014-06-15'],
      ['Zuzana Caputova', '2019-06-15'],
      ['Peter Pellegrini', '2024-06-15'],
    ],
  ],
  [
    'prime minister',
    'Sweden',
    [
      ['Goran Persson', '1996-03-22'],
      ['Fredrik Reinfeldt', '2006-10-06'],
      ['Stefan Lofven', '2014-10-03'],
      ['Magdalena Andersson', '2021-11-30'],
      ['Ulf Kristersson', '2022-10-18'],
    ],
  ],
  [
    'prime minister',
    'Norway',
    [
      ['Jens Stoltenberg', '2005-10-17'],
      ['Erna Solberg', '2013-10-16'],
      ['Jonas Gahr Store', '2021-10-14'],
    ],
  ],
  [
    'prime minister',
    'Denmark',
    [
      ['Anders Fogh Rasmussen', '2001-11-27'],
      ['Lars Lokke Rasmussen', '2009-04-05'],
      ['Helle Thorning-Schmidt', '2011-10-03'],
      ['Lars Lokke Rasmussen', '2015-06-28'],
      ['Mette Frederiksen', '2019-06-27'],
    ],
  ],
  [
    'prime minister',
    'Finland',
    [
      ['Juha Sipila', '2015-05-29'],
      ['Antti Rinne', '2019-06-06'],
      ['Sanna Marin', '2019-12-10'],
      ['Petteri Orpo', '2023-06-20'],
    ],
  ],
  [
    'president',
    'Serbia',
    [
      ['Boris Tadic', '2004-07-11'],
      ['Tomislav Nikolic', '2012-05-31'],
      ['Aleksandar Vucic', '2017-05-31'],
    ],
  ],
  ['president', 'Belarus', [['Alexander Lukashenko', '1994-07-20']]],
  [
    'president',
    'Romania',
    [
      ['Traian Basescu', '2004-12-20'],
      ['Klaus Iohannis', '2014-12-21'],
      ['', '2025-02-12'],
    ],
  ],
  [
    'president',
    'Cyprus',
    [
      ['Nicos Anastasiades', '2013-02-28'],
      ['Nikos Christodoulides', '2023-02-28'],
    ],
  ],
  [
    'president',
    'Georgia',
    [
      ['Mikheil Saakashvili', '2004-01-25'],
      ['Giorgi Margvelashvili', '2013-11-17'],
      ['Salome Zourabichvili', '2018-12-16'],
      ['Mikheil Kavelashvili', '2024-12-29'],
    ],
  ],
  ['prime minister', 'Armenia', [['Nikol Pashinyan', '2018-05-08']]],
  [
    'president',
    'Kazakhstan',
    [
      ['Nursultan Nazarbayev', '1991-12-16'],
      ['Kassym-Jomart Tokayev', '2019-03-20'],
    ],
  ],
];
