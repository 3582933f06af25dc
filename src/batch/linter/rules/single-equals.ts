import type { ScriptRule } from '../rule';
import { search } from '../search';

export const singleEquals: ScriptRule = {
  id: 'single-equals',
  scope: 'script',
  level: 'error',
  title: 'IF の比較が = 一つになっている',
  consequence:
    '構文の誤りとして、スクリプトがその行で終わります。終了スクリプトでは ARMKILL まで到達しません。',
  reason:
    'cmd.exe の IF の比較は == です。ガイドのマルチスタンバイ型サーバ2の終了スクリプトに、= 一つの行が4行あります。',
  sources: [{ guide: 'staroffice', section: '1.4.2' }],
  exception: '例外はありません。',
  problem: {
    text: String.raw`IF "%ARMS_DISK%" = "FAILURE" GOTO ERROR_DISK
:ERROR_DISK
`,
  },
  correct: {
    text: String.raw`IF "%ARMS_DISK%" == "FAILURE" GOTO ERROR_DISK
:ERROR_DISK
`,
  },
  *check(script) {
    for (const { match, range } of search(
      script,
      /^\s*@?if\s+(?:\/i\s+)?(?:not\s+)?(?:"[^"]*"|[^\s="]+)\s*(?<equals>=)(?!=)/i,
    )) {
      const offset = range.start.offset + match[0].length - 1;
      const equals = script.program.source.rangeOf(offset, offset + 1);
      yield {
        range: equals,
        message: 'IF の比較が「=」一つです',
        hint: '「==」にしてください',
        fix: [{ range: equals, text: '==' }],
      };
    }
  },
};
