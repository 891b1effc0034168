// Who ran for president of the United States when: "Republican presidential candidate X" dates a report.
//
// Source: public record: the day each announced or filed (Federal Election Commission), the day each withdrew, or election day.

/** [name, first day, day of withdrawal or of the election]. */
export const CANDIDACIES: readonly (readonly [name: string, from: string, to: string])[] = [
  ['Bob Dole', '1995-04-10', '1996-11-06'],
  ['Al Gore', '1999-06-16', '2000-12-14'],
  ['George W. Bush', '1999-06-12', '2000-12-14'],
  ['John Kerry', '2003-09-02', '2004-11-04'],
  ['Mitt Romney', '2007-02-13', '2008-02-08'],
  ['John McCain', '2007-04-25', '2008-11-05'],
  ['Barack Obama', '2007-02-10', '2008-11-05'],
  ['Hillary Clinton', '2007-01-20', '2008-06-08'],
  ['Mitt Romney', '2011-06-02', '2012-11-07'],
  ['Rick Santorum', '2011-06-06', '2012-04-11'],
  ['Newt Gingrich', '2011-05-11', '2012-05-03'],
  ['Ted Cruz', '2015-03-23', '2016-05-04'],
  ['Hillary Clinton', '2015-04-12', '2016-11-09'],
  ['Marco Rubio', '2015-04-13', '2016-03-16'],
  ['Bernie Sanders', '2015-04-30', '2016-07-13'],
  ['Ben Carson', '2015-05-03', '2016-03-05'],
  ["Martin O'Malley", '2015-05-30', '2016-02-02'],
  ['Jeb Bush', '2015-06-15', '2016-02-21'],
  ['Donald Trump', '2015-06-16', '2016-11-09'],
  ['John Kasich', '2015-07-21', '2016-05-05'],
  ['Elizabeth Warren', '2019-02-09', '2020-03-06'],
  ['Bernie Sanders', '2019-02-19', '2020-04-09'],
  ['Pete Buttigieg', '2019-04-14', '2020-03-02'],
  ['Joe Biden', '2019-04-25', '2020-11-08'],
  ['Kamala Harris', '2019-01-21', '2019-12-04'],
  ['Donald Trump', '2022-11-15', '2024-11-06'],
  ['Nikki Haley', '2023-02-14', '2024-03-07'],
  ['Ron DeSantis', '2023-05-24', '2024-01-22'],
  ['Kamala Harris', '2024-07-21', '2024-11-06'],
];
