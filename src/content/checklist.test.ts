import { expect, it } from 'vitest';
import { checklistOf } from './checklist';
import { read, sample } from './test-support';

const source = `
## 準備 {/* #prepare */}

:::::procedure{#one}
::::step{#connect server="active" place="「サービス」ウィンドウ"}
ドライブ:value{of="drive"}に:cmd{of="stop"}で**つなぎます**:erratum{#server-sample}。

| 項目 | 値 |
|---|---|
| 先 | :value{of="folder"} |

::table{of="server/data"}

:::caution-entry[止まります]{#server-x severity="note" products="server" phase="構築"}
ここは手順ではありません。
:::
::::
:::::

:::::procedure{#two}
::::step{#next server="standby"}
- [続き](x)を見ます
::::
:::::
`;

const page = (text: string) => ({
  url: '/server/page/',
  title: '構築する',
  description: '',
  source: [],
  readings: [read(text, sample)],
  resolveLink: (href: string) => href,
});

it('reads the steps with server, place, values and files, without cautions', () => {
  expect(checklistOf(page(source), sample)).toEqual({
    url: '/server/page/',
    title: '構築する',
    sections: [
      {
        title: '準備',
        steps: [
          {
            id: 'connect',
            server: '現用系サーバ',
            place: '「サービス」ウィンドウ',
            lines: [
              [
                { text: 'ドライブ' },
                { text: 'y:', param: 'server/drive' },
                { text: 'にnet stopでつなぎます。' },
              ],
              [{ text: '先: ' }, { text: 'y:\\data', param: 'server/folder' }],
            ],
            files: ['server/single/data.reg'],
          },
          { id: 'next', server: '待機系サーバ', lines: [[{ text: '続きを見ます' }]], files: [] },
        ],
      },
    ],
  });
});

it('has nothing for a page without procedures', () => {
  expect(checklistOf(page('本文'), sample)).toBeUndefined();
});
