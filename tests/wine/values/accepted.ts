import { lineText } from '../../../src/batch';
import { definitions } from '../../../src/definitions';
import type { ParameterType } from '../../../src/values';
import { placesOf } from '../../values/places';
import { randomFrom } from '../../values/random';
import { acceptedValue } from '../../values/scripts';
import type { Packed } from './pack';

/** The forms that statements have, for types that stand in no command of a batch file. */
const otherForms: readonly ((value: string) => string)[] = [
  (value) => `ARMKILL ${value}`,
  (value) => `set ALROOT=${value}`,
  (value) => `ARMBCAST /MSG "${value}" /A`,
  (value) => `ARMLOAD ${value} /S /M "StarOffice Server"`,
];

interface Form {
  readonly textWith: (value: string) => string;
  readonly comment: boolean;
}

/** The workspace keeps its files and its stubs on these drives. */
const ownDrives = /^[rs]:/i;

/**
 * Values that the gate takes, in the statements that they stand in: one type after the other, one statement
 * after the other.
 *
 * @param count how many
 * @param seed equal seeds give equal values
 */
export function acceptedValues(count: number, seed: number): Packed[] {
  const random = randomFrom(seed);
  const types = [...new Set([...definitions.parameters.values()].map(({ type }) => type))];
  const forms = new Map(types.map((type) => [type, formsOf(type)]));
  return Array.from({ length: count }, (_, index): Packed => {
    const type = types[index % types.length] as ParameterType;
    const ofType = forms.get(type) ?? [];
    const form = ofType[Math.floor(index / types.length) % ofType.length] as Form;
    for (;;) {
      const value = acceptedValue(type, random);
      if (!ownDrives.test(value)) {
        return { value, statement: form.textWith(value), comment: form.comment };
      }
    }
  });
}

function formsOf(type: ParameterType): readonly Form[] {
  const published = placesOf(type)
    .filter(({ language }) => language === 'bat')
    .map(({ textWith, line }): Form => ({ textWith, comment: /^rem\b/i.test(lineText(line)) }));
  return published.some(({ comment }) => !comment)
    ? published
    : [...published, ...otherForms.map((textWith): Form => ({ textWith, comment: false }))];
}
