import * as z from 'zod';
import type { ParameterReference } from './template';
import { plainTextSchema } from './template-schema';

/**
 * What a value must look like, by type. Later the reader's own values pass the same gate, so the
 * patterns allow what a type can be and refuse the rest; they never escape.
 */
const patterns = {
  drive: /^[A-Za-z]:$/,
  path: /^[A-Za-z]:(\\[A-Za-z0-9_\-.]+( [A-Za-z0-9_\-.]+)*)+$/,
  host: /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
  ipv4: /^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/,
  service: /^[A-Za-z0-9_\-.]+( [A-Za-z0-9_\-.]+)*$/,
  watchId: /^(?!NEC_)[A-Za-z0-9_]{1,255}$/i,
  sid: /^[A-Za-z][A-Za-z0-9]{0,7}$/,
  /** A program of a product whose name differs between versions. */
  program: /^[A-Za-z0-9_]+$/,
  /** A name without a meaning to the system, e.g. that of a process or a socket. */
  name: /^[A-Za-z0-9_]+$/,
  password: /^[A-Za-z0-9_]+$/,
  port: /^[1-9]\d{0,4}$/,
  shell: /^[A-Za-z0-9_]+$/,
  database: /^[A-Za-z][A-Za-z0-9_]*$/,
  seconds: /^[1-9]\d{0,3}$/,
} as const;

export type ParameterType = keyof typeof patterns;

export const parameterSchema = z
  .strictObject({
    /** `<product>/<name>` */
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    type: z.enum(Object.keys(patterns) as [ParameterType, ...ParameterType[]]),
    /** What the reader calls it. */
    label: z.string().min(1),
    /** The guide's own value. */
    default: plainTextSchema,
    /** For a path: the parameter of the drive that it lies on. */
    on: z.string().optional(),
    /** True when the guide gives a word in place of a value, e.g. 仮想ホスト名: readers must put in theirs. */
    placeholder: z.boolean().optional(),
    /** True when prose holds the default as an ordinary word, too, e.g. the name of a product. */
    ordinaryWord: z.boolean().optional(),
  })
  .superRefine((parameter, context) => {
    if (parameter.placeholder === true) return;
    if (!patterns[parameter.type].test(parameter.default)) {
      context.addIssue({
        code: 'custom',
        path: ['default'],
        message: `${JSON.stringify(parameter.default)} is no ${parameter.type}`,
      });
    }
  });
export type Parameter = z.infer<typeof parameterSchema>;

/**
 * States the parameters of a product.
 *
 * @param product slug of the product; it becomes the first part of each id
 * @param definitions name → type, label, default
 * @returns the same names; each value is a parameter and can stand in a template
 * @throws {z.ZodError} when a default does not fit its type
 */
export function defineParameters<Name extends string>(
  product: string,
  definitions: Readonly<Record<Name, Omit<Parameter, 'id'>>>,
): Readonly<Record<Name, Parameter & ParameterReference>> {
  const entries = Object.entries<Omit<Parameter, 'id'>>(definitions).map(([name, definition]) => {
    const id = `${product}/${kebab(name)}`;
    return [name, { ...parameterSchema.parse({ id, ...definition }), param: id }];
  });
  return Object.fromEntries(entries) as Record<Name, Parameter & ParameterReference>;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
