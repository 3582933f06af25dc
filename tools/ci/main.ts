/** `npx tsx tools/ci/main.ts <folder>`: prints how many tests passed and failed, over all reports. */

import { summarize } from './summary';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error(
    'The folder of the reports is missing\n  where: the command line\n' +
      '  hint: npx tsx tools/ci/main.ts <folder>',
  );
  process.exitCode = 1;
} else {
  console.log(summarize(folder));
}
