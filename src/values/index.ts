/**
 * The reader's own cluster: its values, the gate that they pass, how they are kept and shared, and texts
 * with them. Pure functions on plain data, for pages and Node alike; nothing here loads the definitions.
 */
export { parameterSet, type Parameter, type ParameterSet, type ParameterType } from './parameters';
export {
  defaultOptions,
  newCluster,
  reset,
  withOptions,
  type Cluster,
  type ClusterOptions,
} from './cluster';
export { accepts, checkValue, type Refusal, type RefusalReason } from './check-value';
export { checkCluster, type ClusterProblem } from './check-cluster';
export { isFor, usedParameters, type Kinds, type UsedParameter } from './uses';
export { setValue, unsetValue, type SetResult } from './set-value';
export {
  derivedValue,
  isMissing,
  isYours,
  overrides,
  ownValue,
  valueOf,
  type Overrides,
} from './resolve';
export { exportClusters, importClusters, type ImportResult } from './exchange';
export { decodeLink, encodeLink, linkKey, type LinkResult } from './link';
export {
  addCopy,
  addNew,
  clustersKey,
  currentCluster,
  currentKey,
  emptyShelf,
  put,
  readShelf,
  remove,
  select,
  unreadableKey,
  writeShelf,
  type Shelf,
} from './shelf';
export { isLogLine, renderWith, valueText } from './render-with';
export { checkName, type ReadCluster, type ReadProblem } from './read-cluster';
export { readsFloating, rulesFor, termFor, terms, type TermId } from './terms/terms';
export { labelIn, placeholderIn } from './terms/placeholder';
