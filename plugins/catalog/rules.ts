import { rules } from '../../src/batch/linter';
import type { TouchingRule } from '../../src/content/pages';
import { isExceptionFor, lintExceptions } from '../../src/definitions/lint-exceptions';
import type { FileDefinition } from '../../src/definitions/schema/file';
import guideLint from './guide-lint.json';

/** The rules that see a fault of the guides' listings, by pair and erratum (tests/fidelity records it). */
type GuideLint = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * The rules that have something to do with files: they see what was put right in them, or their finding
 * stays in them with a reason.
 *
 * @param files the files of one page
 * @param recorded by pair of scripts, `<product>/<variant>`
 * @returns in the order of the rules
 */
export function rulesOf(
  files: readonly FileDefinition[],
  recorded: GuideLint = guideLint,
): readonly TouchingRule[] {
  const folders = new Set(files.map(({ product, variant }) => `${product}/${variant}`));
  const errata = new Set(files.flatMap((file) => file.errata));
  const faults = [...folders]
    .flatMap((folder) => Object.entries(recorded[folder] ?? {}))
    .filter(([erratum]) => errata.has(erratum));
  return rules.flatMap(({ id, level, title }) => {
    const seen = faults.filter(([, seeing]) => seeing.includes(id)).map(([erratum]) => erratum);
    const kept = lintExceptions.find(
      (exception) =>
        exception.rule === id &&
        files.some((file) => file.file.endsWith('.bat') && isExceptionFor(exception, file.id)),
    );
    if (seen.length === 0 && kept === undefined) return [];
    return [{ id, level, title, errata: [...new Set(seen)], ...(kept && { kept: kept.reason }) }];
  });
}
