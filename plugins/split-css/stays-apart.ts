/**
 * Components that are in no page's HTML: they are loaded when a reader opens them, or shown once something
 * was typed or dropped. A page's HTML links the common file only, so what it holds must be styled there.
 */
const apart = [
  /[\\/]src[\\/]components[\\/]simulator[\\/](?!SimulatorButton\.)/,
  /[\\/]src[\\/]components[\\/]values[\\/]/,
  /[\\/]src[\\/]components[\\/]ui[\\/]Dialog\./,
  /[\\/]src[\\/]components[\\/]check[\\/](Findings|NearestVariant|Results)\./,
  /[\\/]plugins[\\/]search[\\/]client[\\/](?!SearchPage\.)/,
];

/**
 * Whether a stylesheet stays out of the file that every page loads.
 *
 * @param file absolute path of a stylesheet
 */
export function staysApart(file: string): boolean {
  return file.endsWith('.module.css') && apart.some((place) => place.test(file));
}
