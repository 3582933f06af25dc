import { describeEveryPage } from '../support/every-page';

describeEveryPage({ width: 360, colorScheme: 'light', rules: 'all', waitUntil: 'load' });
describeEveryPage({ width: 360, colorScheme: 'dark', rules: 'colours', waitUntil: 'load' });
