/**
 * What the linter says of the guides' own listings: for each fault that readers are told of, whether a
 * rule sees it in a script that is put right but for this one fault.
 */

import path from 'node:path';
import { lintPair, lintScript, readScript, type LintDiagnostic } from '../../src/batch/linter';
import { canEncode, trailByte } from '../../src/encoding/characters';
import { listings } from './listings';
import { readListing } from './listing';
import { scriptText, type Listing } from './recording';

/** The record: the pages of the scripts show it, too. */
export const guideLintFile = path.resolve(__dirname, '../../plugins/catalog/guide-lint.json');

/** The rules that see a fault, by the pair of scripts and the erratum. */
export type GuideLint = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/**
 * Lints every pair of listings once for each erratum, with this fault left in.
 *
 * @param folder folder of the scanned guides
 */
export function deriveGuideLint(folder: string): GuideLint {
  const variants = [...new Set(listings.map(({ definition }) => variantOf(definition)))];
  return Object.fromEntries(
    variants.map((variant) => {
      const pair = listings.filter(({ definition }) => variantOf(definition) === variant);
      const errata = new Set(
        pair.flatMap(({ repairs }) => repairs.flatMap(({ erratum }) => erratum ?? [])),
      );
      const clean = counted(lint(pair, folder, undefined));
      return [
        variant,
        Object.fromEntries(
          [...errata].map((erratum) => {
            const found = [...counted(lint(pair, folder, erratum))].filter(
              ([key, count]) => count > (clean.get(key) ?? 0),
            );
            return [erratum, [...new Set(found.map(([key]) => key.split(' ')[1] ?? ''))].sort()];
          }),
        ),
      ];
    }),
  );
}

function variantOf(definition: string): string {
  return definition.replace(/\/[^/]+$/, '');
}

/** @param left the erratum whose repairs are left out */
function lint(
  pair: readonly Listing[],
  folder: string,
  left: string | undefined,
): readonly LintDiagnostic[] {
  const scripts = pair.map((listing) => {
    const repairs = listing.repairs.filter(
      ({ erratum }) => erratum === undefined || erratum !== left,
    );
    let text: string;
    try {
      text = scriptText(readListing(folder, listing), listing, repairs);
    } catch {
      // The rule by which the script is derived does not fit the listing with its fault.
      text = scriptText(readListing(folder, listing), listing);
    }
    // The scan has U+00A5 for every backslash; that is noise, also inside of what an erratum puts right.
    return readScript(text.replaceAll('\n', '\r\n').replace(/\\?\u00a5/g, '\\'), {
      file: listing.definition,
      facts: { encoding: 'cp932', byteOrderMark: false, canEncode, trailByte },
    });
  });
  const start = scripts.find(({ role }) => role === 'start');
  const stop = scripts.find(({ role }) => role === 'stop');
  return start !== undefined && stop !== undefined
    ? lintPair({ start, stop })
    : scripts.flatMap((script) => lintScript(script));
}

/** Findings are the same when rule and message are: a fault moves the lines below it. */
function keyOf({ file, ruleId, message }: LintDiagnostic): string {
  return `${file} ${ruleId} ${message}`;
}

/** How often each finding stands there. */
function counted(diagnostics: readonly LintDiagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
