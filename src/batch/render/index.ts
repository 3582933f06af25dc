export * from './piece';
export * from './segment';
export * from './statement';
