import { describe, expect, it } from 'vitest';
import { clusterStates } from '../../batch';
import { splitProgramArguments } from '../../batch/interpreter/arguments';
import { simulate, subjectOf } from '../simulate';
import { wordsOfText } from '../words';
import { describeCommand } from './describe-command';
import { describeStep } from './describe-step';
import { explainWords } from './explain-words';

function explained(command: string): string[] {
  return explainWords(wordsOfText(command)).map(
    ({ text, name, meaning, usage }) =>
      `${text} | ${name ?? ''} | ${meaning ?? (usage === undefined ? '?' : `例 ${usage}`)}`,
  );
}

describe('explainWords', () => {
  it('tells what each word of a command is', () => {
    expect(explained('ARMLOAD.EXE ID /S /M "My Service"')).toEqual([
      'ARMLOAD.EXE |  | サービスかプログラムを起動し、監視 ID を付けて監視します。start.bat に書きます',
      'ID | 監視 ID | クラスタの中で一意の名前。半角英数字で 255 文字まで。大文字と小文字を区別しません。NEC_ で始まる名前は予約されています',
      '/S |  | サービスを監視します。監視中にサービスを停止すると、フェイルオーバーが発生します',
      '/M |  | 例 /S のすぐ後に書き、サービス名が続きます',
      'My Service | サービス名 | 起動するサービスの名前',
    ]);
  });

  it('reads values of options, and a command that another starts', () => {
    expect(explained('ARMLOAD ID /R 9 ARMRSP /PL 10.0.0.1 /A').slice(2)).toEqual([
      '/R |  | 起動し直す回数。1〜9',
      '9 | 回数 | 起動し直す回数。1〜9',
      'ARMRSP |  | リソースの異常を監視し、異常のときにフェイルオーバーさせます。ARMLOAD で起動します',
      '/PL |  | 例 コメントの例で 2 回。それぞれに IP アドレスが続きます',
      '10.0.0.1 | アドレス | 例 コメントの例で 2 回。それぞれに IP アドレスが続きます',
      '/A |  | 例 コメントの例で付きます',
    ]);
  });

  it('tells the two uses of one option apart', () => {
    expect(explained('ARMLOADC ID /W CONTINUE')[2]).toBe('/W |  | 監視の再開');
  });

  it('invents nothing for what it does not know', () => {
    expect(explained('foo /X bar')).toEqual(['foo |  | ?', '/X |  | ?', 'bar |  | ?']);
    expect(explained('ARMKILL ID /Z')[2]).toBe('/Z |  | ?');
  });
});

it.each([
  ['ARMLOAD ID /S /M Svc', 'サービス「Svc」を起動し、監視ID「ID」で監視します'],
  ['ARMKILL ID', '監視ID「ID」で起動したものを終了します'],
  ['net start MSSQLServer', 'データベースのサービス「MSSQLServer」を開始します（監視なし）'],
  ['net stop Svc', 'サービス「Svc」を停止します'],
  ['y:\\f\\sfoscmd S Shell', 'オンラインシェル「Shell」を起動します'],
  ['isql /Usa /P /i c:\\a.sql /o c:\\a.log', 'SQL Serverで「c:\\a.sql」を実行します'],
  ['svrmgr23 command=@c:\\a.sql', 'Oracleで「c:\\a.sql」を実行します'],
  ['ARMSLEEP 30', '30秒待ちます'],
  ['ARMBCAST /MSG "起動中" /A', 'メッセージ「起動中」を送ります'],
  ['foo bar', '「foo」を実行します'],
])('says in a sentence what %s does', (command, sentence) => {
  expect(describeCommand(splitProgramArguments(command))).toBe(sentence);
});

it('says of each line passed what it does', () => {
  const subject = subjectOf(
    [
      'IF "%ARMS_EVENT%" == "RECOVER" GOTO R',
      'IF "%ARMS_DISK%" == "SUCCESS" GOTO NEXT',
      ':NEXT',
      'set ORACLE_SID=DB1',
      'IF NOT "%ARMS_SERVER%" == "OTHER" net start A',
      'GOTO EXIT',
      ':EXIT',
      'exit',
    ].join('\n'),
    'start.bat',
  );
  const [state] = clusterStates;
  if (state === undefined) throw new Error('no state');
  expect(simulate(subject, state).steps.map((step) => describeStep(step).join('。'))).toEqual([
    '「"START" == "RECOVER"」は成り立ちません。次の行へ進みます',
    '「"SUCCESS" == "SUCCESS"」は成り立ちます。「NEXT」へ移ります',
    'ラベル「NEXT」を通ります',
    '環境変数「ORACLE_SID」に「DB1」を設定します',
    '「NOT "HOME" == "OTHER"」は成り立ちます。サービス「A」を開始します（監視なし）',
    '「EXIT」へ移ります',
    'ラベル「EXIT」を通ります',
    'スクリプトを終わります',
  ]);
});
