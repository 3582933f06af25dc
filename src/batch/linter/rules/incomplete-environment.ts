import type { ScriptRule } from '../rule';

const needed = ['ALROOT', 'ALSERVICE', 'ALPROC', 'ALSOCKET'];

export const incompleteEnvironment: ScriptRule = {
  id: 'incomplete-environment',
  scope: 'script',
  level: 'error',
  title: 'StarOffice の環境変数がそろっていない',
  consequence:
    'al2stop などのコマンドが、意図したサーバとは別のサーバに対して働き、その環境を壊すことがあります。',
  reason:
    'マルチスタンバイ型では ALROOT、ALSERVICE、ALPROC、ALSOCKET の4つでサーバを区別します。1.5.1 のサーバ2の例は ALSERVICE が SERVICE になっています。',
  sources: [
    { guide: 'staroffice', section: '1.2.2' },
    { guide: 'staroffice', section: '1.5.1' },
  ],
  exception: 'シングルスタンバイ型では、設定なしで働きます。',
  problem: {
    text: String.raw`set SERVICE=StarOffice Server2
set ALPROC=alw2
set ALSOCKET=al2
set ALROOT=E:\SO2
%ALROOT%\bin\al2stop /q
`,
  },
  correct: {
    text: String.raw`set ALSERVICE=StarOffice Server2
set ALPROC=alw2
set ALSOCKET=al2
set ALROOT=E:\SO2
%ALROOT%\bin\al2stop /q
`,
  },
  *check({ statements }) {
    const set = statements.filter((statement) => statement.kind === 'set');
    const names = new Set(set.map(({ name }) => name.text.toUpperCase()));
    const [first] = set.filter(({ name }) => needed.includes(name.text.toUpperCase()));
    if (first === undefined) return;
    for (const name of needed.filter((wanted) => !names.has(wanted))) {
      yield {
        range: first.range,
        message: `${name} を設定していません`,
        hint: `set ${name}=… の行を加えてください`,
      };
    }
  },
};
