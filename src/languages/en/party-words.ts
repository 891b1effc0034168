// What the common nouns of proceedings stand for: a court, the police, an accused, a crime, a penalty. A list of our own.

/** A noun may belong to one class only; the first that holds it counts. */
const CLASSES = {
  court: words(
    'court tribunal judge magistrate justice bench jury juror chamber icj icc panel judiciary arbitrator adjudicator appeals-court senate circuit registrar commissioner coroner lordship',
  ),
  police: words(
    'police policeman policewoman officer detective constable investigator authority authorities agent agency bureau force forces fbi interpol europol cid constabulary sheriff patrol squad unit troops soldier soldiers security military army guard customs intelligence taskforce watchdog commission committee inspector regulator auditor',
  ),
  prosecutor: words(
    'prosecutor prosecution prosecutors state crown npa attorney-general ombudsman solicitor-general da',
  ),
  lawyer: words('lawyer attorney counsel advocate barrister solicitor defence defense representative silk'),
  accused: words(
    'suspect defendant accused convict prisoner inmate detainee offender culprit perpetrator killer murderer attacker gunman shooter robber thief fugitive criminal terrorist militant trafficker smuggler gang hacker protester demonstrator activist dissident opposition appellant applicant respondent',
  ),
  person: words(
    'man woman boy girl person people citizen national resident journalist reporter student teacher doctor businessman businesswoman mother father husband wife son daughter brother sister couple family member leader politician driver worker employee manager director executive victim child teenager youth singer actor player priest cleric blogger user nurse migrant refugee individual member others suspect-turned',
  ),
  government: words(
    'government ministry minister president parliament congress house administration cabinet department embassy ambassador envoy diplomat official secretary premier chancellor governor mayor council legislature lawmaker senator representative kingdom republic country nation union un eu nato state-department spokesman spokeswoman spokesperson regime',
  ),
  company: words(
    'company firm corporation bank group organisation organization party club association federation university school hospital newspaper website airline institute foundation charity ngo outlet network platform union',
  ),
  crime: words(
    'murder manslaughter homicide killing rape assault battery robbery theft burglary larceny fraud corruption bribery bribe embezzlement extortion blackmail kidnapping abduction trafficking smuggling terrorism treason sedition espionage spying perjury conspiracy arson vandalism crime offence offense misconduct laundering evasion forgery counterfeiting defamation libel slander blasphemy insult incitement hatred genocide torture abuse molestation harassment stalking violence attack shooting stabbing bombing massacre poisoning possession distribution breach violation negligence obstruction contempt abuse plot coup riot rioting piracy hacking infringement discrimination racketeering insurrection subversion wrongdoing irregularity malpractice cheating graft felony misdemeanor misdemeanour death scandal scam plunder dui driving battery cruelty pornography prostitution weapon drug',
  ),
  penalty: words(
    'prison jail imprisonment death life year month term sentence probation caning lash labour labor custody parole detention hanging row day week',
  ),
  money: words(
    'fine million billion thousand dollar euro pound bond damages compensation sum amount rupee yen yuan rand lira peso franc baht ringgit naira shilling money',
  ),
  plea: words(
    'charge count case allegation accusation indictment complaint lawsuit suit petition application motion appeal claim plea request bid challenge proceedings proceeding trial hearing matter',
  ),
  decision: words(
    'ruling decision verdict judgment judgement order sentence conviction injunction warrant law ban measure resolution agreement deal treaty accord pact contract',
  ),
  place: words(
    'city town village district province region prison jail station airport court court-house courthouse home house office headquarters capital county camp facility centre center area',
  ),
} as const;

export type PartyClass = keyof typeof CLASSES;

const CLASS_OF: ReadonlyMap<string, PartyClass> = new Map(
  (Object.keys(CLASSES) as PartyClass[])
    .toReversed()
    .flatMap((name) => CLASSES[name].map((word) => [word, name] as const)),
);

/** The class of a noun's lemma in lower case. */
export function partyClassOf(lemma: string): PartyClass | undefined {
  return CLASS_OF.get(lemma);
}

function words(list: string): readonly string[] {
  return list.split(' ');
}
