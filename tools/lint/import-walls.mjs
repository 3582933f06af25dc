/**
 * ESLint rule `walls/imports`: a file imports only what its room may (rooms.mjs).
 *
 * Written for this repository because the stock rules resolve an import to an existing file first, and
 * so let an import of a file that is not there yet, or of an unknown package, pass. Here the path alone
 * decides. Every form is checked: static, type-only, dynamic, re-export, `require`, `import('x').T`.
 */

import { isBuiltin } from 'node:module';
import path from 'node:path';
import { rooms, testFiles } from './rooms.mjs';

/**
 * @param {string} file repository-relative POSIX path
 * @returns {{room: import('./rooms.mjs').Room, cell: string | undefined} | undefined} its room, and the
 *   cell within it; undefined for a file that no room owns
 */
export function roomOf(file) {
  for (const room of rooms) {
    const match = room.files.exec(file);
    if (match) return { room, cell: match.groups?.cell };
  }
  return undefined;
}

/**
 * Judges one import.
 *
 * @param {string} file repository-relative POSIX path of the importing file
 * @param {string} specifier what stands between the quotes
 * @returns {string | undefined} why the wall forbids it; undefined when it is allowed
 */
export function judgeImport(file, specifier) {
  const from = roomOf(file);
  if (!from) return undefined;
  const isTest = testFiles.test(file);
  const target = targetPath(file, specifier);
  if (target === undefined) return isTest ? undefined : judgePackage(from, specifier);

  const to = roomOf(target) ?? roomOf(`${target}/`);
  const sameCell = to?.cell === undefined || from.cell === undefined || to.cell === from.cell;
  const sameRoom = to?.room === from.room;
  const allowed =
    from.room.rooms === 'any' ||
    (to && sameCell && (sameRoom || from.room.rooms.includes(to.room.name))) ||
    (isTest && to?.room.name === 'tests');
  return allowed
    ? undefined
    : `${describe(from)} never imports ${to ? describe(to) : `'${target}'`}`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importWalls = {
  meta: {
    type: 'problem',
    schema: [
      { type: 'object', properties: { root: { type: 'string' } }, additionalProperties: false },
    ],
    messages: {
      wall: "Import of '{{specifier}}': {{reason}}. Hint: {{hint}}",
      homeless:
        "No room owns '{{file}}'. Hint: move it into a room of tools/lint/rooms.mjs, or add one there.",
    },
  },
  create(context) {
    const root = context.options[0]?.root ?? context.cwd;
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    const room = roomOf(file)?.room;

    /** @param {import('estree').Node | null | undefined} source */
    const check = (source) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const reason = judgeImport(file, source.value);
      if (reason === undefined) return;
      const data = { specifier: source.value, reason, hint: hintFor(room) };
      context.report({ node: source, messageId: 'wall', data });
    };

    return {
      Program(node) {
        if (!room && file.startsWith('src/') && !file.endsWith('.d.ts')) {
          context.report({ node, messageId: 'homeless', data: { file } });
        }
      },
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    };
  },
};

/** The repository-relative path that a specifier names; undefined for packages and virtual modules. */
function targetPath(file, specifier) {
  if (specifier.startsWith('@site/')) return path.posix.normalize(specifier.slice('@site/'.length));
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  return path.posix.join(path.posix.dirname(file), specifier);
}

function judgePackage(from, specifier) {
  const { room } = from;
  if (isBuiltin(specifier))
    return room.node ? undefined : `${describe(from)} never imports Node's modules`;
  const allowed = room.packages === 'any' || room.packages.some((name) => name.test(specifier));
  return allowed ? undefined : `${describe(from)} never imports this package`;
}

function describe({ room, cell }) {
  return cell === undefined ? `room '${room.name}'` : `room '${room.name}' of '${cell}'`;
}

function hintFor(room) {
  if (!room || room.rooms === 'any') return 'see tools/lint/rooms.mjs.';
  const list = room.rooms.length > 0 ? room.rooms.join(', ') : 'nothing outside itself';
  return `this room may import ${list}; move what is shared there (tools/lint/rooms.mjs).`;
}
