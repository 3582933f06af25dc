import type { PublishedScript, ScriptCollection } from '../../src/analysis/published-script';
import { simulate, subjectOf } from '../../src/analysis/simulate';
import { clusterStates, renderedText } from '../../src/batch';
import type { Definitions } from '../../src/definitions/definitions';
import { productName } from '../../src/definitions/products';
import type { FileDefinition } from '../../src/definitions/schema/file';
import { isLogLine } from '../../src/values/render-with';

/**
 * Gathers what the simulator and the check of one's own scripts need: every start and stop script that
 * readers download, with the guides' own values and with what it runs in each cluster state.
 *
 * @returns the scripts in the order of the definitions, and the names of the parameters in them
 */
export function scriptCollection({
  files,
  parameters,
  defaults,
}: Pick<Definitions, 'files' | 'parameters' | 'defaults'>): ScriptCollection {
  const scripts = [...files.values()].flatMap((file): PublishedScript[] =>
    file.role === 'other' || !file.download ? [] : [published(file, file.role, defaults)],
  );
  const used = new Set(
    scripts
      .flatMap(({ rendered, log }) => [...rendered.lines, ...log.map(({ line }) => line)])
      .flatMap(({ segments }) => segments.flatMap(({ param }) => param ?? [])),
  );
  return {
    scripts,
    parameters: Object.fromEntries(
      [...used].map((id) => [id, parameters.get(id)?.label ?? id] as const),
    ),
  };
}

function published(
  file: FileDefinition,
  role: PublishedScript['role'],
  values: Definitions['defaults'],
): PublishedScript {
  const { id, product, variant, standby, database, group } = file;
  const rendered = file.render(values);
  const subject = subjectOf(renderedText(rendered, '\n'), file.file);
  return {
    path: id,
    product,
    productName: productName(product),
    variant,
    role,
    standby,
    database,
    group,
    rendered,
    log: file
      .render(values, { armlog: true })
      .lines.flatMap((line, at) => (isLogLine(line) ? [{ at, line }] : [])),
    runs: clusterStates.map((state) => simulate(subject, state).commands.map(({ line }) => line)),
  };
}
