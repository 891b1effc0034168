// From a web page to a report: what is the article's own, what is not, and what the page says of it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownParts, Report } from '../../src/core/report.ts';
import { reportFromHtml } from '../../src/intake/html.ts';

const FIRST =
  'A harbour court ruled on Tuesday that Marta Quell, a tugboat pilot held since spring, must be heard again before June.';
const SECOND =
  '"We will read the ruling before we say anything," her lawyer, Jonas Brandt, told reporters outside the building on the quay.';
const THIRD =
  'Prosecutors had asked for the case to be closed. A date for the new hearing has not been set, according to the clerk.';
const ARTICLE = `<p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p>`;
const BODY = [FIRST, SECOND, THIRD].join('\n\n');

function page(article: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Court orders new hearing | The Quay Post</title>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <main><article><h1>Court orders new hearing</h1>${article}</article></main>
    <footer><p>All rights reserved by the publishers of this newspaper, who are not real and never were, in any harbour.</p></footer></body></html>`;
}

function reportOf(html: string, given = {}): Report {
  const { report, notices } = reportFromHtml(html, given);
  assert.ok(report, `a report, not ${JSON.stringify(notices)}`);
  return report;
}

function partOf(report: Report, part: keyof KnownParts): string | undefined {
  const span = report.parts?.[part];
  return span && report.text.slice(span.start, span.end);
}

test('a page gives headline and body as text, a blank line between paragraphs', () => {
  const report = reportOf(page(ARTICLE));
  assert.equal(report.text, `Court orders new hearing\n\n${BODY}`);
  assert.equal(partOf(report, 'headline'), 'Court orders new hearing');
  assert.equal(partOf(report, 'body'), BODY);
  assert.equal(partOf(report, 'standfirst'), undefined);
});

const FURNITURE: Record<string, string> = {
  'a caption':
    '<figure><img src="a.jpg"><figcaption>The court building seen from the water in April. Photo: Quay Post</figcaption></figure>',
  'a caption by class':
    '<div class="image-caption">Marta Quell, in an undated picture, at the wheel of the tugboat Heron</div>',
  'a credit line': '<p>Photo: Lena Ostrow / Quay Pictures</p>',
  'a link to another report': '<p><a href="/other">Ferry strike enters its second week as talks stall again</a></p>',
  'a "read more" line': '<p>Read more: <a href="/other">the ferry strike explained</a></p>',
  'a list of related reports with its heading':
    '<h3>Related stories</h3><ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>',
  'a newsletter box':
    '<div class="newsletter-signup"><p>Our best reading in your inbox every morning, free of charge and full of harbour news.</p></div>',
  'an invitation': '<p>Sign up for our newsletter to get the news from the harbour every morning.</p>',
  'share buttons': '<div class="shareButtons"><a href="#">Share</a> <a href="#">Tweet</a></div>',
  'a cookie notice':
    '<div id="cookie-banner"><p>We and our partners keep cookies on your device to make this page work and to count readers.</p></div>',
  comments:
    '<section id="comments"><p>This is an outrage, writes a reader who has never been to the harbour but means well.</p></section>',
  'an author box':
    '<div class="author-bio"><p>Nils Adler covers courts and harbours for the Quay Post. He lives on a boat with two cats.</p></div>',
  'an advertisement mark': '<p>Advertisement</p>',
  'a time stamp': '<p>Updated: 12 May 2021 10:15</p>',
  'a bare byline': '<p>By Nils Adler</p>',
  'hidden text':
    '<p style="display: none">Subscribers may read the rest of this long article about the harbour court right here.</p>',
  'a table of contents in a nav': '<nav><a href="#a">Background</a></nav>',
};
for (const [what, html] of Object.entries(FURNITURE)) {
  test(`${what} is no part of the body, before the end or after it`, () => {
    assert.equal(partOf(reportOf(page(`<p>${FIRST}</p>${html}<p>${SECOND}</p><p>${THIRD}</p>`)), 'body'), BODY);
    assert.equal(partOf(reportOf(page(ARTICLE + html)), 'body'), BODY);
  });
}

const KEPT: Record<string, [string, string]> = {
  'a subheading': [
    '<h2>What comes next</h2><p>The clerk said a letter would go out to both sides within a week of the ruling.</p>',
    'What comes next',
  ],
  'a subheading of the first order': [
    '<h1>What comes next</h1><p>The clerk said a letter would go out within a week.</p>',
    'What comes next',
  ],
  'a list': [
    '<ul><li>the ruling of 2019</li><li>the arrest in spring</li></ul>',
    'the ruling of 2019\n\nthe arrest in spring',
  ],
  'a quoted post': [
    '<div class="social-embed"><blockquote><p>We were not told.</p></blockquote></div>',
    'We were not told.',
  ],
  'a line break': [
    '<p>Quay Post<br>Harbour edition of Tuesday, with a long letter to the editor in it</p>',
    'Quay Post\nHarbour edition',
  ],
  'a place that only the style keeps apart from the text': [
    '<p><cite>Port Ellery (QP)</cite>Two pilots were heard on Monday, a clerk of the harbour court told the Quay Post.</p>',
    'Port Ellery (QP) Two pilots were heard',
  ],
  'a sentence with a link': [
    '<p>The ruling, <a href="/r">published in full</a>, is nine pages long.</p>',
    'The ruling, published in full, is nine pages long.',
  ],
  'a paragraph that opens like a label': [
    '<p>More on the case will be known when the court meets in June, her lawyer said.</p>',
    'More on the case will be known',
  ],
};
const NEWS = [
  'By Tuesday evening, the court had heard nine witnesses.',
  'By Friday, nobody had left the quay.',
  'Published in 2019, the ruling named nine pilots.',
  'This video shows the tugboat leaving, the prosecutor said.',
  'More than 40 people had signed: all of them pilots.',
  'Next week, she added.',
  'Close to 300 ships were held.',
  'Ad hoc courts were set up in May.',
  'Read the ruling aloud, the judge told the clerk.',
  'Watch officers on the quay said: nobody came.',
  'Comment was refused.',
];
for (const sentence of NEWS) {
  test(`"${sentence}" is news`, () => {
    const body = partOf(reportOf(page(`<p>${FIRST}</p><p>${sentence}</p><p>${SECOND}</p><p>${THIRD}</p>`)), 'body');
    assert.equal(body, [FIRST, sentence, SECOND, THIRD].join('\n\n'));
  });
}

for (const [what, [html, words]] of Object.entries(KEPT)) {
  test(`${what} stays in the body`, () => {
    const body = partOf(reportOf(page(`<p>${FIRST}</p><p>${SECOND}</p>${html}<p>${THIRD}</p>`)), 'body') ?? '';
    assert.ok(body.includes(words), body);
    assert.ok(body.endsWith(THIRD));
  });
}

test('a page with more comments than report gives the report', () => {
  const comment =
    '<div class="comment"><p>I was on the quay that day and saw nothing of the kind, and nobody asked me about it either.</p></div>';
  const body = partOf(
    reportOf(page(`<div class="story">${ARTICLE}</div><div id="comments">${comment.repeat(50)}</div>`)),
    'body',
  );
  assert.equal(body, BODY);
});

test('paragraphs divided by line breaks only are paragraphs', () => {
  assert.equal(partOf(reportOf(page(`<div>${FIRST}<br><br>${SECOND}<br> <br>${THIRD}</div>`)), 'body'), BODY);
});

test('what stands above the headline, and the line under it, are no part of the body', () => {
  const article = `<div class="story"><p>Courts / Harbour</p><h2>Court orders new hearing</h2><div><p class="dek">Seven months at sea and one on land</p></div>${ARTICLE}</div>`;
  assert.equal(partOf(reportOf(page(article)), 'body'), BODY);
});

test('a report cut into sections of one kind is put together again', () => {
  const sections = [FIRST, SECOND, THIRD].map(
    (text) => `<div class="outer"><div class="part"><p>${text}</p></div></div><aside>x</aside>`,
  );
  assert.equal(partOf(reportOf(page(sections.join(''))), 'body'), BODY);
});

test('the next report, loaded below the first in a box of the same kind, is not joined to it', () => {
  const next =
    '<h1>Ferry strike ends</h1><div class="part"><p>The ferries will sail again from Monday, the union of deckhands said in a letter.</p></div>';
  const first = `<div class="part"><p>${FIRST}</p><p>${SECOND}</p></div><div class="part"><p>${THIRD}</p></div>`;
  assert.equal(partOf(reportOf(page(first + next + next + next)), 'body'), BODY);
});

test('a lead set apart from the rest is kept', () => {
  const article = `<div class="lead-box"><p>${FIRST}</p></div><div class="story"><p>${SECOND}</p><p>${THIRD}</p><p>${SECOND} Again.</p></div>`;
  assert.equal(partOf(reportOf(page(article)), 'body'), [FIRST, SECOND, THIRD, `${SECOND} Again.`].join('\n\n'));
});

test('the summary is a standfirst if it stands in the page, and only then', () => {
  const summary = 'The pilot of the Heron has been in custody for seven months';
  const head = `<meta property="og:description" content="${summary}">`;
  const shown = reportOf(page(`<p class="dek">${summary}</p><div>${ARTICLE}</div>`, head));
  assert.equal(partOf(shown, 'standfirst'), summary);
  assert.equal(shown.text, `Court orders new hearing\n\n${summary}\n\n${BODY}`);
  assert.equal(partOf(reportOf(page(ARTICLE, head)), 'standfirst'), undefined);
});

test('hard spaces are spaces, and invisible characters are left out', () => {
  const body = partOf(
    reportOf(
      page(
        `<p>The har\u00adbour&nbsp;court of Port\u200b Ellery met on 3&nbsp;May to hear the pilot again.</p>${ARTICLE}`,
      ),
    ),
    'body',
  );
  assert.ok(body?.startsWith('The harbour court of Port Ellery met on 3 May to hear'));
});

test('the text for search engines stands in where the page itself does not show the article', () => {
  const data = { '@type': 'NewsArticle', articleBody: [FIRST, SECOND, THIRD, FIRST, SECOND].join('\n') };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const teaser =
    '<p>This report is open to subscribers of the Quay Post only; a week costs less than a coffee on the quay.</p>';
  assert.equal(partOf(reportOf(page(teaser, head)), 'body'), [FIRST, SECOND, THIRD, FIRST, SECOND].join('\n\n'));
});

const DATES: Record<string, [string, string, string]> = {
  'article:published_time': [
    '<meta property="article:published_time" content="2021-05-11T23:40:00-05:00">',
    '2021-05-11',
    "The page's article:published_time says 2021-05-11T23:40:00-05:00.",
  ],
  'JSON-LD': [
    '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2021-05-11T08:00:00Z"}]}</script>',
    '2021-05-11',
    "The page's JSON-LD datePublished says 2021-05-11T08:00:00Z.",
  ],
  'a date for people': [
    '<meta name="pubdate" content="Tue, 11 May 2021 23:00:00 GMT">',
    '2021-05-11',
    "The page's pubdate says Tue, 11 May 2021 23:00:00 GMT.",
  ],
};
for (const [what, [head, date, reason]] of Object.entries(DATES)) {
  test(`the date comes from ${what}, on the day printed, with the reason`, () => {
    assert.deepEqual(reportOf(page(ARTICLE, head)).published, { date, basis: 'page', reasons: [reason] });
  });
}

test("where the page writes universal time, the outlet's day is the one in its address", () => {
  const head = '<meta property="article:published_time" content="2021-05-12T03:40:00Z">';
  const published = (url: string) => reportOf(page(ARTICLE, head), { url }).published?.date;
  assert.equal(published('https://quaypost.example/2021/05/11/hearing'), '2021-05-11');
  assert.equal(published('https://quaypost.example/2021/may/11/hearing'), '2021-05-11');
  assert.equal(published('https://quaypost.example/2021/05/12/hearing'), '2021-05-12');
  assert.equal(published('https://quaypost.example/2020/01/01/hearing'), '2021-05-12');
  assert.equal(published('https://quaypost.example/hearing'), '2021-05-12');
});

test('a date of the year 1 is none, and one after the capture is left aside with a notice', () => {
  const dated = (day: string) => page(ARTICLE, `<meta property="article:published_time" content="${day}T00:00:00Z">`);
  assert.equal(reportOf(dated('0001-01-01')).published, undefined);
  const early = reportOf(dated('2021-05-14'), { capturedAt: '2021-05-12T09:00:00Z' });
  assert.equal(early.published, undefined);
  assert.deepEqual(
    early.notices.map(({ code }) => code),
    ['date-in-future'],
  );
  assert.equal(reportOf(dated('2021-05-13'), { capturedAt: '2021-05-12T09:00:00Z' }).published?.date, '2021-05-13');
});

test('a reprint that names the original keeps an address of its own', () => {
  const head = '<link rel="canonical" href="https://agency.example/original">';
  assert.equal(
    reportOf(page(ARTICLE, head), { url: 'https://quaypost.example/reprint' }).url,
    'https://quaypost.example/reprint',
  );
  assert.equal(reportOf(page(ARTICLE, head)).url, 'https://agency.example/original');
  const mobile = '<link rel="canonical" href="https://www.quaypost.example/a">';
  assert.equal(
    reportOf(page(ARTICLE, mobile), { url: 'https://m.quaypost.example/a' }).url,
    'https://www.quaypost.example/a',
  );
});

test('a date given goes before the page, and one that is none is left aside with a notice', () => {
  const head = '<meta property="article:published_time" content="2021-05-11T08:00:00Z">';
  assert.equal(reportOf(page(ARTICLE, head), { published: '2021-05-12' }).published?.basis, 'given');
  const wrong = reportOf(page(ARTICLE, head), { published: 'last week' });
  assert.equal(wrong.published?.date, '2021-05-11');
  assert.deepEqual(
    wrong.notices.map(({ code }) => code),
    ['given-date-unreadable'],
  );
});

test('authors, publisher, section, language and address come from the page', () => {
  const head = `<meta name="author" content="By Nils Adler and Ida Voss"><meta property="og:site_name" content="The Quay Post">
    <meta property="article:section" content="Courts"><link rel="canonical" href="/courts/new-hearing">`;
  const report = reportOf(page(ARTICLE, head), { url: 'https://quaypost.example/courts/new-hearing?utm_source=x#top' });
  assert.deepEqual(report.byline, ['Nils Adler', 'Ida Voss']);
  assert.equal(report.publisher, 'The Quay Post');
  assert.equal(report.section, 'Courts');
  assert.equal(report.language, 'en');
  assert.equal(report.url, 'https://quaypost.example/courts/new-hearing');
});

test('an address without a canonical one loses what only tells how the reader came', () => {
  const report = reportOf(page(ARTICLE), { url: 'https://quaypost.example/a?id=7&utm_source=x&fbclid=y#top' });
  assert.equal(report.url, 'https://quaypost.example/a?id=7');
});

test('the language is found where the page declares none', () => {
  assert.equal(reportOf(page(ARTICLE).replace(' lang="en"', '')).language, 'en');
});

test('a page without running text gives a notice that says what to do', () => {
  const { report, notices } = reportFromHtml('<html><body><ul><li><a href="/">Home</a></li></ul></body></html>', {});
  assert.equal(report, undefined);
  assert.equal(notices[0]?.code, 'no-article');
});

test('a fragment without html and body is read like a page', () => {
  assert.equal(partOf(reportOf(ARTICLE), 'body'), BODY);
});

test('a page that leaves out the tags of its body is read like any other', () => {
  const head = '<title>Court orders new hearing</title><meta property="og:site_name" content="The Quay Post">';
  for (const html of [
    `<!doctype html><html lang="en"><head>${head}</head>${ARTICLE}`,
    `<html lang="en">${head}${ARTICLE}`,
  ]) {
    const report = reportOf(html);
    assert.equal(partOf(report, 'body'), BODY);
    assert.equal(partOf(report, 'headline'), 'Court orders new hearing');
    assert.equal(report.publisher, 'The Quay Post');
    assert.equal(report.language, 'en');
  }
});

test('what JSON-LD says of related articles is not said of this one', () => {
  const data = [
    { '@type': 'NewsArticle', headline: 'Court orders new hearing' },
    {
      '@type': 'NewsArticle',
      headline: 'Ferry strike ends',
      datePublished: '2020-01-01',
      author: { name: 'Ida Voss' },
    },
  ];
  const report = reportOf(page(ARTICLE, `<script type="application/ld+json">${JSON.stringify(data)}</script>`));
  assert.equal(report.published, undefined);
  assert.equal(report.byline, undefined);
});

const HOSTILE: Record<string, string> = {
  '30,000 nested divs': '<div>'.repeat(30_000) + ARTICLE,
  '30,000 nested divs, closed again': `${'<div>'.repeat(30_000)}${ARTICLE}${'</div>'.repeat(30_000)}`,
  '30,000 nested bodies': '<body>'.repeat(30_000) + ARTICLE,
  '20,000 nested tables': '<table><tr><td>'.repeat(20_000) + ARTICLE,
  '50,000 nested inline elements': '<b>'.repeat(50_000) + ARTICLE,
  '50,000 stray end tags': '</div>'.repeat(50_000) + ARTICLE,
  '30,000 drawings that never end': '<svg>'.repeat(30_000) + ARTICLE,
  '100,000 spaces in elements of their own': `<p>${'<i> </i>'.repeat(50_000)}</p>${ARTICLE}`,
};
for (const [what, html] of Object.entries(HOSTILE)) {
  test(`${what} do not hide the article`, () => {
    const words = reportOf(html).text.replace(/\s+/g, ' ');
    for (const sentence of [FIRST, SECOND, THIRD]) assert.ok(words.includes(sentence));
  });
}

test('a page of endless tags is cut, with a notice', () => {
  const report = reportOf(`<div>${ARTICLE}${'<i>x</i> '.repeat(200_000)}</div>`);
  assert.ok(report.text.startsWith(FIRST));
  assert.deepEqual(
    report.notices.map(({ code }) => code),
    ['page-cut'],
  );
});
