/**
 * The rooms of the repository and what each may import: the table of the architecture notes, as data.
 * Everything that a room does not name is forbidden; a folder below `src/` that no room names is too.
 */

/**
 * @typedef {object} Room
 * @property {string} name what messages and other rooms call it
 * @property {RegExp} files repository-relative POSIX paths of its files. The group `cell` divides the
 *   room into cells; an import never leads from one cell to another (one plugin never imports another).
 * @property {readonly string[] | 'any'} rooms rooms it may import besides itself
 * @property {readonly RegExp[] | 'any'} packages npm packages it may import, matched against the whole specifier
 * @property {boolean} node whether it may import Node's own modules
 */

const mdastUtilities = /^(mdast|unist|hast|estree|micromark|remark|vfile)(-[a-z0-9-]+)?$/;
const zod = /^zod(\/|$)/;

/** First match wins. @type {readonly Room[]} */
export const rooms = [
  { name: 'batch', files: /^src\/batch\//, rooms: [], packages: [], node: false },
  {
    name: 'encoding',
    files: /^src\/encoding\//,
    rooms: [],
    packages: [],
    node: false,
  },
  {
    name: 'definitions',
    files: /^src\/definitions\//,
    rooms: ['batch', 'encoding'],
    packages: [zod],
    node: false,
  },
  {
    // What a batch text does, compared, explained and checked: for pages, workers and the command line.
    name: 'analysis',
    files: /^src\/analysis\//,
    rooms: ['definitions', 'batch', 'encoding'],
    packages: [],
    node: false,
  },
  {
    // The reader's own cluster: the gate for its values, how it is kept and shared, texts with it.
    name: 'values',
    files: /^src\/values\//,
    rooms: ['definitions', 'batch', 'encoding'],
    packages: [],
    node: false,
  },
  {
    // Everything one cluster needs, as one archive: the same bytes from a browser and from Node.
    name: 'kit',
    files: /^src\/kit\//,
    rooms: ['values', 'definitions', 'batch', 'encoding'],
    packages: [/^fflate$/],
    node: false,
  },
  {
    name: 'content',
    files: /^src\/content\//,
    rooms: ['definitions', 'batch', 'encoding'],
    // leven: a pure function, for hints that name the nearest id.
    packages: [zod, mdastUtilities, /^unified$/, /^leven$/],
    node: false,
  },
  {
    name: 'site',
    files: /^src\/(components|theme|pages|css)\//,
    rooms: ['analysis', 'kit', 'values', 'content', 'definitions', 'batch', 'encoding', 'static'],
    packages: 'any',
    node: false,
  },
  {
    name: 'plugin-support',
    files: /^plugins\/support\//,
    rooms: ['analysis', 'kit', 'values', 'content', 'definitions', 'batch', 'encoding'],
    packages: 'any',
    node: true,
  },
  {
    name: 'plugin-shared',
    files: /^plugins\/(?<cell>[^/]+)\/shared\//,
    rooms: ['analysis', 'kit', 'values', 'content', 'definitions', 'batch', 'encoding'],
    packages: 'any',
    node: false,
  },
  {
    name: 'plugin-browser',
    files: /^plugins\/(?<cell>[^/]+)\/(?:client|theme)\//,
    rooms: [
      'plugin-shared',
      'analysis',
      'kit',
      'values',
      'content',
      'definitions',
      'batch',
      'encoding',
    ],
    packages: 'any',
    node: false,
  },
  {
    name: 'plugin',
    files: /^plugins\/(?<cell>[^/]+)\//,
    rooms: [
      'plugin-support',
      'plugin-shared',
      'analysis',
      'kit',
      'values',
      'content',
      'definitions',
      'batch',
      'encoding',
    ],
    packages: 'any',
    node: true,
  },
  {
    name: 'configuration',
    files: /^(docusaurus\.config|sidebars)\.ts$/,
    rooms: ['plugin', 'plugin-support', 'values', 'content', 'definitions', 'batch', 'encoding'],
    packages: 'any',
    node: true,
  },
  { name: 'static', files: /^static\//, rooms: [], packages: [], node: false },
  { name: 'tools', files: /^tools\//, rooms: 'any', packages: 'any', node: true },
  { name: 'tests', files: /^tests\//, rooms: 'any', packages: 'any', node: true },
];

/** Tests beside the code keep the room's walls, but drive it with Node, any package and the shared test helpers. */
export const testFiles = /\.test\.tsx?$/;
