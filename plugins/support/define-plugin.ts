import type { LoadContext, Plugin, PluginModule } from '@docusaurus/types';

/**
 * Lets a plugin with content of its own type stand in the configuration. Docusaurus hands the content
 * that `loadContent` gave to the same plugin's other hooks, but its types do not say so.
 *
 * @param module what makes the plugin
 */
export function definePlugin<Content>(
  module: (context: LoadContext) => Plugin<Content>,
): PluginModule {
  return module as unknown as PluginModule;
}
