import { stepCommand } from '../failover-script/statements';
import { sleep, stopShell } from '../failover-script/steps';
import { watchCommands } from '../failover-script/watch-command';
import type { ProductDefinitions } from '../schema/product-definitions';
import type { Step } from '../schema/step';
import type { Values } from '../schema/template';
import { starOfficeServer } from '../server/services';
import { oracleLines } from './oracle-lines';
import { orderTables } from './order';
import { p } from './parameters';
import { scripts } from './scripts';
import { starOffice21Names } from './staroffice21';
import { shell } from './steps';

/** A line of the scripts that prose mentions. */
function line(step: Step) {
  return (values: Values) =>
    stepCommand(step, { load: 'ARMLOAD', kill: 'ARMKILL', broadcast: 'ARMBCAST' }, values);
}

const starOfficeWatch = watchCommands(starOfficeServer);

/** StarOffice/WEBINTERFACE: guide `staroffice`, chapter 6. */
export const webinterface: ProductDefinitions = {
  product: 'webinterface',
  parameters: Object.values(p),
  facts: {},
  files: [...scripts, oracleLines],
  tables: [...orderTables, starOffice21Names],
  commands: {
    'start-wait': line(sleep('wait', [p.startWait])),
    'stop-wait': line(sleep('wait', [p.stopWait])),
    'stop-shell': line(stopShell(shell)),
    'pause-star-office': starOfficeWatch.pause,
    'continue-star-office': starOfficeWatch.continue,
  },
};
