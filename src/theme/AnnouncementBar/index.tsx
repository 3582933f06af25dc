import type { ReactNode } from 'react';
import YourBar from '../../components/your-values/YourBar';

/** The place above the bar, for what concerns every page. */
export default function AnnouncementBar(): ReactNode {
  return <YourBar />;
}
