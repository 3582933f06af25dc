import { defineTable, plain } from '../schema/table';

/** Names of StarOffice21 products that the guide gives as examples (introduction). */
export const starOffice21Names = defineTable({
  id: 'webinterface/staroffice21-names',
  caption: 'StarOffice21 での製品名の例',
  columns: ['このサイトとガイドの名前', 'StarOffice21 での名前'],
  rows: [
    [plain('StarOffice サーバ'), plain('StarOffice21/ベースサーバ')],
    [plain('WEBINTERFACE (基本)'), plain('WEBACCESS for ベース')],
  ],
});
