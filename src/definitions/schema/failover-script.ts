import * as z from 'zod';
import { stepSchema } from './step';
import { templateSchema } from './template-schema';

/** What a server does on an event: the highest-priority server, and any other. */
const branchesSchema = z.strictObject({
  /** Steps on both servers, after the disk check and before the priority check. */
  before: z.array(stepSchema).default([]),
  home: z.array(stepSchema),
  other: z.array(stepSchema),
});
export type Branches = z.infer<typeof branchesSchema>;

/**
 * A start or stop script: what it does on each event. The checks of event, disk and server, the
 * labels and the error paths are the same in every script and are written once, by the renderer.
 */
export const failoverScriptSchema = z
  .strictObject({
    role: z.enum(['start', 'stop']),
    /** Comment lines at the head of the file. */
    header: z.array(z.string()).min(1),
    /** How this product's guide spells the commands. */
    commands: z.strictObject({ load: z.string(), kill: z.string(), broadcast: z.string() }),
    start: branchesSchema,
    failover: branchesSchema,
    /** Steps after the server has come back; only start.bat receives the event RECOVER. */
    recover: z.array(stepSchema).optional(),
    /** Broadcasts of the error paths. */
    diskErrorMessage: templateSchema,
    notRunningMessage: templateSchema,
    /** Whether `exit` follows the label `:EXIT`. */
    endsWithExit: z.boolean(),
  })
  .superRefine((script, context) => {
    if ((script.role === 'start') !== (script.recover !== undefined)) {
      context.addIssue({
        code: 'custom',
        path: ['recover'],
        message: 'start.bat handles RECOVER, stop.bat never receives it',
      });
    }
  });
export type FailoverScript = z.infer<typeof failoverScriptSchema>;
export type FailoverScriptInput = z.input<typeof failoverScriptSchema>;
