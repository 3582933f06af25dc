import type { Outcome } from '../batch';

/** How a run ended, in a few words. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  end: '最後の行まで',
  exit: 'EXIT',
  budget: '終わらない',
  unsupported: '対応していない構文で中断',
  'syntax-error': '構文の誤りで中断',
  'missing-label': 'ラベルがなく中断',
};
