// Where outlets keep their days: the IANA time zone of outlets by the name of their site, and of countries that have one zone only.
//
// Written by hand from where each outlet is edited. Agencies with desks around the world are left out: they have no day of their own.

/** Sites in each zone; what stands under them ("news.example.org" under "example.org") is theirs. */
const SITES: Readonly<Record<string, string>> = {
  'America/New_York':
    'nytimes.com washingtonpost.com wsj.com usatoday.com cnn.com nbcnews.com cbsnews.com abcnews.go.com foxnews.com npr.org pbs.org politico.com ' +
    'thehill.com newsweek.com time.com theatlantic.com newyorker.com bostonglobe.com philly.com inquirer.com miamiherald.com ajc.com nypost.com ' +
    'nydailynews.com vox.com slate.com axios.com propublica.org huffpost.com buzzfeednews.com thedailybeast.com msnbc.com cnbc.com theepochtimes.com ' +
    'washingtontimes.com baltimoresun.com tampabay.com detroitnews.com freep.com cleveland.com dispatch.com ctvnews.ca thestar.com ' +
    'theglobeandmail.com nationalpost.com ottawacitizen.com montrealgazette.com lapresse.ca cbc.ca globalnews.ca',
  'America/Chicago':
    'chicagotribune.com suntimes.com dallasnews.com houstonchronicle.com chron.com startribune.com stltoday.com kansascity.com nola.com ' +
    'texastribune.org statesman.com jsonline.com winnipegfreepress.com',
  'America/Denver': 'denverpost.com sltrib.com deseret.com calgaryherald.com edmontonjournal.com',
  'America/Phoenix': 'azcentral.com',
  'America/Los_Angeles':
    'latimes.com sfchronicle.com sfgate.com mercurynews.com seattletimes.com oregonlive.com sacbee.com sandiegouniontribune.com vancouversun.com',
  'America/Mexico_City':
    'eluniversal.com.mx reforma.com milenio.com jornada.com.mx excelsior.com.mx mexiconewsdaily.com',
  'America/Sao_Paulo': 'folha.uol.com.br estadao.com.br oglobo.globo.com g1.globo.com',
  'America/Argentina/Buenos_Aires': 'lanacion.com.ar clarin.com infobae.com pagina12.com.ar batimes.com.ar',
  'America/Bogota': 'eltiempo.com elespectador.com semana.com colombiareports.com',
  'America/Montevideo': 'mercopress.com elpais.com.uy',
  'America/Caracas': 'eluniversal.com el-nacional.com',
  'America/Managua': 'laprensani.com confidencial.digital',
  'America/Tegucigalpa': 'hondurasnews.com laprensa.hn elheraldo.hn',
  'Europe/London':
    'theguardian.com bbc.com bbc.co.uk ft.com economist.com independent.co.uk telegraph.co.uk thetimes.com skynews.com middleeasteye.net',
  'Europe/Dublin': 'irishtimes.com independent.ie rte.ie thejournal.ie',
  'Europe/Paris': 'lemonde.fr lefigaro.fr france24.com rfi.fr',
  'Europe/Berlin': 'dw.com spiegel.de zeit.de faz.net sueddeutsche.de',
  'Europe/Madrid': 'elpais.com elmundo.es',
  'Europe/Prague': 'rferl.org',
  'Europe/Kiev': 'kyivpost.com kyivindependent.com pravda.com.ua ukrinform.net',
  'Europe/Moscow':
    'tass.com tass.ru interfax.com interfax.ru ria.ru kommersant.ru rt.com themoscowtimes.com meduza.io novayagazeta.ru vedomosti.ru',
  'Europe/Istanbul': 'hurriyetdailynews.com dailysabah.com bianet.org',
  'Asia/Jerusalem': 'haaretz.com jpost.com timesofisrael.com ynetnews.com',
  'Asia/Qatar': 'aljazeera.com',
  'Asia/Dubai': 'thenationalnews.com gulfnews.com khaleejtimes.com',
  'Asia/Riyadh': 'arabnews.com',
  'Asia/Baghdad': 'rudaw.net kurdistan24.net shafaq.com',
  'Asia/Tehran': 'presstv.ir tehrantimes.com irna.ir',
  'Asia/Karachi': 'dawn.com tribune.com.pk geo.tv thenews.com.pk',
  'Asia/Kolkata':
    'thehindu.com hindustantimes.com indianexpress.com timesofindia.indiatimes.com ndtv.com thewire.in scroll.in livemint.com indiatoday.in theprint.in',
  'Asia/Colombo': 'dailymirror.lk newsfirst.lk',
  'Asia/Dhaka': 'thedailystar.net dhakatribune.com bdnews24.com newagebd.net',
  'Asia/Yangon': 'irrawaddy.com frontiermyanmar.net',
  'Asia/Bangkok': 'bangkokpost.com nationthailand.com',
  'Asia/Kuala_Lumpur': 'malaymail.com thestar.com.my malaysiakini.com freemalaysiatoday.com',
  'Asia/Singapore': 'straitstimes.com channelnewsasia.com todayonline.com',
  'Asia/Brunei': 'borneobulletin.com.bn',
  'Asia/Jakarta': 'thejakartapost.com kompas.com tempo.co',
  'Asia/Manila': 'inquirer.net rappler.com philstar.com gmanetwork.com',
  'Asia/Hong_Kong': 'scmp.com hongkongfp.com thestandard.com.hk rthk.hk',
  'Asia/Shanghai': 'xinhuanet.com news.cn chinadaily.com.cn globaltimes.cn caixinglobal.com sixthtone.com',
  'Asia/Taipei': 'taipeitimes.com taiwannews.com.tw focustaiwan.tw',
  'Asia/Seoul': 'koreaherald.com koreatimes.co.kr yna.co.kr koreajoongangdaily.joins.com hani.co.kr chosun.com',
  'Asia/Tokyo': 'japantimes.co.jp asahi.com mainichi.jp nhk.or.jp kyodonews.net asia.nikkei.com',
  'Australia/Sydney': 'smh.com.au theaustralian.com.au dailytelegraph.com.au abc.net.au sbs.com.au',
  'Australia/Melbourne': 'theage.com.au heraldsun.com.au',
  'Australia/Brisbane': 'couriermail.com.au',
  'Australia/Perth': 'thewest.com.au',
  'Pacific/Auckland': 'nzherald.co.nz stuff.co.nz rnz.co.nz',
  'Africa/Johannesburg': 'news24.com iol.co.za dailymaverick.co.za mg.co.za timeslive.co.za',
  'Africa/Nairobi': 'nation.africa standardmedia.co.ke the-star.co.ke theeastafrican.co.ke',
  'Africa/Kampala': 'monitor.co.ug observer.ug nilepost.co.ug',
  'Africa/Lagos': 'punchng.com vanguardngr.com premiumtimesng.com thecable.ng dailytrust.com',
  'Africa/Accra': 'myjoyonline.com graphic.com.gh',
  'Africa/Windhoek': 'namibian.com.na',
  'Africa/Harare': 'herald.co.zw newzimbabwe.com',
  'Africa/Cairo': 'ahram.org.eg madamasr.com egyptindependent.com dailynewsegypt.com',
};

