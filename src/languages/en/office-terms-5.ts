// Terms of office: who stands beside the president of the United States, and New York's mayors; sources are named in office-holders.ts.

import type { OfficeSeries } from './office-types.ts';

export const TERMS_BESIDE_THE_PRESIDENT: readonly OfficeSeries[] = [
  [
    'vice president',
    'United States',
    [
      ['Dan Quayle', '1989-01-20'],
      ['Al Gore', '1993-01-20'],
      ['Dick Cheney', '2001-01-20'],
      ['Joe Biden', '2009-01-20'],
      ['Mike Pence', '2017-01-20'],
      ['Kamala Harris', '2021-01-20'],
      ['JD Vance', '2025-01-20'],
    ],
  ],
  [
    'speaker',
    'United States',
    [
      ['Newt Gingrich', '1995-01-04'],
      ['Dennis Hastert', '1999-01-06'],
      ['Nancy Pelosi', '2007-01-04'],
      ['John Boehner', '2011-01-05'],
      ['Paul Ryan', '2015-10-29'],
      ['Nancy Pelosi', '2019-01-03'],
      ['Kevin McCarthy', '2023-01-07'],
      ['', '2023-10-03'],
      ['Mike Johnson', '2023-10-25'],
    ],
  ],
  [
    'majority leader',
    'United States',
    [
      ['Harry Reid', '2007-01-04'],
      ['Mitch McConnell', '2015-01-06'],
      ['Chuck Schumer', '2021-01-20'],
      ['John Thune', '2025-01-03'],
    ],
  ],
  [
    'attorney general',
    'United States',
    [
      ['Janet Reno', '1993-03-12'],
      ['John Ashcroft', '2001-02-02'],
      ['Alberto Gonzales', '2005-02-03'],
      ['Michael Mukasey', '2007-11-09'],
      ['Eric Holder', '2009-02-03'],
      ['Loretta Lynch', '2015-04-27'],
      ['Jeff Sessions', '2017-02-09'],
      ['', '2018-11-07'],
      ['William Barr', '2019-02-14'],
      ['', '2020-12-23'],
      ['Merrick Garland', '2021-03-11'],
      ['', '2025-01-20'],
      ['Pam Bondi', '2025-02-05'],
    ],
  ],
  [
    'secretary of defense',
    'United States',
    [
      ['Donald Rumsfeld', '2001-01-20'],
      ['Robert Gates', '2006-12-18'],
      ['Leon Panetta', '2011-07-01'],
      ['Chuck Hagel', '2013-02-27'],
      ['Ash Carter', '2015-02-17'],
      ['James Mattis', '2017-01-20'],
      ['', '2019-01-01'],
      ['Mark Esper', '2019-07-23'],
      ['', '2020-11-09'],
      ['Lloyd Austin', '2021-01-22'],
      ['Pete Hegseth', '2025-01-25'],
    ],
  ],
  [
    'mayor',
    'New York',
    [
      ['Rudy Giuliani', '1994-01-01'],
      ['Michael Bloomberg', '2002-01-01'],
      ['Bill de Blasio', '2014-01-01'],
      ['Eric Adams', '2022-01-01'],
    ],
  ],
];
