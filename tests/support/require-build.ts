/** Global set-up of the `site` tests: once, before any of them starts. */

import { findExecutable } from './browser';
import { assertBuilt } from './site-files';

export default async function setup(): Promise<void> {
  assertBuilt();
  await findExecutable();
}
