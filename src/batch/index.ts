export * from './ast';
export * from './cluster-state';
export * from './diagnostic';
export { parse, type ParseOptions, type ParseResult } from './parser/parse';
export { run } from './interpreter/run';
export type * from './interpreter/world';
export * from './render';
