import type { Source } from '../schema/source';

/** Services that a guide calls by the same name in scripts and in the サービス window. */
export const displayNames: readonly { readonly name: string; readonly source: Source }[] = [
  { name: 'StarOffice Server', source: { guide: 'staroffice', section: '1.2.1' } },
  { name: 'StarOffice Server2', source: { guide: 'staroffice', section: '1.2.2' } },
  { name: 'StarOffice FormServer', source: { guide: 'staroffice', section: '4.2.1' } },
  { name: 'StarOffice Forum Server', source: { guide: 'staroffice', section: '7.3.2' } },
];
