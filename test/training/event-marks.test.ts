import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { EVENT_TYPES } from '../../src/core/event-types.ts';
import { furtherReports } from '../../src/training/event-marks.ts';
import { goldFolder } from '../../src/training/gold.ts';

const here = existsSync(goldFolder());
const skip = here || process.env.CI === 'true' ? false : 'the corpora are not here';

test('every further mark lies inside its text, has a role of its type and a date that is one', { skip }, () => {
  const reports = furtherReports(goldFolder());
  assert.ok(reports.length > 50);
  for (const { id, report, events } of reports) {
    assert.ok(events.length > 0, id);
    for (const { type, trigger, date, modality, arguments: filled } of events) {
      const roles: readonly string[] = [...EVENT_TYPES[type].roles, 'place'];
      assert.ok(['asserted', 'planned', 'possible', 'negated'].includes(modality), id);
      assert.match(date ?? '2021', /^\d{4}(-\d{2}(-\d{2})?)?$/, id);
      for (const { role } of filled) assert.ok(roles.includes(role), `${id}: ${role} of ${type}`);
      for (const { start, end } of [trigger, ...filled]) {
        assert.ok(0 <= start && start < end && end <= report.text.length, id);
        assert.match(report.text.slice(start, end), /^\S(.*\S)?$/s, id);
      }
    }
  }
});

test('marks are refused where the corpora hold another text', { skip }, () => {
  assert.throws(() => furtherReports('/nowhere'), /ENOENT/);
});
