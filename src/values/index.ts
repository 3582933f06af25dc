/**
 * The reader's own cluster: its values, the gate that they pass, how they are kept and shared, and texts
 * with them. Pure functions on plain data, for pages and Node alike; nothing here loads the definitions.
 */
export * from './parameters';
export * from './cluster';
export * from './check-value';
export * from './check-cluster';
export * from './set-value';
export * from './uses';
export * from './resolve';
export * from './exchange';
export * from './link';
export * from './shelf';
export * from './render-with';
export { checkName, type ReadCluster, type ReadProblem } from './read-cluster';
export * from './terms/terms';
export { labelIn, placeholderIn } from './terms/placeholder';
