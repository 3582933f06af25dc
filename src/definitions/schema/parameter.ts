import * as z from 'zod';
import { parameterPatterns, parameterTypes } from './parameter-types';
import type { ParameterReference } from './template';
import { plainTextSchema } from './template-schema';

export const parameterSchema = z
  .strictObject({
    /** `<product>/<name>` */
    id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
    type: z.enum(parameterTypes),
    /** What the reader calls it. */
    label: z.string().min(1),
    /** The guide's own value. */
    default: plainTextSchema,
    /** For a path: the parameter of the drive that it lies on. */
    on: z.string().optional(),
    /** True when the guide gives a word in place of a value, e.g. 仮想ホスト名: readers must put in theirs. */
    placeholder: z.boolean().optional(),
    /** True when the places that it stands in have words of their own; the default is one of them. */
    varies: z.boolean().optional(),
    /** True when prose holds the default as an ordinary word, too, e.g. the name of a product. */
    ordinaryWord: z.boolean().optional(),
  })
  .superRefine((parameter, context) => {
    if (parameter.placeholder === true) return;
    if (!parameterPatterns[parameter.type].test(parameter.default)) {
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
