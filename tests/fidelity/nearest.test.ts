import { describe, expect, it } from 'vitest';
import { scriptCollection } from '../../plugins/script-tools/collection';
import { findNearest, type Nearest, type OwnScript } from '../../src/analysis/compare/nearest';
import type { PublishedScript } from '../../src/analysis/published-script';
import { withValues } from '../../src/analysis/published-script';
import { renderedText } from '../../src/batch';
import { readScript, type ScriptRole } from '../../src/batch/linter';
import { definitions } from '../../src/definitions';

/** The nearest published scripts to a reader's: on the published ones themselves, changed in known ways. */

const { scripts } = scriptCollection(definitions);
const folders = [...new Set(scripts.map(({ product, variant }) => `${product}/${variant}`))];

function scriptOf(folder: string, role: ScriptRole): PublishedScript {
  const found = scripts.find(({ path }) => path === `${folder}/${role}.bat`);
  if (found === undefined) throw new Error(`no ${role} script in ${folder}`);
  return found;
}

function textOf(folder: string, role: ScriptRole): string {
  return renderedText(scriptOf(folder, role).rendered, '\r\n');
}

function own(text: string, role: ScriptRole): OwnScript {
  const { program, runs } = readScript(text, { file: `${role}.bat` });
  return { role, program, runs: runs.map(({ result }) => result.trace) };
}

function pair(folder: string, change = (text: string): string => text): OwnScript[] {
  return (['start', 'stop'] as const).map((role) => own(change(textOf(folder, role)), role));
}

function nameOf(nearest: Nearest | undefined): string {
  return `${nearest?.product}/${nearest?.variant}`;
}

/** The nearest and those that are the same: single standby and server 1 of the StarOffice server. */
function namesOf(nearest: Nearest | undefined): string[] {
  const others = nearest?.equallyNear.map(({ product, variant }) => `${product}/${variant}`) ?? [];
  return [nameOf(nearest), ...others];
}

describe.each(folders)('%s', (folder) => {
  it('is nearest to itself, without a difference', () => {
    const nearest = findNearest(pair(folder), scripts);
    expect(namesOf(nearest)).toContain(folder);
    expect(nearest).toMatchObject({ differences: [], values: [], differingStates: [] });
  });

  it('is recognised written in another manner: case, blanks, quotes, comments, LF', () => {
    const rewritten = pair(folder, (text) =>
      text
        .replaceAll('\r\n', '\n')
        .replace(/^rem.*\n/gm, '')
        .replace(
          /^IF "(.*?)" == "(.*?)" GOTO (\w+)$/gm,
          (_, left: string, right: string, to: string) =>
            `if "${left}"=="${right}"  goto ${to.toLowerCase()}`,
        )
        .replace(/^ARMLOAD(\.EXE)? /gim, 'armload.exe '),
    );
    const nearest = findNearest(rewritten, scripts);
    expect(namesOf(nearest)).toContain(folder);
    expect(nearest).toMatchObject({ differences: [], differingStates: [] });
  });
});

describe('a form server of the reader’s', () => {
  const folder = 'form-server/single/sqlserver';

  it('with own values is the same script', () => {
    const params = scriptOf(folder, 'start').rendered.lines.flatMap(({ segments }) =>
      segments.flatMap(({ param }) => param ?? []),
    );
    const watchId = params.find((id) => id.includes('watch'));
    if (watchId === undefined) throw new Error('no watch id');
    const values = new Map([[watchId, 'MyWatch']]);
    const changed = (['start', 'stop'] as const).map((role) =>
      own(renderedText(withValues(scriptOf(folder, role).rendered, values), '\r\n'), role),
    );
    const nearest = findNearest(changed, scripts);
    expect(nameOf(nearest)).toBe(folder);
    expect(nearest?.differences).toEqual([]);
    expect(nearest?.differingStates).toEqual([]);
    expect(nearest?.values).toMatchObject([{ param: watchId, own: ['MyWatch'] }]);
  });

  it('with three changes has three differences, each at its place', () => {
    const start = textOf(folder, 'start')
      .replace('ARMLOAD', 'ARMLOD')
      .replace(/^IF "%ARMS_DISK%".*\r\n/m, '');
    const stop = textOf(folder, 'stop').replace(/^net stop MSSQLServer\r\n/m, '$&ARMSLEEP 99\r\n');
    const nearest = findNearest([own(start, 'start'), own(stop, 'stop')], scripts);
    expect(nameOf(nearest)).toBe(folder);
    expect(
      nearest?.differences.map(({ role, kind, ownText, publishedText }) => [
        role,
        kind,
        ownText,
        publishedText,
      ]),
    ).toMatchObject([
      ['start', 'published', undefined, 'IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK'],
      ['start', 'changed', expect.stringMatching(/^ARMLOD /), expect.stringMatching(/^ARMLOAD /)],
      ['stop', 'own', 'ARMSLEEP 99', undefined],
    ]);
    expect(nearest?.differingStates.length).toBeGreaterThan(0);
  });

  it('is found by one script alone', () => {
    expect(nameOf(findNearest([own(textOf(folder, 'stop'), 'stop')], scripts))).toBe(folder);
  });
});

it('finds nothing near a text that runs nothing alike', () => {
  expect(findNearest([own('dir\r\ncopy a b\r\n', 'start')], scripts)).toBeUndefined();
  expect(findNearest([], scripts)).toBeUndefined();
});
