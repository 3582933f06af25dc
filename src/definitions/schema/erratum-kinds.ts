/** What can be wrong in a guide, in the order in which lists show it. */
export const erratumKinds = {
  typo: '誤記',
  'wrong-reference': '参照の誤り',
  inconsistency: '食い違い',
  omission: '記載の不足',
  hazard: 'そのまま実行すると危険',
} as const;
export type ErratumKind = keyof typeof erratumKinds;
