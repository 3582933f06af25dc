import { describe, expect, it } from 'vitest';
import { scriptCollection } from '../../plugins/script-tools/collection';
import { checkReport } from '../support/check-report';
import { damagedScripts, type DamagedScripts } from '../support/damaged-scripts';
import { packCollection } from '../../src/analysis/published-script';
import { definitions } from '../../src/definitions';
import { encodeCp932 } from '../../src/encoding/cp932';
import { Answerer } from '../../src/components/check/worker/answer';
import type {
  Analysis,
  Answers,
  OwnFile,
  OwnFiles,
  Question,
} from '../../src/components/check/worker/protocol';

const answerer = new Answerer();
answerer.answer({ kind: 'prepare', scripts: packCollection(scriptCollection(definitions)) });

function ask<Kind extends Question['kind']>(
  question: Extract<Question, { kind: Kind }>,
): Answers[Kind] {
  return answerer.answer(question) as Answers[Kind];
}

function read(bytes: Uint8Array, name: string): OwnFile {
  const answer = ask<'read'>({ kind: 'read', bytes: new Uint8Array(bytes) });
  if ('unreadable' in answer) throw new Error(answer.unreadable);
  return { ...answer, name };
}

function filesOf({ files }: DamagedScripts): OwnFiles {
  return { start: read(files.start, 'start.bat'), stop: read(files.stop, 'stop.bat') };
}

function rulesIn({ files }: Analysis): string[] {
  return files.flatMap(({ role, findings }) => findings.map(({ ruleId }) => `${role} ${ruleId}`));
}

describe.each(damagedScripts)('$name', (damaged) => {
  const files = filesOf(damaged);
  const analysis = ask<'analyze'>({ kind: 'analyze', files });

  it('is told by its rules', () => {
    expect(rulesIn(analysis)).toEqual(expect.arrayContaining([...damaged.rules]));
  });

  it('is told in these words', async () => {
    await expect(checkReport(analysis, files)).toMatchFileSnapshot(
      `damaged/${damaged.name.replaceAll(/[^a-z0-9]+/gi, '-')}.txt`,
    );
  });

  it('is compared with the script that it was', () => {
    const { nearest } = analysis;
    expect(`${nearest?.product}/${nearest?.variant}`).toBe(damaged.folder);
    if (damaged.differences >= 0) {
      expect(nearest?.differences).toHaveLength(damaged.differences);
    }
  });

  it('is mended as far as that is safe', () => {
    const fixed = ask<'fix'>({ kind: 'fix', files });
    const left = rulesIn(ask<'analyze'>({ kind: 'analyze', files: fixed }));
    const stays = damaged.rules.filter((rule) => left.includes(rule));
    if (damaged.isMended) expect(stays).toEqual([]);
    else expect(stays).not.toEqual([]);
  });
});

describe('Answerer', () => {
  it.each([
    [new Uint8Array([0x4d, 0x5a, 0, 1]), 'バイナリ'],
    [new Uint8Array([0xff, 0xfe, 0x41, 0]), 'UTF-16'],
    [new Uint8Array([0x81, 0xff, 0xfe, 0xa0]), 'CP932 でも UTF-8 でもありません'],
  ])('refuses bytes that are no script', (bytes, words) => {
    expect(ask<'read'>({ kind: 'read', bytes })).toEqual({
      unreadable: expect.stringContaining(words) as string,
    });
  });

  it('keeps the names that the reader gave', () => {
    const file = read(encodeCp932('exit\r\n', ''), 'start2.bat');
    expect(ask<'fix'>({ kind: 'fix', files: { start: file } }).start?.name).toBe('start2.bat');
  });

  it('gives CP932, or the place that CP932 cannot hold', () => {
    const encode = (text: string) => ask<'encode'>({ kind: 'encode', text, name: 'start.bat' });
    expect(encode('rem ソ\r\n')).toEqual(
      new Uint8Array([0x72, 0x65, 0x6d, 0x20, 0x83, 0x5c, 13, 10]),
    );
    expect(encode('rem\r\nrem \u00a5')).toEqual({ line: 2, character: '\u00a5' });
  });

  it('cuts what nobody can read', () => {
    const text = 'ARMLOD x\r\n'.repeat(1000);
    const file: OwnFile = { name: 'start.bat', text, encoding: 'cp932', byteOrderMark: false };
    const [analysis] = ask<'analyze'>({ kind: 'analyze', files: { start: file } }).files;
    expect(analysis?.findings.length).toBe(200);
    expect(analysis?.summary).toMatch(/エラー 1003/);
    expect(analysis?.groups[0]?.commands.length).toBe(200);
    expect(analysis?.groups[0]?.omitted).toBe(800);
  });
});
