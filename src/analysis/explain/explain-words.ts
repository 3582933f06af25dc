import { programName } from '../../batch/linter/action';
import type { Confidence } from '../../definitions/reference/fact-source';
import type { Word } from '../words';
import { factOf } from './command-facts';
import type { CommandFact, PartFact } from './facts';

/** What a word of a command line is. */
export interface ExplainedWord {
  readonly text: string;
  /** What it is called, e.g. 監視 ID; absent for an option that stands for itself. */
  readonly name?: string;
  /** Absent where no source says what it means. */
  readonly meaning?: string;
  /** How the guides use it. */
  readonly usage?: string;
  readonly confidence?: Confidence;
  /** Ids of the parameters whose values stand in it. */
  readonly params: readonly string[];
}

/**
 * Explains a command line word by word. A word of which nothing is known has neither meaning nor usage.
 *
 * @param words the command word first
 */
export function explainWords(words: readonly Word[]): readonly ExplainedWord[] {
  const [command, ...operands] = words;
  if (command === undefined) return [];
  const fact = factOf(programName(command.text));
  if (fact === undefined) return words.map((word) => explained(word));
  return [
    explained(command, { meaning: fact.does, confidence: fact.confidence }),
    ...explainOperands(operands, fact),
  ];
}

function explainOperands(words: readonly Word[], fact: CommandFact): ExplainedWord[] {
  const result: ExplainedWord[] = [];
  let place = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    // ARMLOAD starts another command of the cluster software: a command line of its own.
    if (/^arm[a-z]+(\.exe)?$/i.test(word.text) && factOf(programName(word.text)) !== undefined) {
      return [...result, ...explainWords(words.slice(index))];
    }
    if (/^\/\w/.test(word.text)) {
      const value = words[index + 1];
      const part = optionOf(fact, word.text, value?.text);
      const valueName = part?.option === undefined ? undefined : part.part.split(' ')[1];
      result.push(explained(word, part));
      if (part === undefined || valueName === undefined || value === undefined) continue;
      result.push(explained(value, part, valueName.replaceAll('"', '')));
      index += 1;
      continue;
    }
    const name = fact.operands[Math.min(place, fact.operands.length - 1)];
    place += 1;
    const part = fact.parts.find((candidate) => candidate.part === name);
    result.push(explained(word, part, name?.replaceAll('"', '')));
  }
  return result;
}

/** The option's part; where several have the same option, the one that its value names. */
function optionOf(fact: CommandFact, option: string, value = ''): PartFact | undefined {
  const found = fact.parts.filter(
    (part) => (part.option ?? part.part).toUpperCase() === option.toUpperCase(),
  );
  const exact = `${option} ${value}`.toUpperCase();
  return found.find((part) => part.part.toUpperCase() === exact) ?? found[0];
}

function explained(
  word: Word,
  part?: Pick<PartFact, 'meaning' | 'usage' | 'confidence'>,
  name?: string,
): ExplainedWord {
  return {
    text: word.text,
    ...(name !== undefined && { name }),
    ...(part?.meaning !== undefined && { meaning: part.meaning }),
    ...(part?.usage !== undefined && { usage: part.usage }),
    ...(part !== undefined && { confidence: part.confidence }),
    params: [...new Set(word.pieces.flatMap(({ param }) => param ?? []))],
  };
}
