import { expect, it } from 'vitest';
import { staysApart } from './stays-apart';

it.each([
  ['/site/src/components/simulator/Listing.module.css', true],
  ['/site/src/components/ui/Dialog.module.css', true],
  ['/site/src/components/values/Field.module.css', true],
  ['/site/src/components/check/Findings.module.css', true],
  ['C:\\site\\plugins\\search\\client\\SearchDialog.module.css', true],
  // In the HTML of pages.
  ['/site/src/components/simulator/SimulatorButton.module.css', false],
  ['/site/src/components/check/CheckPage.module.css', false],
  ['/site/plugins/search/client/SearchPage.module.css', false],
  // Marks on every page.
  ['/site/plugins/search/client/arrival.css', false],
  ['/site/src/components/ui/button.module.css', false],
  ['/site/node_modules/infima/dist/css/default/default.css', false],
])('%s stays apart: %s', (file, expected) => {
  expect(staysApart(file)).toBe(expected);
});
