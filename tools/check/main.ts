/** `npm run check -- start.bat stop.bat`: see help.ts. */

import { check } from './check';

const { output, errors, exitCode } = check(process.argv.slice(2), process.stdout.isTTY === true);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
