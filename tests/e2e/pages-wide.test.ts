import { describeEveryPage } from '../support/every-page';

const wide = { width: 1280, waitUntil: 'load' } as const;

describeEveryPage({ ...wide, colorScheme: 'light', pages: 'all', rules: 'structure' });
for (const colorScheme of ['light', 'dark'] as const) {
  describeEveryPage({
    ...wide,
    colorScheme,
    pages: 'one of each kind',
    rules: 'colours',
    waitUntil: 'networkidle',
  });
}
