import { describeEveryPage } from '../support/every-page';

const narrow = { width: 360, waitUntil: 'load' } as const;

describeEveryPage({ ...narrow, colorScheme: 'light', pages: 'all', rules: 'none' });
for (const colorScheme of ['light', 'dark'] as const) {
  describeEveryPage({ ...narrow, colorScheme, pages: 'one of each kind', rules: 'colours' });
}
