import * as z from 'zod';
import { templateSchema } from './template-schema';

/**
 * What a script does, one step each. The spelling of the command, its options and its quotes are the
 * renderer's business; a step states the intent and its values.
 */

const common = {
  /** Unique within its branch; `<region>/<id>` names the step in the whole script. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** True when the guide adds this step to a script that exists already. */
  inserted: z.boolean().optional(),
  /** True when the guide gives it as an example only: it is rendered as a comment and never runs. */
  example: z.boolean().optional(),
  /** Comment lines that stand before the step. */
  comment: z.array(z.string()).optional(),
};

export const stepSchema = z.discriminatedUnion('kind', [
  /** Sends a message: `ARMBCAST /MSG "…" /A`. */
  z.strictObject({ kind: z.literal('broadcast'), ...common, message: templateSchema }),
  /** Starts a service and watches it: `ARMLOAD <watch id> /S /M <service>`. */
  z.strictObject({
    kind: z.literal('load-service'),
    ...common,
    watchId: templateSchema,
    service: templateSchema,
  }),
  /** Starts a program and watches it with a retry limit: `ARMLOAD <watch id> /R n /H n <program>`. */
  z.strictObject({
    kind: z.literal('load-program'),
    ...common,
    watchId: templateSchema,
    retries: z.int().min(1).max(9),
    hours: z.int().min(1).max(24),
    program: z.string(),
    arguments: z.array(templateSchema),
  }),
  /** Ends the watch and stops what was loaded: `ARMKILL <watch id>`; `timeout` is `/T`. */
  z.strictObject({
    kind: z.literal('kill'),
    ...common,
    watchId: templateSchema,
    timeout: z.int().min(0).optional(),
  }),
  /** `net start <service>` */
  z.strictObject({ kind: z.literal('start-service'), ...common, service: templateSchema }),
  /** `net stop <service>` */
  z.strictObject({ kind: z.literal('stop-service'), ...common, service: templateSchema }),
  /** Starts or stops an online shell: `<folder>\sfoscmd S|K <shell>`. */
  z.strictObject({
    kind: z.literal('online-shell'),
    ...common,
    action: z.enum(['start', 'stop']),
    folder: templateSchema,
    shell: templateSchema,
  }),
  /** Sets an environment variable for the commands after it: `set NAME=value`. */
  z.strictObject({
    kind: z.literal('set-variable'),
    ...common,
    name: z.string().regex(/^[A-Z_]+$/),
    value: templateSchema,
  }),
  /** Runs an SQL file on SQL Server: `<isql> /Usa /P /i <file> /o <log>`. */
  z.strictObject({
    kind: z.literal('run-isql'),
    ...common,
    program: templateSchema,
    input: templateSchema,
    output: templateSchema,
  }),
  /** Runs an SQL file on Oracle: `<server manager> command=@<file>`. */
  z.strictObject({
    kind: z.literal('run-server-manager'),
    ...common,
    program: templateSchema,
    input: templateSchema,
  }),
  /** `ARMSLEEP <seconds>` */
  z.strictObject({ kind: z.literal('sleep'), ...common, seconds: templateSchema }),
  /** `ARMLOG "…"` */
  z.strictObject({ kind: z.literal('log'), ...common, message: templateSchema }),
]);

export type Step = z.infer<typeof stepSchema>;
