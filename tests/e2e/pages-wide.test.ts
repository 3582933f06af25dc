import { describeEveryPage } from '../support/every-page';

describeEveryPage({ width: 1280, colorScheme: 'light', rules: 'all', waitUntil: 'networkidle' });
describeEveryPage({ width: 1280, colorScheme: 'dark', rules: 'colours', waitUntil: 'load' });
