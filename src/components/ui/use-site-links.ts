import { useThemeConfig } from '@docusaurus/theme-common';

export interface SiteLink {
  readonly label: string;
  readonly to: string;
}

/** The parts of the site, as the configuration lists them for the footer (links within the site only). */
export function useSiteLinks(): readonly SiteLink[] {
  const links = useThemeConfig().footer?.links ?? [];
  return links.flatMap((link) =>
    'to' in link && link.to !== undefined && link.label !== undefined
      ? [{ label: link.label, to: link.to }]
      : [],
  );
}
