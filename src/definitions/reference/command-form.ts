import type { CommandUse } from './command-use';

/** Words that say what a command does, where others only say with what. */
const keywords: Readonly<Record<string, readonly string[]>> = {
  net: ['start', 'stop'],
  sfoscmd: ['S', 'K'],
  ARMLOADC: ['PAUSE', 'CONTINUE'],
};

/**
 * The form of a command line: its options and keywords as they stand, each stretch of other words as one
 * `…`, so that lines which differ in their values only have one form.
 *
 * In: `ARMLoad.EXE id_Base /S /M Nvbase`
 * Out: `ARMLOAD … /S /M …`
 */
export function commandForm({ name, operands }: Pick<CommandUse, 'name' | 'operands'>): string {
  const words = operands.map((word) => {
    if (/^[/-]\w/.test(word) || keywords[name]?.includes(word) === true) return word;
    // `command=@file` names what the value is for.
    return /^\w+=@?/.exec(word)?.[0].concat('…') ?? '…';
  });
  return [name, ...words.filter((word, index) => word !== '…' || words[index - 1] !== '…')].join(
    ' ',
  );
}

/** The options of a command line, in their order: words that begin with `/` or `-`. */
export function optionsOf({ operands }: Pick<CommandUse, 'operands'>): readonly string[] {
  return operands.filter((word) => /^[/-]\w/.test(word));
}
