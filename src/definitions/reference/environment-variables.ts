import type { Source } from '../schema/source';

/** What an environment variable of the scripts holds, as far as the guides say. */
export interface VariableFact {
  readonly name: string;
  readonly meaning: string;
  /** Absent where the meaning is our conclusion; `because` then says from what. */
  readonly source?: Source;
  readonly because?: string;
}

const staroffice = (section: string): Source => ({ guide: 'staroffice', section });

/** Variables in the order of a reader's need: those of the cluster software first. */
export const variableFacts: readonly VariableFact[] = [
  {
    name: 'ARMS_EVENT',
    meaning: '起動要因。スクリプトが呼ばれた理由です',
    source: staroffice('1.4.1'),
  },
  {
    name: 'ARMS_DISK',
    meaning: '切替パーティションの接続の結果',
    source: staroffice('1.4.1'),
  },
  {
    name: 'ARMS_SERVER',
    meaning: 'サーバのプライオリティ。最高プライオリティサーバかどうかです',
    source: staroffice('1.4.1'),
  },
  {
    name: 'ALROOT',
    meaning: 'StarOffice サーバのインストールディレクトリ',
    source: staroffice('2.2.3'),
  },
  {
    name: 'ALSERVICE',
    meaning: '運用コマンドの対象にする StarOffice サーバのサービス名',
    source: staroffice('1.7'),
  },
  {
    name: 'ALPROC',
    meaning: 'StarOffice サーバのプロセスの名前',
    because: '変数の名前と、同じ値を渡す起動オプション /P から',
  },
  {
    name: 'ALSOCKET',
    meaning: 'StarOffice サーバのソケットの名前',
    because: '変数の名前と、同じ値を渡す起動オプション /S から',
  },
  {
    name: 'PATH',
    meaning: 'コマンドを探すフォルダ。alenv のファイルが、運用コマンドのフォルダを加えます',
    source: staroffice('1.2.2'),
  },
  {
    name: 'ORACLE_SID',
    meaning: 'Oracle のサーバマネージャが対象にするデータベースの SID',
    because: 'サーバマネージャを呼ぶ直前に、そのデータベースの SID を設定しているため',
  },
  {
    name: 'fsroot',
    meaning: 'フォーラムサーバのインストール先ディレクトリ。ガイドがパスを書くための記号です',
    source: staroffice('7.3.2'),
  },
];
