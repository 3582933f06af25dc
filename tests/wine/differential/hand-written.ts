import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCases, type DifferentialCase } from './case';

const folder = path.join(__dirname, 'cases');

/** The cases that people wrote: every file of the folder `cases`. */
export function handWrittenCases(): DifferentialCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readCases(readFileSync(path.join(folder, file), 'utf8'), path.basename(file, '.txt')),
    );
}
