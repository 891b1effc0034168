// The library's public face: everything a program may rely on, and nothing else.

export { addPaths, type PathOutcome } from './app/add-paths.ts';
export { addEach, addReport, readInput } from './app/add-report.ts';
export type { ReportInput } from './app/capture.ts';
export { caseView, listCases } from './app/case-view.ts';
export { createCase, followReport, type NewCase } from './app/create-case.ts';
export { decide, eraseRemoved, removeCase, removeReport, removeSample, undo } from './app/decide.ts';
export type { Desk, Reader, ReadingDesk } from './app/desk.ts';
export { InputRefused } from './app/errors.ts';
export { exportCase } from './app/export-case.ts';
export { openNetwork } from './app/network.ts';
export { type DeskProvisions, openCasewire, openReading, type ReadingProvisions } from './app/open.ts';
export { readText } from './app/read-line.ts';
export { followOffers, reportOriginal, reportView } from './app/report-view.ts';
export { addSample } from './app/sample.ts';
export { search } from './app/search.ts';
export { isFirstStart, status } from './app/status.ts';
export { wire, wireFacets } from './app/wire.ts';
export type * from './core/case.ts';
export { EVENT_TYPES, type EventType, type Modality } from './core/event-types.ts';
export type { Notice } from './core/notice.ts';
export type * from './core/provisions.ts';
export type * from './core/reading.ts';
export type * from './core/report.ts';
export type { Span } from './core/span.ts';
export type * from './core/views.ts';
