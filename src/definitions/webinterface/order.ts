import type { SampleSteps } from '../failover-script/sample';
import type { Step } from '../schema/step';
import { defineTable, type TableText } from '../schema/table';
import { variants } from './steps';

type Role = 'start' | 'stop';

/** A step and the servers that take it. */
interface Taken {
  readonly step: Step;
  readonly on: 'both' | 'home' | 'other';
}

/** The steps of both servers in one order; a step of the other server alone follows its predecessor there. */
export function merge({ home, other }: SampleSteps): Taken[] {
  const both = (step: Step, of: readonly Step[]): boolean => of.some(({ id }) => id === step.id);
  const taken: Taken[] = home.map((step) => ({ step, on: both(step, other) ? 'both' : 'home' }));
  other.forEach((step, index) => {
    if (both(step, home)) return;
    const next = other.slice(index + 1).find((later) => both(later, home));
    const place = taken.findIndex((each) => each.step.id === next?.id);
    taken.splice(place < 0 ? taken.length : place, 0, { step, on: 'other' });
  });
  return taken;
}

const servers = {
  both: '',
  home: ' (最高プライオリティサーバだけ)',
  other: ' (それ以外のサーバだけ)',
} as const;

/** What a step does, in a cell. */
function cell({ step, on }: Taken): TableText[] {
  const suffix = servers[on];
  switch (step.kind) {
    case 'start-service':
      return [{ text: step.service, code: true }, { text: [`を開始${suffix}`] }];
    case 'stop-service':
      return [{ text: step.service, code: true }, { text: [`を停止${suffix}`] }];
    case 'load-service':
      return [
        { text: step.service, code: true },
        { text: ['を監視 ID '] },
        { text: step.watchId, code: true },
        { text: [`で起動${suffix}`] },
      ];
    case 'kill':
      return [
        { text: ['監視 ID '] },
        { text: step.watchId, code: true },
        { text: [`を終了${suffix}`] },
      ];
    case 'online-shell':
      return [
        { text: ['オンラインシェル '] },
        { text: step.shell, code: true },
        { text: [`を終了${suffix}`] },
      ];
    case 'run-isql':
      return [{ text: step.input, code: true }, { text: [`を実行${suffix}`] }];
    case 'sleep':
      return [{ text: [...step.seconds, `秒待つ${suffix}`] }];
    default:
      throw new RangeError(`the order of ${step.kind} has no words`);
  }
}

/** What the scripts of 6.2 do, in their order, side by side. */
function orderTable(role: Role, caption: string) {
  const columns = Object.values(variants);
  const orders = columns.map((variant) => merge(variant[role]).map(cell));
  const length = Math.max(...orders.map((order) => order.length));
  return defineTable({
    id: `webinterface/${role}-order`,
    caption,
    columns: ['順番', ...columns.map(({ name, section }) => `${name} (${section})`)],
    rows: Array.from({ length }, (_, row) => [
      [{ text: [String(row + 1)] }],
      ...orders.map((order) => order[row] ?? [{ text: ['—'] }]),
    ]),
  });
}

export const orderTables = [
  orderTable('start', '開始スクリプトの処理の順番'),
  orderTable('stop', '終了スクリプトの処理の順番'),
];
