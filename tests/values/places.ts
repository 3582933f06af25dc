import { lineText, type RenderedLine } from '../../src/batch';
import { definitions } from '../../src/definitions';
import { renderWith, type Parameter, type ParameterType } from '../../src/values';
import { structureOf } from './structure';

/** A statement of the site in which a parameter stands. */
export interface Place {
  readonly parameter: Parameter;
  readonly language: string;
  readonly line: RenderedLine;
  /** The line with another value in the parameter's place. */
  readonly textWith: (value: string) => string;
  /** The structure that the line must have with this value: that of a harmless one, the value apart. */
  readonly structureWith: (value: string) => string;
}

/**
 * A value of the type that stands nowhere else, to see where the value goes.
 *
 * @param number tells the parameters of one text apart; below 1000
 */
export function markerOf(type: ParameterType, number: number): string {
  const three = String(number).padStart(3, '0');
  switch (type) {
    case 'drive':
      return 'Q:';
    case 'path':
      return `Q:\\QZXJ${three}`;
    case 'ipv4':
      return `203.0.113.${100 + (number % 100)}`;
    case 'port':
      return `61${three}`;
    case 'seconds':
      return String(7000 + number);
    case 'sid':
      return `QZXJ${three}`;
    default:
      return `QZXJ${three}QZXJ`;
  }
}

/** A value as JSON has it inside a string. */
export function inJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** Every place of every parameter of a type, each different statement once. */
export function placesOf(type: ParameterType): readonly Place[] {
  const places = new Map<string, Place>();
  for (const file of definitions.files.values()) {
    for (const line of file.render(definitions.defaults).lines) {
      for (const id of new Set(line.segments.map(({ param }) => param))) {
        const parameter = id === undefined ? undefined : definitions.parameters.get(id);
        if (parameter?.type !== type) continue;
        const key = `${file.language} ${parameter.id} ${lineText(line)}`;
        if (!places.has(key)) places.set(key, placeOf(parameter, file.language, line));
      }
    }
  }
  return [...places.values()];
}

function placeOf(parameter: Parameter, language: string, line: RenderedLine): Place {
  const textWith = (value: string): string => {
    const own = (id: string) => (id === parameter.id ? value : undefined);
    return lineText(renderWith({ lines: [line] }, own, language).lines[0] ?? line);
  };
  const marker = markerOf(parameter.type, 0);
  const written = (value: string) =>
    inJson(language === 'reg' ? value.replaceAll('\\', '\\\\') : value);
  const parts = structureOf(textWith(marker), language).split(written(marker));
  if (parts.length < 2)
    throw new Error(`The marker of ${parameter.id} is not in ${lineText(line)}.`);
  return {
    parameter,
    language,
    line,
    textWith,
    structureWith: (value) => parts.join(written(value)),
  };
}