/** Countries with one zone, by the end of their sites' names. Ends that stand for more than the country (".co", ".me", ".tv") are none. */
const COUNTRIES: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  fr: 'Europe/Paris',
  de: 'Europe/Berlin',
  at: 'Europe/Vienna',
  ch: 'Europe/Zurich',
  nl: 'Europe/Amsterdam',
  be: 'Europe/Brussels',
  it: 'Europe/Rome',
  pl: 'Europe/Warsaw',
  cz: 'Europe/Prague',
  sk: 'Europe/Bratislava',
  hu: 'Europe/Budapest',
  dk: 'Europe/Copenhagen',
  no: 'Europe/Oslo',
  se: 'Europe/Stockholm',
  fi: 'Europe/Helsinki',
  ee: 'Europe/Tallinn',
  lv: 'Europe/Riga',
  lt: 'Europe/Vilnius',
  gr: 'Europe/Athens',
  bg: 'Europe/Sofia',
  ro: 'Europe/Bucharest',
  rs: 'Europe/Belgrade',
  hr: 'Europe/Zagreb',
  si: 'Europe/Ljubljana',
  ua: 'Europe/Kiev',
  by: 'Europe/Minsk',
  tr: 'Europe/Istanbul',
  ge: 'Asia/Tbilisi',
  am: 'Asia/Yerevan',
  az: 'Asia/Baku',
  uz: 'Asia/Tashkent',
  kg: 'Asia/Bishkek',
  ir: 'Asia/Tehran',
  iq: 'Asia/Baghdad',
  il: 'Asia/Jerusalem',
  lb: 'Asia/Beirut',
  jo: 'Asia/Amman',
  sa: 'Asia/Riyadh',
  ae: 'Asia/Dubai',
  qa: 'Asia/Qatar',
  kw: 'Asia/Kuwait',
  pk: 'Asia/Karachi',
  in: 'Asia/Kolkata',
  np: 'Asia/Kathmandu',
  bd: 'Asia/Dhaka',
  lk: 'Asia/Colombo',
  mm: 'Asia/Yangon',
  th: 'Asia/Bangkok',
  vn: 'Asia/Ho_Chi_Minh',
  kh: 'Asia/Phnom_Penh',
  my: 'Asia/Kuala_Lumpur',
  sg: 'Asia/Singapore',
  bn: 'Asia/Brunei',
  ph: 'Asia/Manila',
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  tw: 'Asia/Taipei',
  kr: 'Asia/Seoul',
  jp: 'Asia/Tokyo',
  nz: 'Pacific/Auckland',
  za: 'Africa/Johannesburg',
  na: 'Africa/Windhoek',
  bw: 'Africa/Gaborone',
  zw: 'Africa/Harare',
  zm: 'Africa/Lusaka',
  mw: 'Africa/Blantyre',
  ke: 'Africa/Nairobi',
  ug: 'Africa/Kampala',
  tz: 'Africa/Dar_es_Salaam',
  rw: 'Africa/Kigali',
  et: 'Africa/Addis_Ababa',
  ng: 'Africa/Lagos',
  gh: 'Africa/Accra',
  gm: 'Africa/Banjul',
  sn: 'Africa/Dakar',
  ma: 'Africa/Casablanca',
  dz: 'Africa/Algiers',
  tn: 'Africa/Tunis',
  eg: 'Africa/Cairo',
  ar: 'America/Argentina/Buenos_Aires',
  uy: 'America/Montevideo',
  py: 'America/Asuncion',
  bo: 'America/La_Paz',
  pe: 'America/Lima',
  ve: 'America/Caracas',
  cr: 'America/Costa_Rica',
  ni: 'America/Managua',
  hn: 'America/Tegucigalpa',
  gt: 'America/Guatemala',
  pa: 'America/Panama',
  jm: 'America/Jamaica',
};

const ZONE_OF_SITE: ReadonlyMap<string, string> = new Map(
  Object.entries(SITES).flatMap(([zone, sites]) => sites.split(' ').map((site) => [site, zone] as const)),
);

/** The IANA zone in which the outlet at this address keeps its days, where that is known. */
export function zoneOfOutlet(address: string): string | undefined {
  const host = URL.parse(address)?.hostname.toLowerCase().replace(/\.$/, '');
  if (host === undefined) return undefined;
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const zone = ZONE_OF_SITE.get(labels.slice(at).join('.'));
    if (zone !== undefined) return zone;
  }
  return COUNTRIES[labels.at(-1)!];
}

/** The zones that the tables name, each once. */
export const OUTLET_ZONES: readonly string[] = [
  ...new Set([...Object.keys(SITES), ...Object.values(COUNTRIES)]),
].sort();

/** The day in `zone` at a moment in milliseconds since 1970, `YYYY-MM-DD`; no clock and no zone of this machine is asked. */
export function dayIn(zone: string, moment: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
