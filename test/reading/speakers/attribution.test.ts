// Who speaks where the source is a paper, a pronoun, somebody described, or stands where it was not looked for.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributed, type Said, speakers } from '../../support/attributed.ts';

type Case = {
  readonly name: string;
  readonly text: string;
  readonly said: readonly Said[];
  readonly speakers: readonly (string | undefined)[];
};

const CASES: readonly Case[] = [
  {
    name: 'a letter speaks for whoever signed it',
    text: '[organization Ostrel Health Agency] sent a letter to [person Omar Haddad]. The letter, signed by director [person Ana Brod], was short.\n\n“We stand by you,” the letter states.',
    said: [{ source: 'the letter', cue: 'states', content: '“We stand by you,”' }],
    speakers: ['Ana Brod'],
  },
  {
    name: 'a letter of nobody known stays a letter',
    text: '“We stand by you,” the letter states.',
    said: [{ source: 'the letter', cue: 'states', content: '“We stand by you,”' }],
    speakers: ['the letter'],
  },
  {
    name: 'a report is of the paper that reported, not of a man who spoke of it',
    text: 'The [organization Ostrel Herald] reported that the dam had burst. [person Omar Haddad] said the report was wrong.\n\nThe report said ten people had died.',
    said: [
      { source: 'The Ostrel Herald', cue: 'reported', content: 'that the dam had burst', kind: 'indirect' },
      { source: 'Omar Haddad', cue: 'said', content: 'the report was wrong', kind: 'indirect' },
      { source: 'The report', cue: 'said', content: 'ten people had died', kind: 'indirect' },
    ],
    speakers: ['Ostrel Herald', 'Omar Haddad', 'Ostrel Herald'],
  },
  {
    name: 'a prosecutor is not the defence lawyer who spoke before',
    text: '[person Omar Haddad], a lawyer for the accused, said “she is ill.”\n\nThe prosecutor said “she must stay.”',
    said: [
      { source: 'Omar Haddad, a lawyer for the accused,', cue: 'said', content: '“she is ill.”' },
      { source: 'The prosecutor', cue: 'said', content: '“she must stay.”' },
    ],
    speakers: ['Omar Haddad', 'The prosecutor'],
  },
  {
    name: 'a party is not the court that was named last',
    text: 'The case goes to the [organization Supreme Court]. The party said it would appeal.',
    said: [{ source: 'The party', cue: 'said', content: 'it would appeal', kind: 'indirect' }],
    speakers: ['The party'],
  },
  {
    name: 'an officer told of as surnamed so is the officer later on',
    text: 'A police officer, surnamed [person Rell], stopped [person Nadia Ferris]. Ferris asked why. The officer said he was worried.',
    said: [{ source: 'The officer', cue: 'said', content: 'he was worried', kind: 'indirect' }],
    speakers: ['Rell'],
  },
  {
    name: 'in the next sentence a pronoun is whoever spoke last, unless that sentence names whom it means',
    text: '[person Omar Haddad] said the dam was old. He said nobody had looked at it. [person Karl Berg] left the room because he said it was late.',
    said: [
      { source: 'Omar Haddad', cue: 'said', content: 'the dam was old', kind: 'indirect' },
      { source: 'He', cue: 'said', content: 'nobody had looked at it', kind: 'indirect' },
      { source: 'he', cue: 'said', content: 'it was late', kind: 'indirect' },
    ],
    speakers: ['Omar Haddad', 'Omar Haddad', 'Karl Berg'],
  },
  {
    name: 'whoever adds without being named is whose words stand before',
    text: '[person Omar Haddad] told reporters that [person Karl Berg] had closed the dam, adding that it was old.',
    said: [
      { source: 'Omar Haddad', cue: 'told', content: 'that Karl Berg had closed the dam', kind: 'indirect' },
      { cue: 'adding', content: 'that it was old', kind: 'indirect' },
    ],
    speakers: ['Omar Haddad', 'Omar Haddad'],
  },
];

for (const { name, text, said, speakers: expected } of CASES)
  test(name, () => {
    assert.deepEqual(speakers(attributed(text, said)), expected);
  });
