// Puts a report's words into the search index and takes them out again. Only what can be seen is in it: the latest versions of reports that were not removed.

import type { Database } from './database.ts';

/** To be called after the report's row and version stand, as the index takes its words from there. */
export function showWords(database: Database, number: number): void {
  database.run(
    `INSERT INTO words (rowid, headline, publisher, speakers, text)
     SELECT number, headline, publisher, speakers, text FROM searchable WHERE number = $number`,
    { number },
  );
}

/** To be called before anything of the report changes: an index without words of its own must be told which ones to forget. */
export function hideWords(database: Database, number: number): void {
  database.run(
    `INSERT INTO words (words, rowid, headline, publisher, speakers, text)
     SELECT 'delete', number, headline, publisher, speakers, text FROM searchable WHERE number = $number`,
    { number },
  );
}
